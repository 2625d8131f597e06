import { expect } from '@open-wc/testing';
import type { FaqAccordionElement } from '../../src/index.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { questionsOf, togglesOf } from '../support/accordion.js';
import { settled } from '../support/fixtures.js';

const accordion = (written: string, settings = ''): Promise<FaqAccordionElement> =>
  settled(`<faq-accordion lang="nl" ${settings}>${written}</faq-accordion>`);

/** The headings in questions, by their level; none is a question without. */
const levelsIn = (widget: Element): (string | undefined)[] =>
  togglesOf(widget).map((toggle) => toggle.querySelector('h1, h2, h3, h4, h5, h6')?.localName);

const BARE = '<details><summary>Een <em>echt</em></summary>A</details>';
const HEADED = '<details><summary><h5 id="mijn" class="kop">Twee</h5></summary>B</details>';

describe('the heading of a question', () => {
  it('is not written where an author wrote none', async () => {
    const widget = await accordion(`<h2>Titel</h2>${BARE}`);
    expect(levelsIn(widget)).to.deep.equal([undefined]);
  });

  it('is written around bare words when the author sets heading-level, one below the title above', async () => {
    const widget = await accordion(`<h3>Titel</h3>${BARE}<div>${BARE}</div>`, 'heading-level="3"');
    expect(levelsIn(widget)).to.deep.equal(['h4', 'h4']);
    expect(questionsOf(widget)).to.deep.equal(['Een echt', 'Een echt']);
    expect(levelsIn(await accordion(BARE, 'heading-level="3"'))).to.deep.equal(['h3']);
  });

  it('stays what the author made it, whatever heading-level says', async () => {
    const widget = await accordion(`${HEADED}${BARE}`, 'heading-level="2"');
    expect(levelsIn(widget)).to.deep.equal(['h5', 'h2']);
    expect(widget.querySelector('summary')!.innerHTML).to.equal('<h5 id="mijn" class="kop">Twee</h5>');
  });

  it('follows heading-level when that changes, and so does that of a copy', async () => {
    const widget = await accordion(`${HEADED}${BARE}`, 'heading-level="2"');
    const words = widget.querySelector('em')!;
    widget.setAttribute('heading-level', '4');
    await widget.updateComplete;
    expect(levelsIn(widget)).to.deep.equal(['h5', 'h4']);
    expect(widget.querySelector('em') === words).to.equal(true);
    const copy = await settled<FaqAccordionElement>(widget.outerHTML.replace('heading-level="4"', 'heading-level="6"'));
    expect(levelsIn(copy)).to.deep.equal(['h5', 'h6']);
  });
});

describe('a question with markup in it', () => {
  const MARKUP = 'Wat <em>is</em> <abbr title="hormoon">hCG</abbr> in <sup>2</sup> <strong>weken</strong> <a href="#x">hier</a>?';
  const STYLES = {
    'no styles': '',
    'summaries in a row': 'summary { display: flex; justify-content: space-between; gap: 2em }',
    'summaries in a grid': 'summary { display: grid; grid-template-columns: 1fr 1fr 1fr !important }',
    'summaries in a row, marked important': 'summary { display: flex !important }',
    'headings in a row': 'summary :is(h3, h4) { display: flex; gap: 2em }',
  };
  /** How far the words stand apart: the spaces between what stands beside each other. */
  const widestGap = (toggle: Element): number => {
    const range = document.createRange();
    range.selectNodeContents(toggle.querySelector('h3') ?? toggle);
    const boxes = [...range.getClientRects()].sort((one, other) => one.left - other.left);
    return Math.max(...boxes.slice(1).map(({ left }, index) => left - boxes[index]!.right));
  };
  const isOneLine = (toggle: Element): boolean => {
    const range = document.createRange();
    range.selectNodeContents(toggle);
    const middles = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
    return Math.max(...middles) - Math.min(...middles) < 12;
  };
  for (const [what, css] of Object.entries(STYLES)) {
    for (const question of [MARKUP, `<h3>${MARKUP}</h3>`]) {
      it(`is one line of words on a page with ${what}, ${question === MARKUP ? 'bare' : 'in a heading'}`, async () => {
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
        const widget = await accordion(`<details><summary>${question}</summary><p>A</p></details>`);
        const [toggle] = togglesOf(widget);
        expect(isOneLine(toggle!)).to.equal(true);
        expect(widestGap(toggle!)).to.be.below(10);
        style.remove();
      });
    }
  }
});
