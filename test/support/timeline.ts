import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { shownText } from './shown-text.js';

/** An `<aftercare-timeline>`, wherever it stands. */
export type Timeline = Element & Pick<LitElement, 'updateComplete'>;

const PARTS = ['day', 'month', 'year'] as const;

/** The fields of the first day, where they are asked for. */
export const dateFields = ({ shadowRoot }: Timeline): HTMLInputElement[] =>
  PARTS.flatMap((part) => shadowRoot!.querySelector<HTMLInputElement>(`.date input[id="${part}"]`) ?? []);

/** What stands in them, from day to year. */
export const typedIn = (widget: Timeline): string =>
  dateFields(widget)
    .map(({ value }) => value)
    .join('-');

/** The field in which a reader chooses between steps. */
export const choiceField = ({ shadowRoot }: Timeline, name: 'situation' | 'variant'): HTMLSelectElement =>
  shadowRoot!.querySelector<HTMLSelectElement>(`select[id="${name}"]`)!;

export const situationField = (widget: Timeline): HTMLSelectElement => choiceField(widget, 'situation');

/** Opens the form, as a reader does who wants to fill something in. */
export const openFit = ({ shadowRoot }: Timeline): void => {
  shadowRoot!.querySelector<HTMLDetailsElement>('[part="fit"]')!.open = true;
};

/** Fills the fields in as a reader does: each says so with every change. */
export const giveParts = async (widget: Timeline, parts: readonly string[]): Promise<void> => {
  openFit(widget);
  for (const [index, field] of dateFields(widget).entries()) {
    field.value = parts[index] ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await widget.updateComplete;
};

/** The same with a date such as 2026-12-05. */
export const giveDate = (widget: Timeline, date: string): Promise<void> => giveParts(widget, date.split('-').reverse());

/** Types the first day of a year, one field after another. */
export const typeDate = async (widget: Timeline, year: string): Promise<void> => {
  openFit(widget);
  for (const [index, part] of ['1', '1', year].entries()) {
    dateFields(widget)[index]!.focus();
    await sendKeys({ type: part });
  }
};

export const choose = async (widget: Timeline, name: 'situation' | 'variant', value: string): Promise<void> => {
  openFit(widget);
  choiceField(widget, name).value = value;
  choiceField(widget, name).dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
};

export const chooseSituation = (widget: Timeline, situation: string): Promise<void> => choose(widget, 'situation', situation);

/** Leaves the fields of the date, as Tab does. */
export const leaveDate = async (widget: Timeline): Promise<void> => {
  dateFields(widget)[2]!.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  await widget.updateComplete;
};

/** What is said of the date in a region that a screen reader reads out. */
export const dateStatus = ({ shadowRoot }: Timeline): HTMLElement => shadowRoot!.querySelector<HTMLElement>('#date-note')!;

/** The words that explain a field of the date, as a screen reader finds them. */
export const dateHint = (widget: Timeline): string => {
  const id = dateFields(widget)[0]!.getAttribute('aria-describedby');
  return id === null ? '' : widget.shadowRoot!.getElementById(id)!.textContent.trim();
};

export interface SeenStep {
  title: string;
  words: string;
  dates: string | undefined;
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
    const slots = [...step.querySelectorAll('slot')];
    const [first] = slots[0]!.assignedElements({ flatten: true });
    const heading = first!.matches(HEADINGS) ? first! : first!.querySelector(HEADINGS)!;
    return {
      title: heading.textContent.replace(/\s+/g, ' ').trim(),
      words: slots
        .map((slot) => shownText(slot))
        .join(' ')
        .trim(),
      dates: step.querySelector('.dates')?.textContent.trim(),
    };
  });

/** The names of the spans that are drawn, each with how it is drawn. */
export const spansIn = ({ shadowRoot }: Element): [name: string, drawn: string][] =>
  Array.from(shadowRoot!.querySelectorAll('.span'), (span) => [
    span.querySelector('.name')!.textContent.trim(),
    Array.from(span.querySelectorAll('rect, .beyond'), ({ classList }) => classList[0]!).join(' '),
  ]);
