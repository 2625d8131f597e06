import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { detailsOf, expandAllButton, openQuestionsOf, togglesOf, toldToggles } from '../support/accordion.js';
import { settled } from '../support/fixtures.js';

const QUESTIONS = ['Een', 'Twee', 'Drie']
  .map((title) => `<details id="v-${title}"><summary>${title} <a href="#">link</a></summary><p>${title} is dit.</p></details>`)
  .join('');

const accordion = (written = QUESTIONS): Promise<FaqAccordionElement> =>
  settled<FaqAccordionElement>(`<faq-accordion lang="nl" single>${written}</faq-accordion>`);

const open = (widget: Element): number[] => detailsOf(widget).flatMap((details, index) => (details.open ? [index] : []));

describe('<faq-accordion single>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('closes the other answers when a reader opens one', async () => {
    const widget = await accordion();
    togglesOf(widget)[0]!.click();
    togglesOf(widget)[2]!.click();
    expect(open(widget)).to.deep.equal([2]);
    togglesOf(widget)[2]!.click();
    expect(open(widget)).to.deep.equal([]);
  });

  it('keeps the question that was opened in its place on the screen', async () => {
    const widget = await accordion(QUESTIONS.replace('Een is dit.', 'Een is dit. '.repeat(400)));
    widget.style.marginBlockEnd = '2000px';
    togglesOf(widget)[0]!.click();
    const [, second] = togglesOf(widget);
    second!.scrollIntoView();
    const { top } = second!.getBoundingClientRect();
    second!.click();
    expect(second!.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  const ways: Record<string, (widget: FaqAccordionElement) => unknown> = {
    'the address points at one': async () => {
      const went = oneEvent(window, 'hashchange');
      location.hash = '#v-Twee';
      await went;
    },
    'the browser or a script opens one': (widget) => (detailsOf(widget)[1]!.open = true),
    'a script asks for one': (widget) => widget.show('v-Twee'),
  };
  for (const [what, act] of Object.entries(ways)) {
    it(`closes the others when ${what}`, async () => {
      const widget = await accordion();
      togglesOf(widget)[0]!.click();
      await toldToggles();
      await act(widget);
      await toldToggles();
      expect(open(widget)).to.deep.equal([1]);
    });
  }

  const takenBack: Record<string, (widget: FaqAccordionElement) => EventTarget> = {
    'the question': (widget) => togglesOf(widget)[2]!,
    'what is around the questions': (widget) => widget,
    'the page': () => document,
  };
  for (const [where, on] of Object.entries(takenBack)) {
    it(`closes nothing when a script of ${where} takes the click back`, async () => {
      const widget = await accordion();
      togglesOf(widget)[0]!.click();
      await toldToggles();
      const target = on(widget);
      const takeBack = (event: Event): void => event.preventDefault();
      target.addEventListener('click', takeBack);
      let told = 0;
      widget.addEventListener('faq-accordion-toggle', () => (told += 1));
      togglesOf(widget)[2]!.click();
      await new Promise((resolve) => setTimeout(resolve));
      target.removeEventListener('click', takeBack);
      detailsOf(widget)[2]!.open = true;
      await toldToggles();
      expect([open(widget), told]).to.deep.equal([[2], 0]);
    });
  }

  it('closes nothing when a link in a question is followed', async () => {
    const widget = await accordion();
    togglesOf(widget)[0]!.click();
    await toldToggles();
    togglesOf(widget)[2]!.querySelector('a')!.click();
    await toldToggles();
    expect(open(widget)).to.deep.equal([0]);
  });

  it('leaves the answers of a copy on the same page alone', async () => {
    const page = await fixture(`<div><faq-accordion lang="nl" single>${QUESTIONS}</faq-accordion></div>`);
    const widget = page.querySelector('faq-accordion')!;
    await widget.updateComplete;
    togglesOf(widget)[0]!.click();
    await toldToggles();
    page.append(widget.cloneNode(true));
    const copy = page.querySelectorAll('faq-accordion')[1]!;
    await copy.updateComplete;
    togglesOf(copy)[1]!.click();
    await toldToggles();
    expect([open(widget), open(copy)]).to.deep.equal([[0], [1]]);
  });

  it('offers no button that opens all, and still does so when the page asks', async () => {
    const widget = await accordion();
    expect(expandAllButton(widget)).to.equal(null);
    widget.expandAll();
    await toldToggles();
    expect(open(widget)).to.deep.equal([0, 1, 2]);
  });

  it('is what an author means who gave the questions one name, too', async () => {
    const widget = await settled<FaqAccordionElement>(
      `<faq-accordion lang="nl">${QUESTIONS.replaceAll('<details', '<details name="vragen"')}</faq-accordion>`,
    );
    expect(expandAllButton(widget)).to.equal(null);
    expect(openQuestionsOf(widget)).to.deep.equal([]);
  });
});
