import { expect } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { copyButtonsOf, detailsOf, openQuestionsOf, questionsOf, togglesOf, toldToggles } from '../support/accordion.js';
import { settled } from '../support/fixtures.js';

const QUESTIONS = `
  <details><summary>Een</summary><p>Een is dit.</p></details>
  <details id="mijn"><summary>Twee</summary><p>Twee is dit.</p></details>
  <details><summary><h3 id="kop">Drie</h3></summary><p>Drie is dit.</p></details>`;

const accordion = (attributes = '', written = QUESTIONS): Promise<FaqAccordionElement> =>
  settled<FaqAccordionElement>(`<faq-accordion lang="nl" ${attributes}>${written}</faq-accordion>`);

const press = async (widget: Element, index: number): Promise<void> => {
  togglesOf(widget)[index]!.click();
  await toldToggles();
};

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

  /** Presses the button, and gives back what is said beside it, one thing after the other. */
  const saidAfterCopy = async (widget: Element): Promise<string[]> => {
    const [button] = copyButtonsOf(widget);
    const status = button!.parentElement!.querySelector('[role="status"]')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    button!.click();
    await Promise.resolve();
    await toldToggles();
    observer.disconnect();
    return said;
  };

  it('is copied by a button in the answer, names no question, and opens the answer', async () => {
    const widget = await accordion();
    await press(widget, 0);
    await saidAfterCopy(widget);
    const { hash } = new URL(copied[0]!);
    expect(hash).to.match(/^#n[a-z0-9]+$/);
    history.replaceState(null, '', hash);
    expect(openQuestionsOf(await accordion())).to.deep.equal(['Een']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has the id that the author gave the question or its heading', async () => {
    const widget = await accordion();
    for (const [index, id] of [
      [1, '#mijn'],
      [2, '#kop'],
    ] as const) {
      await press(widget, index);
      await saidAfterCopy(widget);
      expect(new URL(copied.at(-1)!).hash).to.equal(id);
    }
  });

  it('is told of beside its button, and again when it is pressed again', async () => {
    const widget = await accordion();
    await press(widget, 1);
    expect(await saidAfterCopy(widget)).to.deep.equal(['De link is gekopieerd.']);
    expect(await saidAfterCopy(widget)).to.deep.equal(['', 'De link is gekopieerd.']);
    const [button] = copyButtonsOf(widget);
    expect(detailsOf(widget)[1]!.contains(button!)).to.equal(true);
  });

  it('is not told of as copied when the browser does not allow it', async () => {
    works = false;
    const widget = await accordion();
    await press(widget, 0);
    expect(await saidAfterCopy(widget)).to.deep.equal(['Kopiëren lukt hier niet.']);
  });

  it('has a button that says which question it belongs to', async () => {
    const widget = await accordion();
    await press(widget, 2);
    expect(copyButtonsOf(widget)[0]!.ariaLabel).to.equal('Kopieer de link: Drie');
  });

  it('leaves the address of the page and the open answers as they are', async () => {
    const widget = await accordion();
    await press(widget, 1);
    const { href } = location;
    await saidAfterCopy(widget);
    expect(location.href).to.equal(href);
    expect(openQuestionsOf(widget)).to.deep.equal(['Twee']);
  });

  it('has its button in the answer that a person opened last, and nowhere else', async () => {
    const widget = await accordion();
    widget.expandAll();
    await toldToggles();
    expect(copyButtonsOf(widget)).to.have.length(0);
    widget.collapseAll();
    await toldToggles();
    await press(widget, 0);
    await press(widget, 2);
    expect(copyButtonsOf(widget).map((button) => detailsOf(widget).indexOf(button.closest('details')!))).to.deep.equal([2]);
    await press(widget, 2);
    expect(copyButtonsOf(widget)).to.have.length(0);
  });

  it('has one button in a copy of the page as well, in the language of the widget', async () => {
    const widget = await accordion();
    await press(widget, 0);
    const copy = await settled<FaqAccordionElement>(widget.outerHTML.replace('lang="nl"', 'lang="en"'));
    expect(copyButtonsOf(copy)).to.have.length(0);
    await press(copy, 1);
    expect(copyButtonsOf(copy).map(({ textContent }) => textContent)).to.deep.equal(['Copy the link']);
    expect(questionsOf(copy)).to.deep.equal(questionsOf(widget));
  });
});
