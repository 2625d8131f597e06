import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../support/page-script.js';
import { openQuestionsOf, togglesOf } from '../support/accordion.js';
import { messagesDuring } from '../support/fixtures.js';
import { shownFrames } from '../support/frames.js';
import { until } from '../support/held-fetch.js';
import { questionsSeen, searchField, searchFor } from '../support/search-field.js';
import { widgetIn, widgetsIn } from '../support/widget-in.js';
import { SWAPS, type Swap } from './swappers.js';
import { SCROLLED, SWAPPED } from './tried.js';

const QUESTIONS = ['Mag er iemand mee?', 'Wat neem ik mee?', 'Hoe lang duurt het?'];
const WORDS = ['Ja, neem gerust iemand mee.', 'Een lijst met je medicijnen.', 'Een half uur.'].map(
  (answer, index) => `<details id="q${index}"><summary><h3>${QUESTIONS[index] ?? ''}</h3></summary><p>${answer}</p></details>`,
);

const FORMS = {
  element: `<faq-accordion searchable>${WORDS.join('')}</faq-accordion>`,
  'plain HTML': `<div class="nazorg-faq-accordion" data-searchable>${WORDS.join('')}</div>`,
};

const regionNow = (): HTMLElement => document.getElementById('region')!;

/** The one widget in the region, once it has its search. */
const ready = async (): Promise<{ widget: FaqAccordionElement; source: HTMLElement }> => {
  await until(() => widgetsIn(regionNow()).length > 0);
  const widget = widgetIn<FaqAccordionElement>(regionNow());
  await widget.updateComplete;
  return { widget, source: widget.source };
};

/** A reader has searched and opened an answer when the page swaps this part, and swaps it back. */
const swapped = async (html: string, swap: Swap): Promise<{ kept: string; messages: string[] }> => {
  await fixture(`<section><div id="region" lang="nl">${html}</div></section>`);
  const { widget, source } = await ready();
  await searchFor(widget, 'medicijnen');
  expect(questionsSeen(source)).to.deep.equal(['Wat neem ik mee?']);
  togglesOf(source)[1]!.click();
  const kept = regionNow().innerHTML;
  const messages = await messagesDuring(async () => {
    await swap(regionNow(), kept);
    await shownFrames();
  });
  return { kept, messages };
};

describe('a part of the page that is swapped', () => {
  for (const [key, swap] of Object.entries(SWAPS)) {
    const name = SWAPPED[key as keyof typeof SWAPPED];
    for (const [form, html] of Object.entries(FORMS)) {
      it(`has one widget with all its questions, and a search that begins anew, after ${name}, as ${form}`, async () => {
        const { kept, messages } = await swapped(html, swap);
        expect(kept.replace('medicijnen.', '')).to.not.match(/medicijnen|unfound|<mark/);
        const { widget, source } = await ready();
        expect(widgetsIn(regionNow())).to.have.length(1);
        // What is the same element still holds what its reader typed.
        if (searchField(widget).value === '') expect(questionsSeen(source)).to.deep.equal(QUESTIONS);
        await searchFor(widget, 'uur');
        expect(questionsSeen(source)).to.deep.equal(['Hoe lang duurt het?']);
        await searchFor(widget, '');
        expect(questionsSeen(source)).to.deep.equal(QUESTIONS);
        for (const question of source.querySelectorAll('details')) question.open = false;
        togglesOf(source)[0]!.click();
        expect(openQuestionsOf(source)).to.deep.equal(['Mag er iemand mee?']);
        expect(messages).to.deep.equal([]);
      });
    }
  }
});

/** What scripts of themes do with a click on a link to a part of the page. */
const SCROLLERS: Readonly<Record<keyof typeof SCROLLED, (event: Event) => void>> = {
  byItself: (event) => {
    event.preventDefault();
    scrollTo({ top: 0, behavior: 'smooth' });
  },
  stopped: (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  pushed: (event) => {
    event.preventDefault();
    history.pushState(null, '', (event.target as HTMLAnchorElement).hash);
  },
};

describe('a link to an answer, on a page whose theme', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const [key, onClick] of Object.entries(SCROLLERS)) {
    it(`${SCROLLED[key as keyof typeof SCROLLED]}, opens it`, async () => {
      await fixture(`<section><p><a href="#q1">Naar het antwoord</a></p><div id="region" lang="nl">${FORMS.element}</div></section>`);
      const { source } = await ready();
      const link = document.querySelector<HTMLElement>('a[href="#q1"]')!;
      link.addEventListener('click', onClick);
      link.click();
      await shownFrames();
      expect(openQuestionsOf(source)).to.deep.equal(['Wat neem ik mee?']);
    });
  }
});
