import { expect } from '@open-wc/testing';
import type { FaqAccordionElement, FaqItem } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { detailsOf, openQuestionsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';
import { dataOf } from '../support/structured-data.js';

const ONE: FaqItem = { id: 'one', question: 'Mag er iemand mee?', answer: 'Ja.\n\nTwee mensen horen samen meer.' };
const TWO: FaqItem = { id: 'two', question: 'Wat neem ik mee?', answer: 'Je vragen.' };
const THREE: FaqItem = { id: 'three', question: 'Hoe lang duurt het?', answer: 'Een half uur.' };

/** A widget with these questions; the tag may say more. */
const withItems = async (items: readonly FaqItem[], tag = '<faq-accordion lang="nl"></faq-accordion>'): Promise<FaqAccordionElement> => {
  const page = document.createElement('template');
  page.innerHTML = tag;
  const widget = document.importNode(page.content, true).firstElementChild as FaqAccordionElement;
  widget.items = items;
  return settled<FaqAccordionElement>(widget as never);
};

const give = async (widget: FaqAccordionElement, items: readonly FaqItem[] | undefined): Promise<void> => {
  widget.items = items;
  await noticed(widget);
};

const answersOf = (widget: Element): string[][] =>
  detailsOf(widget).map((details) => [...details.children].slice(1).map(({ outerHTML }) => outerHTML));

describe('<faq-accordion> with items', () => {
  it('writes a <details> with a heading for each, and a paragraph for each part of a text', async () => {
    const widget = await withItems([ONE, TWO]);
    expect(widget.innerHTML).to.equal(
      '<details id="one" data-nazorg-made="item"><summary><h2>Mag er iemand mee?</h2></summary><p>Ja.</p><p>Twee mensen horen samen meer.</p></details>' +
        '<details id="two" data-nazorg-made="item"><summary><h2>Wat neem ik mee?</h2></summary><p>Je vragen.</p></details>',
    );
    expect(widget.shadowRoot!.querySelector('[part="expand-all"]')).not.to.equal(null);
  });

  it('shows no pack beside them, also where the list is empty', async () => {
    const messages = await messagesDuring(async () => expect((await withItems([])).childElementCount).to.equal(0));
    expect(messages).to.deep.equal([]);
  });

  it('shows HTML in a text as it is typed', async () => {
    const widget = await withItems([{ question: '<b>Een</b>', answer: '<img src=x onerror=alert(1)>' }]);
    expect(questionsOf(widget)).to.deep.equal(['<b>Een</b>']);
    expect(answersOf(widget)).to.deep.equal([['<p>&lt;img src=x onerror=alert(1)&gt;</p>']]);
  });

  it('takes a node for an answer, and leaves it in its place as long as the item has it', async () => {
    const answer = document.createElement('div');
    answer.innerHTML = '<p>Bel <a href="tel:112">112</a>.</p>';
    const widget = await withItems([{ ...ONE, answer }, TWO]);
    await give(widget, [TWO, { ...ONE, question: 'Anders?', answer }]);
    expect(detailsOf(widget)[1]!.lastElementChild).to.equal(answer);
    const parts = document.createDocumentFragment();
    parts.append('Los woord', document.createElement('hr'));
    await give(widget, [{ ...ONE, answer: parts }]);
    await give(widget, [{ ...ONE, answer: parts }, TWO]);
    expect([...detailsOf(widget)[0]!.childNodes].slice(1).map(({ nodeName }) => nodeName)).to.deep.equal(['#text', 'HR']);
  });

  it('keeps each question the element that it is, by its id, with what a reader opened', async () => {
    const widget = await withItems([ONE, TWO, THREE]);
    const [one, two, three] = detailsOf(widget);
    togglesOf(widget)[1]!.click();
    await give(widget, [THREE, { ...TWO, question: 'Wat mag mee?', answer: 'Alles.' }, ONE]);
    expect(detailsOf(widget)).to.have.ordered.members([three, two, one]);
    expect(openQuestionsOf(widget)).to.deep.equal(['Wat mag mee?']);
    expect(two!.querySelector('p:not(.nazorg-copy)')!.textContent).to.equal('Alles.');
    await give(widget, [ONE]);
    expect(detailsOf(widget)).to.have.ordered.members([one]);
  });

  it('opens an answer at first, and opens or closes it when the item says otherwise', async () => {
    const widget = await withItems([{ ...ONE, open: true }, TWO]);
    expect(openQuestionsOf(widget)).to.deep.equal([ONE.question]);
    togglesOf(widget)[0]!.click();
    await give(widget, [{ ...ONE, open: true }, TWO]);
    expect(openQuestionsOf(widget)).to.deep.equal([]);
    await give(widget, [ONE, { ...TWO, open: true }]);
    expect(openQuestionsOf(widget)).to.deep.equal([TWO.question]);
  });

  it('tells items without an id apart by their words, and those with the same words by their order', async () => {
    const same = { question: 'Een', answer: 'A' };
    const widget = await withItems([same, { ...same, answer: 'B' }, { question: 'Twee', answer: 'C' }]);
    const [first, second, third] = detailsOf(widget);
    await give(widget, [{ question: 'Twee', answer: 'C' }, same, { ...same, answer: 'D' }]);
    expect(detailsOf(widget)).to.have.ordered.members([third, first, second]);
    expect(answersOf(widget)).to.deep.equal([['<p>C</p>'], ['<p>A</p>'], ['<p>D</p>']]);
  });

  it('gives each its level, now and when that changes', async () => {
    const widget = await withItems([ONE], '<faq-accordion lang="nl" heading-level="4"></faq-accordion>');
    expect(widget.querySelector('summary > h4')!.textContent).to.equal(ONE.question);
    widget.headingLevel = 3;
    await noticed(widget);
    expect(widget.querySelector('summary > h3')!.textContent).to.equal(ONE.question);
    expect(widget.querySelector('h4')).to.equal(null);
  });

  it('gives way to words of an author, and tells the editor once', async () => {
    const messages = await messagesDuring(async () => {
      const words = '<details><summary>Eigen</summary><p>A</p></details>';
      const widget = await withItems([ONE], `<faq-accordion lang="nl">${words}</faq-accordion>`);
      expect(widget.innerHTML).to.equal(words);
      await give(widget, [TWO]);
      expect(widget.innerHTML).to.equal(words);
      widget.replaceChildren();
      await noticed(widget);
      expect(questionsOf(widget)).to.deep.equal([TWO.question]);
    });
    expect(messages).to.deep.equal(["[nazorg] <faq-accordion> items isn't used, since words stand between the tags."]);
  });

  it('takes the place of a pack, and gives it back when there is no list any more', async () => {
    const widget = await settled<FaqAccordionElement>('<faq-accordion lang="nl"></faq-accordion>');
    const before = questionsOf(widget);
    await give(widget, [ONE]);
    expect(questionsOf(widget)).to.deep.equal([ONE.question]);
    await give(widget, undefined);
    expect(questionsOf(widget)).to.deep.equal(before);
  });

  it('leaves out what is no item, and tells the editor', async () => {
    const messages = await messagesDuring(async () => {
      const widget = await withItems([null, { question: 'Zonder antwoord' }, ONE] as never);
      expect(questionsOf(widget)).to.deep.equal([ONE.question]);
      await give(widget, '[]' as never);
      expect(questionsOf(widget)).to.deep.equal([]);
    });
    const left = 'is left out: it needs a question, which is a text, and an answer, which is a text or a node.';
    expect(messages).to.deep.equal([
      `[nazorg] <faq-accordion> items[0] ${left}`,
      `[nazorg] <faq-accordion> items[1] ${left}`,
      "[nazorg] <faq-accordion> items isn't a list.",
    ]);
  });

  it('leaves the questions of a saved page as they are where nothing gives items, and renews them where something does', async () => {
    const saved = (await withItems([ONE, TWO])).outerHTML;
    const widget = await settled<FaqAccordionElement>(saved);
    expect(questionsOf(widget)).to.deep.equal([ONE.question, TWO.question]);
    await give(widget, [{ ...ONE, id: 'first' }]);
    expect(questionsOf(widget)).to.deep.equal([ONE.question]);
  });

  it('is searched, opened by its methods and said to machines like any other', async () => {
    const widget = await withItems([ONE, TWO], '<faq-accordion lang="nl" searchable structured-data></faq-accordion>');
    await noticed(widget);
    widget.show('two');
    expect(openQuestionsOf(widget)).to.deep.equal([TWO.question]);
    expect(widget.shadowRoot!.querySelector('[part="search"]')).not.to.equal(null);
    expect(JSON.stringify(dataOf(widget))).to.contain('Je vragen.');
    await give(widget, [TWO, ONE]);
    expect(questionsOf(widget)).to.deep.equal([TWO.question, ONE.question]);
  });

  it('writes into a framework’s element without a word to the editor', async () => {
    const messages = await messagesDuring(async () => {
      const page = document.createElement('faq-accordion');
      Object.assign(page, { __reactFiber$k2x: {}, items: [ONE], lang: 'nl', headingLevel: 3 });
      expect(questionsOf(await settled(page as never))).to.deep.equal([ONE.question]);
    });
    expect(messages).to.deep.equal([]);
  });
});
