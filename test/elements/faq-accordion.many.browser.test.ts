import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { togglesOf } from '../support/accordion.js';
import { shownFrames } from '../support/frames.js';

const MANY = 10;

const question = (section: number, number: number): string =>
  `<details><summary>Vraag ${section}.${number}?</summary><p>Het antwoord op deze vraag.</p></details>`;

const oneAccordion = (index: number): string => `
  <faq-accordion lang="nl">
    <h2>Deel ${index} a</h2>${[1, 2, 3, 4, 5].map((number) => question(index, number)).join('')}
    <h2>Deel ${index} b</h2>${[6, 7, 8].map((number) => question(index, number)).join('')}
  </faq-accordion>`;

describe('a page with many <faq-accordion>s', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('takes them all up as soon as it has them, as the browser draws them', async () => {
    const page = await fixture(`<main>${[...Array(MANY).keys()].map(oneAccordion).join('')}</main>`);
    const widgets = [...page.querySelectorAll('faq-accordion')];
    await widgets.at(-1)!.updateComplete;
    expect(widgets.map((widget) => togglesOf(widget).length)).to.deep.equal(Array(MANY).fill(8));
    expect(togglesOf(widgets.at(-1)!)[0]!.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });

  it('brings the answer into view that a link points at, far down', async () => {
    const page = await fixture(`<main></main>`);
    history.replaceState(null, '', '#v8');
    page.innerHTML = [...Array(MANY).keys()].map(oneAccordion).join('');
    const widgets = [...page.querySelectorAll('faq-accordion')];
    widgets.at(-1)!.querySelectorAll('details')[7]!.id = 'v8';
    for (const widget of widgets) await widget.updateComplete;
    await shownFrames();
    const { top } = togglesOf(widgets.at(-1)!)[7]!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });
});

describe('a link to an answer in the words of an author', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('brings it into view', async () => {
    history.replaceState(null, '', '#ver');
    const page = await fixture(`
      <main>
        <div style="height: 3000px"></div>
        <faq-accordion lang="nl"><details id="ver"><summary>Een</summary><p>Antwoord.</p></details></faq-accordion>
      </main>`);
    await page.querySelector('faq-accordion')!.updateComplete;
    expect(page.querySelector('#ver')!.getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });
});

describe('the button for all answers', () => {
  const tops = (widget: FaqAccordionElement): string[] =>
    [...widget.children, widget.shadowRoot!.querySelector('.toolbar')!]
      .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
      .map(({ localName, className }) => className || localName);

  it('comes after the title and the introduction, before the title of the first section', async () => {
    const widget = await fixture<FaqAccordionElement>(`
      <faq-accordion lang="nl"><h2>Vragen</h2><p>Vooraf.</p><h3>Een</h3>${question(1, 1)}<h3>Twee</h3>${question(2, 1)}</faq-accordion>`);
    await widget.updateComplete;
    expect(tops(widget)).to.deep.equal(['h2', 'p', 'toolbar', 'h3', 'details', 'h3', 'details']);
  });

  it('comes after the only title there is', async () => {
    const widget = await fixture<FaqAccordionElement>(`<faq-accordion lang="nl"><h2>Vragen</h2>${question(1, 1)}</faq-accordion>`);
    await widget.updateComplete;
    expect(tops(widget)).to.deep.equal(['h2', 'toolbar', 'details']);
  });
});
