import { hasOwnWords, isWords } from '../../../base/author-content.js';
import { questionAround } from '../questions.js';
import type { FoundQuestion } from './found-question.js';
import { ALL_HEADINGS, hasLetters } from './titles.js';

/** What may open something: a control, or what says that it is one. */
const CONTROLS = 'button,a,[role],[tabindex],[aria-controls],[aria-expanded]';

/** What can't go into a `<details>` as it is. */
const CELLS = 'tr,td,th,li,dd';

/** The ids that attributes of a control name, and those to which it is a link. */
const idsNamedBy = (control: Element): { named: string[]; linked: string[] } => {
  const named = (control.getAttribute('aria-controls') ?? '').split(/\s+/);
  const targets = [...control.attributes].filter(({ name, value }) => name.startsWith('data-') && value.startsWith('#'));
  const href = control.getAttribute('href') ?? '';
  return {
    named: [...named, ...targets.map(({ value }) => value.slice(1))].filter(Boolean),
    linked: href.length > 1 && href.startsWith('#') ? [href.slice(1)] : [],
  };
};

/** Whether one element is the next thing that a reader comes to after another: what it opens, and not what it leads to. */
const isNext = (panel: Element, control: Element): boolean => {
  let at: Node = control;
  while (at.parentNode && !at.parentNode.contains(panel)) at = at.parentNode;
  let next = at.nextSibling;
  while (next && !isWords(next)) next = next.nextSibling;
  return next?.contains(panel) ?? false;
};

/** What holds the words of a control: the heading around it, the words in it, or those beside one that is only an icon. */
const titleOf = (control: Element, panel: Element): Element | undefined => {
  const heading = control.closest(ALL_HEADINGS);
  if (heading && !heading.contains(panel)) return heading;
  if (hasLetters(control)) return control;
  let box = control.parentElement;
  while (box && !box.contains(panel) && !hasLetters(box)) box = box.parentElement;
  if (box === null || !box.contains(panel)) return box?.querySelector(ALL_HEADINGS) ?? box ?? undefined;
  const isBefore = (one: Element): boolean => (one.compareDocumentPosition(panel) & one.DOCUMENT_POSITION_FOLLOWING) > 0;
  return [...box.querySelectorAll(ALL_HEADINGS)].findLast((one) => isBefore(one) && !one.contains(panel));
};

/** Controls with what they open: where an attribute of one names the other. Controls inside what another one opens are none of these. */
export const byRelation = (source: Element): FoundQuestion[] => {
  const byId = new Map([...source.querySelectorAll('[id]')].map((element) => [element.id, element]));
  const pairs = new Map<Element, Element>();
  const pair = (title: Element | undefined, panel: Element, control: Element): void => {
    if (title && source.contains(title) && title !== source && !pairs.has(panel) && !panel.contains(control)) pairs.set(panel, title);
  };
  for (const control of source.querySelectorAll(CONTROLS)) {
    if (questionAround(source, control)) continue;
    const { named, linked } = idsNamedBy(control);
    const panels = new Set([...named, ...linked].flatMap((id) => byId.get(id) ?? []));
    const [panel] = panels;
    // One that opens everything, and a link to a part of the page, are no questions.
    if (panel === undefined || panels.size > 1 || panel.contains(control) || (named.length === 0 && !isNext(panel, control))) continue;
    pair(titleOf(control, panel), panel, control);
  }
  for (const panel of source.querySelectorAll('[role=region][aria-labelledby],[role=tabpanel][aria-labelledby]')) {
    const [id = ''] = (panel.getAttribute('aria-labelledby') ?? '').trim().split(/\s+/);
    const label = byId.get(id);
    if (label && !questionAround(source, panel)) pair(titleOf(label, panel), panel, label);
  }
  const panels = [...pairs.keys()];
  return [...pairs].flatMap(([panel, title]) => {
    const isInAnswer = panels.some((other) => other !== panel && (other.contains(title) || other.contains(panel)));
    const isUsable = !isInAnswer && !panel.matches(`${CELLS},${ALL_HEADINGS}`) && hasOwnWords(panel);
    return isUsable ? [{ titles: [title], answer: [panel], before: panel }] : [];
  });
};
