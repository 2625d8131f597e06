import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { expandAllButton, openQuestionsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { engine } from '../support/engine.js';
import { settled } from '../support/fixtures.js';

const QUESTIONS = ['Een', 'Twee', 'Drie'].map((title) => `<details><summary>${title}</summary><p>${title} is dit.</p></details>`).join('');

const accordion = (attributes = '', written = QUESTIONS): Promise<FaqAccordionElement> =>
  settled<FaqAccordionElement>(`<faq-accordion lang="nl" ${attributes}>${written}</faq-accordion>`);

const statusOf = ({ shadowRoot }: FaqAccordionElement): string => shadowRoot!.querySelector('[role="status"]')!.textContent.trim();

describe('<faq-accordion single>', () => {
  it('closes the other answers when a reader opens one', async () => {
    const widget = await accordion('single');
    togglesOf(widget)[0]!.click();
    togglesOf(widget)[2]!.click();
    expect(openQuestionsOf(widget)).to.deep.equal(['Drie']);
    togglesOf(widget)[2]!.click();
    expect(openQuestionsOf(widget)).to.deep.equal([]);
  });

  it('keeps the question that was opened in its place on the screen', async () => {
    const long = QUESTIONS.replace('Een is dit.', 'Een is dit. '.repeat(400));
    const widget = await accordion('single', long);
    widget.style.marginBlockEnd = '2000px';
    togglesOf(widget)[0]!.click();
    const [, second] = togglesOf(widget);
    second!.scrollIntoView();
    const { top } = second!.getBoundingClientRect();
    second!.click();
    expect(second!.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('offers no button that opens all, and still does so when the page asks', async () => {
    const widget = await accordion('single');
    expect(expandAllButton(widget)).to.equal(null);
    widget.expandAll();
    expect(openQuestionsOf(widget)).to.have.length(3);
  });
});

describe('the link to an answer', () => {
  const copied: string[] = [];
  let works = true;
  const writeText = (text: string): Promise<void> => (works ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('no')));

  before(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true }));
  after(() => Reflect.deleteProperty(navigator, 'clipboard'));
  beforeEach(() => {
    copied.length = 0;
    works = true;
  });

  const copyButtonsOf = (widget: Element): HTMLButtonElement[] => [...widget.querySelectorAll<HTMLButtonElement>('.nazorg-copy')];

  it('is copied by a button in the answer, names no question, and opens the answer', async () => {
    const widget = await accordion();
    togglesOf(widget)[1]!.click();
    copyButtonsOf(widget)[0]!.click();
    await widget.updateComplete;
    expect(copied).to.have.length(1);
    const { hash } = new URL(copied[0]!);
    expect(hash).to.equal(`#${widget.querySelectorAll('.nazorg-item')[1]!.id}`);
    expect(hash.toLowerCase()).to.not.contain('twee');
    expect(statusOf(widget)).to.equal('De link is gekopieerd.');
  });

  it('says which question its button belongs to', async () => {
    const widget = await accordion();
    togglesOf(widget)[1]!.click();
    const question = document.getElementById(copyButtonsOf(widget)[0]!.getAttribute('aria-describedby')!);
    expect(question?.textContent).to.equal('Twee');
  });

  it('leaves the address of the page and the open answers as they are', async () => {
    const widget = await accordion();
    togglesOf(widget)[1]!.click();
    const { href } = location;
    copyButtonsOf(widget)[0]!.click();
    await widget.updateComplete;
    expect(location.href).to.equal(href);
    expect(openQuestionsOf(widget)).to.deep.equal(['Twee']);
  });

  it('says so when the browser does not allow it', async () => {
    works = false;
    const widget = await accordion();
    togglesOf(widget)[0]!.click();
    copyButtonsOf(widget)[0]!.click();
    await widget.updateComplete;
    expect(statusOf(widget)).to.equal('Kopiëren lukt hier niet.');
  });

  it('has one button in each answer that was opened, in a copy of the page as well, in the language of the widget', async () => {
    const widget = await accordion();
    expect(copyButtonsOf(widget)).to.have.length(0);
    widget.expandAll();
    widget.collapseAll();
    widget.expandAll();
    const copy = await settled<FaqAccordionElement>(widget.outerHTML.replace('lang="nl"', 'lang="en"'));
    expect(copyButtonsOf(copy)).to.have.length(3);
    expect(copyButtonsOf(copy)[0]!.textContent).to.equal('Copy the link');
    expect(questionsOf(copy)).to.deep.equal(questionsOf(widget));
  });
});

describe('the print button', () => {
  it('prints the widget without what stands around it, and puts everything back', async () => {
    const widget = await accordion();
    const beside = document.createElement('p');
    beside.textContent = 'Menu';
    document.body.append(beside);
    const { print } = window;
    let printed: string[] = [];
    const unprinted = (): string[] => [...document.querySelectorAll('body .nazorg-unprinted')].map(({ textContent }) => textContent);
    window.print = () => (printed = unprinted());
    try {
      widget.shadowRoot!.querySelector<HTMLElement>('[part="print"]')!.click();
      expect(printed).to.include('Menu');
      expect(widget.closest('.nazorg-unprinted') === null).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(unprinted()).to.deep.equal([]);
    } finally {
      window.print = print;
      beside.remove();
    }
  });
});

describe('the arrow of <faq-accordion>', () => {
  const turnsFor = (widget: Element): string => getComputedStyle(togglesOf(widget)[0]!, '::after').transitionDuration;

  it('turns at once, unless the page asks for motion', async () => {
    const widget = await accordion();
    expect(turnsFor(widget)).to.equal('0s');
    widget.style.setProperty('--nazorg-motion', '150ms');
    expect(turnsFor(widget)).to.equal('0.15s');
  });

  it('turns at once for readers who have asked for less motion', async function () {
    // Only Chromium lets a test change what the system says.
    if (engine !== 'Chromium') this.skip();
    const widget = await accordion();
    widget.style.setProperty('--nazorg-motion', '150ms');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(turnsFor(widget)).to.equal('0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
