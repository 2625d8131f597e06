import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { openQuestionsOf, toldToggles } from '../support/accordion.js';

/** What of the page is asked often where work grows faster than the questions that it is done for. */
const COUNTED: [holder: object, name: string][] = [
  [Document.prototype, 'querySelectorAll'],
  [Element.prototype, 'querySelectorAll'],
  [Element.prototype, 'querySelector'],
  [Element.prototype, 'matches'],
  [Element.prototype, 'closest'],
  [Element.prototype, 'getBoundingClientRect'],
  [Node.prototype, 'contains'],
  [Node.prototype, 'getRootNode'],
  [Array.prototype, 'includes'],
  [Array.prototype, 'indexOf'],
  [HTMLSlotElement.prototype, 'assign'],
];

const GETTERS: [holder: object, name: string][] = [
  [Node.prototype, 'parentNode'],
  [HTMLDetailsElement.prototype, 'open'],
];

/** Counts calls of the page's own functions, which no slow machine changes. */
const callsDuring = async (work: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  const whole = [...COUNTED, ...GETTERS].map(([holder, name]) => [holder, name, Object.getOwnPropertyDescriptor(holder, name)!] as const);
  const counting = (original: unknown) =>
    function (this: unknown, ...given: unknown[]): unknown {
      count += 1;
      return (original as (...args: unknown[]) => unknown).apply(this, given);
    };
  for (const [holder, name, descriptor] of whole) {
    const half = descriptor.get ? 'get' : 'value';
    Object.defineProperty(holder, name, { ...descriptor, [half]: counting(descriptor[half]) });
  }
  try {
    await work();
  } finally {
    for (const [holder, name, descriptor] of whole) Object.defineProperty(holder, name, descriptor);
  }
  return count;
};

const written = (count: number, settings = ''): string =>
  `<faq-accordion lang="nl" ${settings}>${Array.from(
    { length: count },
    (_, index) =>
      `${index % 10 === 0 ? `<h2>Deel ${index}</h2>` : ''}<details><summary>Vraag ${index}</summary><p>Woord${index}.</p></details>`,
  ).join('')}</faq-accordion>`;

const widgetOf = async (count: number, settings?: string): Promise<FaqAccordionElement> => {
  const widget = await fixture<FaqAccordionElement>(written(count, settings));
  await widget.updateComplete;
  return widget;
};

const search = async (widget: FaqAccordionElement, words: string): Promise<void> => {
  const field = widget.shadowRoot!.querySelector('input')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await widget.updateComplete;
};

/** What a widget does for many questions. */
const WORK: Record<string, (count: number) => Promise<number>> = {
  'takes them up': (count) => callsDuring(() => widgetOf(count)),
  'opens them all': async (count) => {
    const widget = await widgetOf(count);
    return callsDuring(async () => {
      widget.expandAll();
      await toldToggles();
      await widget.updateComplete;
      if (openQuestionsOf(widget).length !== count) throw new Error('Not all of them are open.');
    });
  },
  'searches them': async (count) => {
    const widget = await widgetOf(count, 'searchable');
    return callsDuring(() => search(widget, 'woord7'));
  },
};

describe('the work of <faq-accordion>', function () {
  this.timeout(30_000);

  for (const [what, count] of Object.entries(WORK)) {
    it(`grows with its questions and no faster when it ${what}`, async () => {
      const [some, many] = [await count(100), await count(1000)];
      expect(many / some).to.be.below(13);
    });
  }
});
