import { questionAround } from '../questions.js';
import { byPlace } from './by-place.js';
import type { FoundQuestion } from './found-question.js';
import { ALL_HEADINGS, hasLetters } from './titles.js';

/** What is pressed to open something, though nothing says what: buttons, links to nowhere, and labels of boxes to tick. */
const CONTROLS = 'button,[role=button],[role=tab],[aria-expanded],[onclick],a:not([href]),a[href="#"],a[href^="javascript:"],label';

/** The box that a label ticks, outside it. */
const boxOf = (label: Element, source: Element): Element[] => {
  const id = label.localName === 'label' ? label.getAttribute('for') : null;
  return [...source.querySelectorAll('input[type=checkbox],input[type=radio]')].filter((box) => box.id !== '' && box.id === id);
};

/** Controls with what stands behind them. */
export const atControls = (source: Element): FoundQuestion[] => {
  const controls = [...source.querySelectorAll(CONTROLS)].filter(
    (control) => hasLetters(control) && !control.closest('form') && !questionAround(source, control),
  );
  const titles = controls.filter(
    (control) => !controls.some((other) => other !== control && other.contains(control)) && !control.querySelector(ALL_HEADINGS),
  );
  const boxes = new Map(titles.map((title) => [title, boxOf(title, source)]));
  const ends = [...source.querySelectorAll(ALL_HEADINGS), ...[...boxes.values()].flat()];
  return byPlace(source, titles, ends).map((found) => ({ ...found, spent: found.titles.flatMap((title) => boxes.get(title) ?? []) }));
};
