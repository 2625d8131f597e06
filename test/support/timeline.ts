import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { shownText } from './shown-text.js';

/** An `<aftercare-timeline>`, wherever it stands. */
export type Timeline = Element & Pick<LitElement, 'updateComplete'>;

export const startField = ({ shadowRoot }: Timeline): HTMLInputElement =>
  shadowRoot!.querySelector<HTMLInputElement>('input[type="date"]')!;

/** The field in which a reader chooses between steps. */
export const choiceField = ({ shadowRoot }: Timeline, name: 'situation' | 'variant'): HTMLSelectElement =>
  shadowRoot!.querySelector<HTMLSelectElement>(`select[id="${name}"]`)!;

export const situationField = (widget: Timeline): HTMLSelectElement => choiceField(widget, 'situation');

/** Opens the form, as a reader does who wants to fill something in. */
export const openFit = ({ shadowRoot }: Timeline): void => {
  shadowRoot!.querySelector<HTMLDetailsElement>('[part="fit"]')!.open = true;
};

/** Fills the date in as a reader does: the field says so with every change. */
export const giveDate = async (widget: Timeline, date: string): Promise<void> => {
  openFit(widget);
  startField(widget).value = date;
  startField(widget).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
};

/**
 * Types the first day of a year, one part at a time. Between the parts of a date WebKit (as Safari) waits for an arrow,
 * where other browsers go on by themselves when no digit more fits; after a 1 they all wait.
 */
export const typeDate = async (widget: Timeline, year: string): Promise<void> => {
  openFit(widget);
  startField(widget).focus();
  for (const part of ['1', '1', year]) {
    await sendKeys({ type: part });
    await sendKeys({ press: 'ArrowRight' });
  }
};

export const choose = async (widget: Timeline, name: 'situation' | 'variant', value: string): Promise<void> => {
  openFit(widget);
  choiceField(widget, name).value = value;
  choiceField(widget, name).dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
};

export const chooseSituation = (widget: Timeline, situation: string): Promise<void> => choose(widget, 'situation', situation);

/** Leaves the date field, as Tab does. */
export const leaveDate = async (widget: Timeline): Promise<void> => {
  startField(widget).dispatchEvent(new FocusEvent('blur'));
  await widget.updateComplete;
};

/** What is said of the date in a region that a screen reader reads out. */
export const dateStatus = ({ shadowRoot }: Timeline): HTMLElement =>
  shadowRoot!.querySelector<HTMLElement>('[part="fit"] [role="status"]')!;

/** The words that explain the date field, as a screen reader finds them. */
export const dateHint = (widget: Timeline): string => {
  const id = startField(widget).getAttribute('aria-describedby');
  return id === null ? '' : widget.shadowRoot!.getElementById(id)!.textContent.trim();
};

export interface SeenStep {
  title: string;
  words: string;
  dates: string | undefined;
  /** Whether a bar shows its span. */
  hasBar: boolean;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The part about when to call, as a reader sees it. */
export const callIn = ({ shadowRoot }: Element): string => {
  const part = shadowRoot!.querySelector('[part="call"]');
  return part ? shownText(part) : '';
};

/** The steps, as a reader sees them. */
export const stepsIn = ({ shadowRoot }: Element): SeenStep[] =>
  Array.from(shadowRoot!.querySelectorAll('.step'), (step) => {
    const slot = step.querySelector('slot')!;
    const [first] = slot.assignedElements({ flatten: true });
    const heading = first!.matches(HEADINGS) ? first! : first!.querySelector(HEADINGS)!;
    return {
      title: heading.textContent.replace(/\s+/g, ' ').trim(),
      words: shownText(slot),
      dates: step.querySelector('.dates')?.textContent.trim(),
      hasBar: step.querySelector('svg')?.checkVisibility() ?? false,
    };
  });
