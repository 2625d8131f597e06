import { expect } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { togglesOf } from '../support/accordion.js';
import { settled } from '../support/fixtures.js';
import { shownFrames } from '../support/frames.js';

const QUESTIONS = `
  <details><summary>Wat neem ik mee?</summary><p>Je medicijnen, en je vragen op papier.</p></details>
  <details><summary><h3>Mag er iemand mee?</h3></summary><p>Ja, dat mag.</p></details>`;

/** Styles that pages really have, and that have taken widgets apart. */
const HOSTILE: Record<string, string> = {
  'takes every style away': '* { all: unset !important }',
  'takes the styles of questions away': 'details, summary { all: unset }',
  'hides questions': 'summary { display: none !important }',
  'hides details': 'details { display: none !important }',
  'puts everything in a line': '* { display: inline !important }',
  'shows what is closed': '::details-content { content-visibility: visible !important }',
  'shows what is closed, by the element': 'details::details-content { content-visibility: visible !important; display: block !important }',
  'shows what is hidden': '[hidden] { display: block !important }',
  'takes pointers away from questions': 'summary { cursor: none; list-style: square; position: absolute; float: left }',
  'hides buttons': 'button { display: none }',
  'has a root size of 62.5%': 'html { font-size: 62.5% }',
  'resets like Bootstrap 5':
    '*, ::before, ::after { box-sizing: border-box } h1, h2, h3 { margin: 0 0 .5rem } summary { display: list-item } button { border-radius: 0 }',
  'makes headings inline and invisible': 'h2, h3, h4 { display: inline; float: left; font-size: 0 }',
};

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

describe('<faq-accordion> on a page that', () => {
  const style = document.createElement('style');
  afterEach(() => style.remove());

  for (const [what, css] of Object.entries(HOSTILE)) {
    it(`${what} opens and closes, with questions that can be read and hit`, async () => {
      style.textContent = css;
      document.head.append(style);
      const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${QUESTIONS}</faq-accordion>`);
      const answers = widget.querySelectorAll('p');
      for (const [index, toggle] of togglesOf(widget).entries()) {
        const answer = answers[index]!;
        const isShown = (): boolean => answer.checkVisibility() && heightOf(answer) > 8;
        expect(heightOf(toggle)).to.be.at.least(44);
        expect(heightOf(toggle.firstElementChild ?? toggle)).to.be.at.least(12);
        expect(isShown()).to.equal(false);
        toggle.scrollIntoView({ block: 'center' });
        await shownFrames();
        const { x, y, width, height } = toggle.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + height / 2)!;
        expect(toggle.contains(hit)).to.equal(true);
        (hit as HTMLElement).click();
        expect(isShown()).to.equal(true);
        expect(toggle.getBoundingClientRect().bottom).to.be.at.most(answer.getBoundingClientRect().top + 1);
        toggle.click();
        expect(isShown()).to.equal(false);
      }
    });
  }
});
