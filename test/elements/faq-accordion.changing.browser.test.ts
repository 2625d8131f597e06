import { expect, fixture, html } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { detailsOf, openQuestionsOf, questionsOf, togglesOf } from '../support/accordion.js';
import { noticed, settled } from '../support/fixtures.js';

const DETAILS = '<details id="one"><summary>Een</summary><p>A</p></details><details id="two"><summary>Twee</summary><p>B</p></details>';
const HEADINGS = '<h3>Een</h3><p>A</p><h3>Twee</h3><p>B</p>';
const LIST = '<dl><dt>Een</dt><dd>A</dd><dt>Twee</dt><dd>B</dd></dl>';

const works = (widget: Element): void => {
  for (const [index, toggle] of togglesOf(widget).entries()) {
    toggle.click();
    expect(openQuestionsOf(widget)).to.deep.equal([questionsOf(widget)[index]]);
    toggle.click();
  }
};

describe('<faq-accordion> on a page that changes', () => {
  const additions: [to: string, written: string, added: string][] = [
    ['details', DETAILS, '<details><summary>Drie</summary><p>C</p></details>'],
    ['headings', HEADINGS, '<h3>Drie</h3><p>C</p>'],
    ['a definition list', LIST, '<dl><dt>Drie</dt><dd>C</dd></dl>'],
  ];
  for (const [to, written, added] of additions) {
    it(`takes up a question that is added to ${to} later, and leaves open what is open`, async () => {
      const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${written}</faq-accordion>`);
      togglesOf(widget)[1]!.click();
      widget.insertAdjacentHTML('beforeend', added);
      await noticed(widget);
      expect(questionsOf(widget)).to.deep.equal(['Een', 'Twee', 'Drie']);
      expect(openQuestionsOf(widget)).to.deep.equal(['Twee']);
    });
  }

  it('puts the editor in the place of the built-in content when something is written later', async () => {
    const widget = await settled<FaqAccordionElement>(html`
      <faq-accordion lang="nl"></faq-accordion>
    `);
    widget.insertAdjacentHTML('beforeend', DETAILS);
    await noticed(widget);
    expect(questionsOf(widget)).to.deep.equal(['Een', 'Twee']);
    expect(widget.querySelectorAll('.nazorg-disclaimer')).to.have.length(0);
  });

  it('shows the built-in content again when the editor takes everything out', async () => {
    const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${DETAILS}</faq-accordion>`);
    widget.replaceChildren();
    await noticed(widget);
    expect(questionsOf(widget)).to.have.length.above(10);
  });

  it('forgets a question that is taken out', async () => {
    const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${DETAILS}</faq-accordion>`);
    detailsOf(widget)[0]!.remove();
    await noticed(widget);
    widget.expandAll();
    expect(openQuestionsOf(widget)).to.deep.equal(['Twee']);
  });

  it('takes up what is added while it is not on the page', async () => {
    const page = await fixture<HTMLElement>(html`
      <div></div>
    `);
    const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${DETAILS}</faq-accordion>`);
    widget.remove();
    widget.insertAdjacentHTML('beforeend', '<details><summary>Drie</summary>C</details>');
    page.append(widget);
    await noticed(widget);
    expect(questionsOf(widget)).to.deep.equal(['Een', 'Twee', 'Drie']);
    works(widget);
  });

  it('takes up what is added just before it moves', async () => {
    const page = await fixture<HTMLElement>(html`
      <div></div>
    `);
    const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${DETAILS}</faq-accordion>`);
    widget.insertAdjacentHTML('beforeend', '<details><summary>Drie</summary>C</details>');
    page.append(widget);
    await noticed(widget);
    expect(questionsOf(widget)).to.deep.equal(['Een', 'Twee', 'Drie']);
  });

  it('keeps what is open and works on when it is moved a hundred times', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <p></p>
        <p></p>
      </div>
    `);
    const widget = await settled<FaqAccordionElement>(html`
      <faq-accordion lang="nl"></faq-accordion>
    `);
    togglesOf(widget)[2]!.click();
    const [open] = openQuestionsOf(widget);
    for (let move = 0; move < 100; move += 1) page.children[move % 2]!.append(widget);
    await noticed(widget);
    expect(openQuestionsOf(widget)).to.deep.equal([open]);
    togglesOf(widget)[2]!.click();
    works(widget);
  });
});

describe('a copy of <faq-accordion>', () => {
  const contents = { 'its built-in content': '', details: DETAILS, headings: HEADINGS, 'a definition list': LIST };
  const copies: Record<string, (widget: FaqAccordionElement) => Node> = {
    'a clone': (widget) => widget.cloneNode(true),
    'its HTML': (widget) => document.createRange().createContextualFragment(widget.outerHTML),
  };
  for (const [what, written] of Object.entries(contents)) {
    for (const [how, copy] of Object.entries(copies)) {
      for (const place of ['after', 'before'] as const) {
        it(`with ${what}, made of ${how} and put ${place} it, works by itself, and leaves the other as it is`, async () => {
          const widget = await settled<FaqAccordionElement>(`<faq-accordion lang="nl">${written}</faq-accordion>`);
          togglesOf(widget)[1]!.click();
          widget[place](copy(widget));
          const copied = (place === 'after' ? widget.nextElementSibling : widget.previousElementSibling) as FaqAccordionElement;
          await copied.updateComplete;
          expect(questionsOf(copied)).to.deep.equal(questionsOf(widget));
          // The words of a pack are written anew.
          expect(openQuestionsOf(copied)).to.deep.equal(written ? openQuestionsOf(widget) : []);
          copied.collapseAll();
          works(copied);
          expect(openQuestionsOf(widget)).to.have.length(1);
        });
      }
    }
  }
});
