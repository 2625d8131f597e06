import { sendKeys } from '@web/test-runner-commands';
import type { AftercareTimelineElement } from '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { shownText } from './shown-text.js';

export const startField = ({ shadowRoot }: AftercareTimelineElement): HTMLInputElement =>
  shadowRoot!.querySelector<HTMLInputElement>('input[type="date"]')!;

export const situationField = ({ shadowRoot }: AftercareTimelineElement): HTMLSelectElement => shadowRoot!.querySelector('select')!;

/** Fills the date in as a reader does: the field says so with every change. */
export const giveDate = async (widget: AftercareTimelineElement, date: string): Promise<void> => {
  startField(widget).value = date;
  startField(widget).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
};

/**
 * Types the first day of a year, one part at a time. Between the parts of a date WebKit (as Safari) waits for an arrow,
 * where other browsers go on by themselves when no digit more fits; after a 1 they all wait.
 */
export const typeDate = async (widget: AftercareTimelineElement, year: string): Promise<void> => {
  startField(widget).focus();
  for (const part of ['1', '1', year]) {
    await sendKeys({ type: part });
    await sendKeys({ press: 'ArrowRight' });
  }
};

export const chooseSituation = async (widget: AftercareTimelineElement, situation: string): Promise<void> => {
  situationField(widget).value = situation;
  situationField(widget).dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
};

export interface SeenStep {
  title: string;
  words: string;
  dates: string | undefined;
  /** Whether a bar shows its span. */
  hasBar: boolean;
}

/** The steps, as a reader sees them. */
export const stepsIn = ({ shadowRoot }: AftercareTimelineElement): SeenStep[] =>
  Array.from(shadowRoot!.querySelectorAll('.step'), (step) => {
    const slotted = step.querySelector('slot')!.assignedElements();
    return {
      title: slotted[0]!.querySelector('h1, h2, h3, h4, h5, h6')!.textContent.replace(/\s+/g, ' ').trim(),
      words: slotted.map(shownText).join(' '),
      dates: step.querySelector('.dates')?.textContent.trim(),
      hasBar: step.querySelector('svg')?.checkVisibility() ?? false,
    };
  });
