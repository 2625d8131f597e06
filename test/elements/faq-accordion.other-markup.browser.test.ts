import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { answeredOf, openQuestionsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { until } from '../support/held-fetch.js';
import { shownText } from '../support/shown-text.js';
import { QUESTIONS } from '../support/ways-to-write/questions.js';
import { widgetIn, widgetsIn } from '../support/widget-in.js';

/** What the page's own styles hide of a closed answer. */
const CLOSED = '.collapse:not(.show), .elementor-tab-content, .faq-a { display: none } .panel-body { padding: 1px }';

const WANTED = ['Mag er iemand mee?', 'Wat neem ik mee?'];

/** What somebody could press in a question besides the question. */
const CONTROLS = 'button,a,input,label,[role=button],[role=tab],[tabindex],[aria-expanded],[aria-controls]';

const FORMS: readonly (readonly [form: string, page: (html: string) => string])[] = [
  ['element', (html) => `<faq-accordion>${html}</faq-accordion>`],
  ['plain HTML', (html) => `<div class="nazorg-faq-accordion">${html}</div>`],
];

const open = async (html: string): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(`<section lang="nl"><style>${CLOSED}</style>${html}</section>`);
  await until(() => widgetsIn(page).length > 0);
  await (widgetIn(page) as LitElement).updateComplete;
  return page.querySelector<HTMLElement>('faq-accordion,.nazorg-faq-accordion')!;
};

describe('questions in the markup of others', () => {
  for (const { name, html, isUnderstood } of QUESTIONS) {
    if (!isUnderstood) continue;
    for (const [form, page] of FORMS) {
      it(`are two questions that open and close, as ${form}: ${name}`, async () => {
        const source = await open(page(html));
        expect(questionsOf(source)).to.deep.equal(WANTED);
        expect(openQuestionsOf(source)).to.deep.equal([]);
        expect(answeredOf(source)).to.deep.equal([]);
        const [one, other] = togglesOf(source) as [HTMLElement, HTMLElement];
        expect(one.querySelectorAll(CONTROLS).length + other.querySelectorAll(CONTROLS).length).to.equal(0);
        one.click();
        expect(openQuestionsOf(source)).to.deep.equal(WANTED.slice(0, 1));
        expect(shownText(source)).to.contain('neem gerust iemand mee.');
        expect(one.parentElement!.getBoundingClientRect().height).to.be.above(one.getBoundingClientRect().height + 10);
        other.click();
        one.click();
        expect(openQuestionsOf(source)).to.deep.equal(WANTED.slice(1));
        expect(shownText(source)).to.contain('lijst met medicijnen.');
      });
    }
  }

  it('keep the room that Word leaves behind a number', async () => {
    const source = await open(
      '<div class="nazorg-faq-accordion"><p><b>1.<span>&nbsp;&nbsp; </span>Mag er iemand mee?</b></p><p>Ja, neem gerust iemand mee.</p></div>',
    );
    expect(questionsOf(source)).to.deep.equal(['1. Mag er iemand mee?']);
  });

  it('are read anew from what was saved after that, with nothing changed', async () => {
    for (const { html, isUnderstood } of QUESTIONS) {
      if (!isUnderstood) continue;
      const saved = (await open(`<div class="nazorg-faq-accordion">${html}</div>`)).outerHTML;
      const again = await open(saved);
      expect(again.outerHTML).to.equal(saved);
      expect(questionsOf(again)).to.deep.equal(WANTED);
    }
  });
});
