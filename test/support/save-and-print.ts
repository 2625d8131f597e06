import type { AftercareTimelineElement } from '../../src/elements/aftercare-timeline/aftercare-timeline-element.js';
import { settled } from './fixtures.js';
import { until } from './held-fetch.js';
import type { Timeline } from './timeline.js';

/** A control of what takes the course along, by its id or part. */
export const controlIn = ({ shadowRoot }: Element, name: string): HTMLInputElement | null =>
  shadowRoot!.querySelector<HTMLInputElement>(`#${name},[part="${name}"]`);

/** Presses one of its buttons, or ticks one of its boxes. */
export const press = async (widget: Timeline, name: string): Promise<void> => {
  controlIn(widget, name)!.click();
  await widget.updateComplete;
};

/** A timeline whose reader wants to take it along, when the file with that has come. */
export const takingAlong = async (written: string): Promise<AftercareTimelineElement> => {
  const widget = await settled<AftercareTimelineElement>(written);
  await press(widget, 'open-take');
  await until(() => controlIn(widget, 'take') !== null);
  return widget;
};

/** What it last said to the reader. */
export const saidIn = ({ shadowRoot }: Element): string => shadowRoot!.querySelector('.take [role="status"]')?.textContent.trim() ?? '';

/**
 * Runs something with another clipboard: one that keeps what is copied for the test, one that refuses, or none. What was
 * copied comes back.
 */
export const withClipboard = async (kind: 'works' | 'refuses' | 'missing', run: () => Promise<unknown>): Promise<string[]> => {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> =>
    kind === 'works' ? Promise.resolve(void copied.push(text)) : Promise.reject(new DOMException('', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: kind === 'missing' ? undefined : { writeText } });
  try {
    await run();
  } finally {
    delete (navigator as { clipboard?: unknown }).clipboard;
  }
  return copied;
};
