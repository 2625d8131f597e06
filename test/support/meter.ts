import type { RiskMeterElement } from '../../src/elements/risk-meter/risk-meter.js';
import { shownText } from './shown-text.js';

const inShadow = <Found extends Element = HTMLElement>({ shadowRoot }: Element, selector: string): Found[] =>
  Array.from(shadowRoot?.querySelectorAll<Found>(selector) ?? []);

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

/** The squares of each picture with its words, as a reader sees them. */
export const picturesIn = (widget: RiskMeterElement): { yes: number; between: number; no: number; words: string }[] =>
  inShadow(widget, '.row:has(svg)').map((row) => {
    const squares = (kind: string): number => row.querySelector(`path.${kind}`)!.getAttribute('d')!.split('M').length - 1;
    return { yes: squares('yes'), between: squares('between'), no: squares('no'), words: shownText(row) };
  });

/** All numbers that a reader sees, each once. */
export const numbersIn = (widget: Element): Set<string> => new Set(shownText(widget).match(/\d+/g));
