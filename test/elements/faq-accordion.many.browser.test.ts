import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { togglesOf } from '../support/accordion.js';
import { shownFrames } from '../support/frames.js';
import { onPaper } from '../support/paper.js';
import { unobservedDuring } from '../support/unobserved.js';

const MANY = 10;

const question = (section: number, number: number): string =>
  `<details><summary>Vraag ${section}.${number}?</summary><p>Het antwoord op deze vraag.</p></details>`;

const oneAccordion = (index: number): string => `
  <faq-accordion lang="nl">
    <h2>Deel ${index} a</h2>${[1, 2, 3, 4, 5].map((number) => question(index, number)).join('')}
    <h2>Deel ${index} b</h2>${[6, 7, 8].map((number) => question(index, number)).join('')}
  </faq-accordion>`;

const accordions = async (count: number): Promise<FaqAccordionElement[]> => {
  const page = await fixture(`<main>${[...Array(count).keys()].map(oneAccordion).join('')}</main>`);
  const widgets = [...page.querySelectorAll('faq-accordion')];
  for (const widget of widgets) await widget.updateComplete;
  await shownFrames();
  return widgets;
};

const isLeftOut = (widget: Element): boolean => !widget.querySelector('.nazorg-toggle')!.checkVisibility({ contentVisibilityAuto: true });

const heightOf = (widget: Element): number => widget.getBoundingClientRect().height;

describe('a page with many <faq-accordion>s', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('spares the browser those far from what a reader sees', async () => {
    const widgets = await accordions(MANY);
    expect(isLeftOut(widgets[0]!)).to.equal(false);
    expect(isLeftOut(widgets.at(-1)!)).to.equal(true);
  });

  it('keeps as much room for them as they take, within the height of one question', async () => {
    const widgets = await accordions(MANY);
    const last = widgets.at(-1)!;
    const reserved = heightOf(last);
    last.scrollIntoView();
    await shownFrames();
    expect(isLeftOut(last)).to.equal(false);
    expect(Math.abs(heightOf(last) - reserved)).to.be.lessThan(49);
  });

  it('leaves out none where there are few, so that scripts can read their text', async () => {
    const widgets = await accordions(4);
    expect(widgets.filter(isLeftOut)).to.have.length(0);
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

  it('keeps nothing of one that goes before its turn, without the script for pages too', async () => {
    const page = await fixture(`<main>${[...Array(MANY).keys()].map(oneAccordion).join('')}</main>`);
    const last = page.lastElementChild!;
    expect(last.querySelector('details') === null).to.equal(false);
    const left = await unobservedDuring(() => last.remove());
    expect(left.map((element) => element === last)).to.deep.equal([true]);
  });

  it('prints them all', async () => {
    const last = (await accordions(MANY)).at(-1)!;
    await onPaper(async () => {
      await shownFrames();
      expect(isLeftOut(last)).to.equal(false);
    });
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
  const slotsOf = (widget: Element): string[] => [...widget.children].map(({ localName, slot }) => `${localName} ${slot}`);

  it('comes after the title and the introduction, before the title of the first section', async () => {
    const widget = await fixture<FaqAccordionElement>(`
      <faq-accordion lang="nl"><h2>Vragen</h2><p>Vooraf.</p><h3>Een</h3>${question(1, 1)}<h3>Twee</h3>${question(2, 1)}</faq-accordion>`);
    await widget.updateComplete;
    expect(slotsOf(widget)).to.deep.equal(['h2 start', 'p start', 'h3 ', 'div ', 'h3 ', 'div ']);
  });

  it('comes after the only title there is', async () => {
    const widget = await fixture<FaqAccordionElement>(`<faq-accordion lang="nl"><h2>Vragen</h2>${question(1, 1)}</faq-accordion>`);
    await widget.updateComplete;
    expect(slotsOf(widget)).to.deep.equal(['h2 start', 'div ']);
  });
});
