import { fixture } from '@open-wc/testing';
import type { RiskMeterElement } from '../../src/elements/risk-meter/risk-meter.js';
import { complete } from './fixtures.js';
import { marksOf } from './picture-marks.js';
import { openFigures, rootsOf } from './roots.js';
import { shownText } from './shown-text.js';

const inShadow = <Found extends Element = HTMLElement>(widget: Element, selector: string): Found[] => {
  openFigures(widget);
  return rootsOf(widget).flatMap((root) => [...root.querySelectorAll<Found>(selector)]);
};

/** A meter with its figures open, in a column of a page: its width and its letters in pixels. */
export const openedMeterOn = async (attributes: string, { width = 354, letters = 18, page = '' } = {}): Promise<RiskMeterElement> => {
  const place = await fixture(
    `<div ${page} style="inline-size: ${width}px; font: ${letters}px/1.5 sans-serif"><risk-meter ${attributes}></risk-meter></div>`,
  );
  const widget = place.querySelector('risk-meter')!;
  await complete(widget);
  openFigures(widget);
  return widget;
};

/** The meter on a page: a tag, or that of a box of plain HTML. */
export const meterIn = (page: Element): RiskMeterElement =>
  page.querySelector('risk-meter') ?? page.querySelector('.nazorg-risk-meter')!.shadowRoot!.querySelector('risk-meter')!;

const rowsIn = (widget: RiskMeterElement): HTMLTableRowElement[] => {
  openFigures(widget);
  return Array.from(widget.source.querySelectorAll('tbody tr'));
};

/** The picture of a row, where a reader sees one. */
const pictureIn = (row: Element, shape: string): Element | undefined =>
  Array.from(row.querySelectorAll(`svg[viewBox="${shape}"]`)).find((picture) => picture.checkVisibility());

/** Opens the form, as a reader does who wants to choose. */
export const openForm = (widget: Element): void => {
  inShadow<HTMLDetailsElement>(widget, '[part="choose"]')[0]!.open = true;
};

export const ageField = (widget: RiskMeterElement): HTMLInputElement => inShadow<HTMLInputElement>(widget, '#age')[0]!;

export const miscarriagesField = (widget: RiskMeterElement): HTMLSelectElement => inShadow<HTMLSelectElement>(widget, '#miscarriages')[0]!;

/** A button of the widget, by its part. */
export const buttonsOf = (widget: Element, part: string): HTMLElement[] => inShadow(widget, `button[part="${part}"]`);

/** Types an age as a reader does: the field says so with every change. */
export const typeAge = async (widget: RiskMeterElement, age: string): Promise<void> => {
  ageField(widget).value = age;
  ageField(widget).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
};

/** Types an age and leaves the field. */
export const fillInAge = async (widget: RiskMeterElement, age: string): Promise<void> => {
  await typeAge(widget, age);
  ageField(widget).dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
};

export const chooseMiscarriages = async (widget: RiskMeterElement, words: string): Promise<void> => {
  const field = miscarriagesField(widget);
  field.selectedIndex = Array.from(field.options).findIndex((option) => option.text.trim() === words);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
};

const isOutlined = (row: Element): boolean => getComputedStyle(row).outlineStyle === 'solid';

/** The groups whose rows were picked out, and the notes that stand with the form. */
export const pickedIn = (widget: RiskMeterElement): { groups: string[]; notes: string[] } | undefined => {
  const groups = rowsIn(widget)
    .filter(isOutlined)
    .map(({ cells }) => shownText(cells[0]!));
  const called = inShadow(widget, '[part="picked"] p')
    .filter((words) => words.checkVisibility())
    .map(shownText);
  const notes = [...widget.source.querySelectorAll('[class*="nazorg-note-"]')]
    .filter((note) => called.includes(note.textContent.replace(/\s+/g, ' ').trim()))
    .flatMap((note) => /nazorg-note-[a-z-]+/.exec(note.className) ?? []);
  return groups.length + notes.length > 0 ? { groups, notes } : undefined;
};

/** How many marks each picture has of each kind, with its words, as a reader sees them. */
export const picturesIn = (widget: RiskMeterElement): { yes: number; between: number; no: number; words: string }[] =>
  rowsIn(widget).flatMap((row) => {
    const picture = pictureIn(row, '0 0 101 101');
    if (!picture) return [];
    const { yes, between, no } = marksOf(picture);
    return [{ yes: yes.length, between: between.length, no: no.length, words: shownText(row) }];
  });

/** The parts of each bar, in hundredths of its length. */
export const barsIn = (widget: RiskMeterElement): { filled: number; hatched: number; open: number }[] =>
  rowsIn(widget).flatMap((row) => {
    const bar = pictureIn(row, '0 0 300 22');
    if (!bar) return [];
    const { yes, between, no } = marksOf(bar);
    const [filled = 0, hatched = 0, open = 0] = [yes, between, no].map((parts) => parts.reduce((sum, { width }) => sum + width / 3, 0));
    return [{ filled, hatched, open }];
  });

/** The tables that a reader sees as tables. */
export const tablesIn = ({ source }: RiskMeterElement): HTMLTableElement[] =>
  Array.from(source.querySelectorAll('table')).filter((table) => table.checkVisibility() && getComputedStyle(table).display === 'table');

/** What a reader is told of her choice, and of an age that is none. */
export const toldBy = (widget: Element): string[] => inShadow(widget, '[role="status"]').map(({ textContent }) => textContent.trim());

/** All numbers that a reader sees, each once, but how many groups she picked out. */
export const numbersIn = (widget: Element): Set<string> => {
  const shown = toldBy(widget).reduce((text, told) => text.replace(told, ''), shownText(widget));
  return new Set(shown.match(/\d+/g));
};
