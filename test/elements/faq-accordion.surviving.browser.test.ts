import { expect } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { openQuestionsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { noticed, settled } from '../support/fixtures.js';

const QUESTIONS = `
  <details><summary>Wat neem ik mee?</summary><p>Je medicijnen, en je vragen op papier.</p></details>
  <details><summary>Mag er iemand mee?</summary><p>Ja, dat mag.</p></details>`;

describe('<faq-accordion> on a page that', () => {
  it('has another Array.from goes on as always', async () => {
    const { from } = Array;
    // As Prototype.js does it: without the mapping, and only for what has a length.
    Array.from = ((values: ArrayLike<unknown>) => Array.prototype.slice.call(values ?? []) as unknown[]) as typeof Array.from;
    try {
      const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${QUESTIONS}</faq-accordion>`);
      togglesOf(widget)[1]!.click();
      expect(openQuestionsOf(widget)).to.have.length(1);
    } finally {
      Array.from = from;
    }
  });

  it('is translated under its hands keeps every word and every state', async () => {
    const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${QUESTIONS}</faq-accordion>`);
    togglesOf(widget)[0]!.click();
    const walker = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim() !== '')) {
      const font = document.createElement('span');
      text.replaceWith(font);
      font.append(`${text.data} (vertaald)`);
    }
    await noticed(widget);
    expect(questionsOf(widget)).to.deep.equal(['Wat neem ik mee? (vertaald)', 'Mag er iemand mee? (vertaald)']);
    expect(openQuestionsOf(widget)).to.deep.equal(['Wat neem ik mee? (vertaald)']);
    widget.querySelectorAll<HTMLElement>('summary span')[1]!.click();
    expect(openQuestionsOf(widget)).to.have.length(2);
  });

  it('adds a question inside a box of its own, later', async () => {
    const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl"><div class="cms">${QUESTIONS}</div></faq-accordion>`);
    widget.querySelector('.cms')!.insertAdjacentHTML('beforeend', '<details><summary>En later?</summary><p>Dan ook.</p></details>');
    await noticed(widget);
    expect(questionsOf(widget)).to.deep.equal(['Wat neem ik mee?', 'Mag er iemand mee?', 'En later?']);
  });

  it('takes it out and puts it back a thousand times keeps nothing of it behind', async () => {
    const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${QUESTIONS}</faq-accordion>`);
    const place = widget.parentElement!;
    const listeners = new Map<EventTarget, number>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const count = (target: EventTarget | undefined, by: number): void => {
      const key = target ?? window;
      listeners.set(key, (listeners.get(key) ?? 0) + by);
    };
    EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...given: Parameters<typeof addEventListener>) {
      count(this, 1);
      addEventListener.apply(this ?? window, given);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...given: Parameters<typeof removeEventListener>) {
      count(this, -1);
      removeEventListener.apply(this ?? window, given);
    };
    const nodes = document.querySelectorAll('*').length;
    const sheets = document.adoptedStyleSheets.length;
    try {
      for (let round = 0; round < 1000; round += 1) {
        widget.remove();
        place.append(widget);
      }
      await widget.updateComplete;
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
    expect(document.querySelectorAll('*').length).to.equal(nodes);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect([window, document].map((target) => listeners.get(target) ?? 0)).to.deep.equal([0, 0]);
    togglesOf(widget)[0]!.click();
    expect(openQuestionsOf(widget)).to.have.length(1);
  });
});
