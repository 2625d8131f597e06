import { attempt } from '../base/attempt.js';
import { defineElement } from '../base/define-element.js';
import { startLoading } from './start-loading.js';
import { keepUpgrading } from './upgrade-plain-html.js';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Registers widgets, then makes widgets of plain HTML that is marked as one. Each widget in a task of its own, so that on a
 * slow telephone the page goes on scrolling and answering in between.
 */
export const start = async (document: Document, widgets: Readonly<Record<string, Parameters<typeof defineElement>[1]>>): Promise<void> => {
  startLoading(document);
  for (const [name, widget] of Object.entries(widgets)) {
    await nextTask();
    attempt(document.documentElement, () => defineElement(name, widget));
  }
  await nextTask();
  keepUpgrading(document);
};
