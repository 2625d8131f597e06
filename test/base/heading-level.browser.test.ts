import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { settled } from '../support/fixtures.js';
import { WIDGETS } from '../support/widgets.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

const levelsIn = (widget: Element): number[] =>
  Array.from(widget.querySelectorAll(HEADINGS), ({ localName }) => Number(localName.slice(1)));

const levelIn = async (page: Element | ShadowRoot, tag: string): Promise<number | undefined> => {
  const widget = page.querySelector<LitElement>(`${tag}:not([data-before])`)!;
  await widget.updateComplete;
  return levelsIn(widget)[0];
};

/** What stands on the page before a widget, and the level of its highest heading. */
const PAGES: [before: string, level: number][] = [
  ['', 2],
  ['<h1>Een</h1>', 2],
  ['<h1>Een</h1><h2>Twee</h2>', 3],
  ['<h2>Twee</h2><h4>Vier</h4>', 5],
  ['<h4>Vier</h4><h2>Twee</h2>', 3],
  ['<section><div><h3>Drie</h3></div><p>tekst</p></section>', 4],
  ['<h5>Vijf</h5>', 6],
  ['<h6>Zes</h6>', 6],
  ['<h2>Twee</h2><contact-card data-before><h5>Vijf</h5></contact-card>', 3],
  ['<h2>Twee</h2><faq-accordion data-before lang="nl"></faq-accordion>', 3],
];

describe('the highest heading of a widget', () => {
  for (const { tag, given } of WIDGETS) {
    for (const [before, level] of PAGES) {
      it(`is one below the nearest heading before it, in <${tag}> after ${before || 'nothing'}: ${level}`, async () => {
        const page = await fixture(`<div>${before}<${tag} lang="nl" ${given}></${tag}><h6>Later</h6></div>`);
        expect(await levelIn(page, tag)).to.equal(level);
      });
    }

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`is ${level} in <${tag}> when the editor says so, and no heading is above it or below 6`, async () => {
        const widget = await settled(`<${tag} lang="nl" ${given} heading-level="${level}"></${tag}>`);
        expect(levelsIn(widget)[0]).to.equal(level);
        expect(Math.min(...levelsIn(widget))).to.equal(level);
        expect(Math.max(...levelsIn(widget))).to.be.at.most(6);
      });
    }

    it(`skips no level on the way down in <${tag}>`, async () => {
      const levels = levelsIn(await settled(`<${tag} lang="nl" ${given} heading-level="2"></${tag}>`));
      levels.slice(1).forEach((level, index) => expect(level).to.be.at.most(levels[index]! + 1));
    });
  }

  it('follows the attribute and the property when they change', async () => {
    const widget = await settled('<faq-accordion lang="nl" heading-level="2"></faq-accordion>');
    widget.setAttribute('heading-level', '4');
    await widget.updateComplete;
    expect(levelsIn(widget)[0]).to.equal(4);
    Object.assign(widget, { headingLevel: 3 });
    await widget.updateComplete;
    expect(levelsIn(widget)[0]).to.equal(3);
  });

  it('looks outside the shadow root it stands in when there is no heading inside', async () => {
    const page = await fixture('<div><h3>Drie</h3><section></section><h6>Later</h6></div>');
    const inner = page.querySelector('section')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<faq-accordion lang="nl"></faq-accordion>';
    expect(await levelIn(inner, 'faq-accordion')).to.equal(4);
  });

  it('looks first inside the shadow root it stands in', async () => {
    const page = await fixture('<div><h3>Drie</h3><section></section></div>');
    const inner = page.querySelector('section')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<h1>Een</h1><faq-accordion lang="nl"></faq-accordion>';
    expect(await levelIn(inner, 'faq-accordion')).to.equal(2);
  });
});

describe('the questions of an editor', () => {
  const written: [between: string, kept: number[], levels: number[]][] = [
    ['<details><summary>Een</summary>A</details>', [], [4]],
    ['<h2>Titel</h2><details><summary>Een</summary>A</details>', [2], [2, 3]],
    ['<details><summary>Een</summary>A</details><h5>Titel</h5><details><summary>Twee</summary>B</details>', [5], [4, 5, 6]],
    ['<h6>Titel</h6><details><summary>Een</summary>A</details>', [6], [6, 6]],
    ['<details><summary>Een</summary><h5>Binnenin</h5></details><details><summary>Twee</summary>B</details>', [5], [4, 5, 4]],
    ['<h5>Een</h5><p>A</p><h5>Twee</h5><p>B</p>', [5, 5], [5, 5]],
    ['<h2>Titel</h2><h5>Een</h5><p>A</p>', [2, 5], [2, 5]],
  ];
  for (const [between, kept, levels] of written) {
    const levelsWith = async (given: string): Promise<number[]> => {
      const page = await fixture(`<div><h3>Drie</h3><faq-accordion lang="nl" ${given}>${between}</faq-accordion></div>`);
      const widget = page.querySelector('faq-accordion')!;
      await widget.updateComplete;
      return levelsIn(widget);
    };

    it(`keep the headings that they have: ${between}`, async () => {
      expect(await levelsWith('')).to.deep.equal(kept);
    });

    it(`get headings where the editor asks for them, one below what stands above them: ${between}`, async () => {
      expect(await levelsWith('heading-level="4"')).to.deep.equal(levels);
    });
  }
});
