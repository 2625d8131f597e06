import type { RiskMeterElement } from '../../src/elements/risk-meter/risk-meter.js';
import { looksIn } from './path-shapes.js';
import { shownText } from './shown-text.js';

const inShadow = <Found extends Element = HTMLElement>({ shadowRoot }: Element, selector: string): Found[] =>
  Array.from(shadowRoot?.querySelectorAll<Found>(selector) ?? []);

const shownIn = (widget: Element, selector: string): HTMLElement[] => inShadow(widget, selector).filter((part) => part.checkVisibility());

export const ageField = (widget: RiskMeterElement): HTMLInputElement => inShadow<HTMLInputElement>(widget, '#age')[0]!;

export const miscarriagesField = (widget: RiskMeterElement): HTMLSelectElement => inShadow<HTMLSelectElement>(widget, '#miscarriages')[0]!;

/** A button of the widget, by its part. */
export const buttonsOf = (widget: Element, part: string): HTMLElement[] => inShadow(widget, `button[part="${part}"]`);

/** Fills the age in as a reader does: the field says so with every change. */
export const fillInAge = async (widget: RiskMeterElement, age: string): Promise<void> => {
  ageField(widget).value = age;
  ageField(widget).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
};

export const chooseMiscarriages = async (widget: RiskMeterElement, words: string): Promise<void> => {
  const field = miscarriagesField(widget);
  field.selectedIndex = Array.from(field.options).findIndex((option) => option.text.trim() === words);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
};

/** What is in the part with the rows that were picked out: the name of each group, and the notes. */
export const pickedIn = (widget: RiskMeterElement): { groups: string[]; notes: string[] } | undefined => {
  const [picked] = inShadow(widget, '[part="picked"]');
  if (picked === undefined) return undefined;
  const slotted = Array.from(picked.querySelectorAll('slot')).flatMap((slot) => slot.assignedElements());
  const words = (nodes: Element[]): string[] => nodes.map((node) => shownText(node));
  return {
    groups: words(slotted.flatMap((node) => node.querySelector('h1, h2, h3, h4, h5, h6') ?? [])),
    notes: slotted.flatMap((node) => /nazorg-note-[a-z-]+/.exec(node.className) ?? []),
  };
};

const looksOf = (picture: Element): ReturnType<typeof looksIn> => {
  const pathOf = (selector: string): string => picture.querySelector(selector)?.getAttribute('d') ?? '';
  return looksIn({ filled: pathOf('path.filled'), open: pathOf('path:not(.filled)') });
};

/** The squares of each picture with its words, as a reader sees them. */
export const picturesIn = (widget: RiskMeterElement): { yes: number; between: number; no: number; words: string }[] =>
  shownIn(widget, '.row:has(.icons)').map((row) => {
    const { yes, between, no } = looksOf(row);
    return { yes: yes.length, between: between.length, no: no.length, words: shownText(row) };
  });

/** The parts of each bar, in hundredths of its length. */
export const barsIn = (widget: RiskMeterElement): { filled: number; hatched: number; open: number }[] =>
  shownIn(widget, '.row .bars').map((bar) => {
    const [filled = 0, hatched = 0, open = 0] = Object.values(looksOf(bar)).map((boxes) =>
      boxes.reduce((sum, { width }) => sum + width / 3, 0),
    );
    return { filled, hatched, open };
  });

/** The tables that a reader sees as tables. */
export const tablesIn = (widget: RiskMeterElement): HTMLTableElement[] =>
  Array.from(widget.querySelectorAll('table')).filter((table) => table.checkVisibility());

/** All numbers that a reader sees, each once. */
export const numbersIn = (widget: Element): Set<string> => new Set(shownText(widget).match(/\d+/g));
