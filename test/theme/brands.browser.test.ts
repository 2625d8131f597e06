import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import tokens from '../../src/theme/tokens.json' with { type: 'json' };
import { contrast } from '../../tools/checks/contrast.js';
import { settled } from '../support/fixtures.js';
import { computedIn, seenColour } from '../support/seen-colour.js';
import { WIDGETS } from '../support/widgets.js';

interface Brand {
  file: string;
  /** The page's own font, text and ground. */
  pages: { scheme: 'light' | 'dark'; ink: string; ground: string }[];
  font: string;
  /** What its widgets have of it on the first of these pages. */
  action: string;
  figures: [yes: string, no: string];
  radius: string;
  /** The space between blocks, which is 24px where nothing is set. */
  space: string;
  measure: string;
}

const BRANDS: Brand[] = [
  {
    file: 'warm-serif',
    pages: [
      { scheme: 'light', ink: '#2b2521', ground: '#fbf7f1' },
      { scheme: 'dark', ink: '#efe7dd', ground: '#1b1713' },
    ],
    font: '17px / 1.62 Georgia, serif',
    action: '#6b2f3e',
    figures: ['#571f2e', '#95606b'],
    radius: '2px',
    space: '24px',
    measure: '612px',
  },
  {
    file: 'dense-corporate',
    pages: [{ scheme: 'light', ink: '#14202e', ground: '#ffffff' }],
    font: '16px / 1.5 Arial, sans-serif',
    action: '#00449e',
    figures: ['#002f6c', '#3f73b8'],
    radius: '8px',
    space: '17.28px',
    measure: '608px',
  },
  {
    file: 'high-contrast-dark',
    pages: [{ scheme: 'dark', ink: '#ffffff', ground: '#000000' }],
    font: '18px / 1.6 Arial, sans-serif',
    action: '#8fe0ff',
    figures: ['#ffffff', '#4f97b3'],
    radius: '0px',
    space: '24px',
    measure: '612px',
  },
];

const PAIRS = Object.values(tokens.contrast).flatMap(({ least, pairs }) =>
  pairs.map((pair) => [...pair.split(' '), least] as [string, string, number]),
);

const style = document.createElement('style');

const brandPage = async ({ file, font }: Brand, { scheme, ink, ground }: Brand['pages'][number]): Promise<void> => {
  const css = await (await fetch(`/examples/brands/${file}.css`)).text();
  style.textContent = `${css} html { color-scheme: ${scheme}; background: ${ground}; color: ${ink} } body { font: ${font} }`;
  document.head.append(style);
};

const inLanguage = (tag: string, given: string): Promise<LitElement> => settled(`<${tag} lang="nl" ${given}></${tag}>`);

describe('a brand of tokens alone', () => {
  afterEach(() => style.remove());

  for (const brand of BRANDS) {
    it(`${brand.file} sets tokens, and nothing else`, async () => {
      await brandPage(brand, brand.pages[0]!);
      const [rule] = style.sheet!.cssRules;
      const set = Array.from((rule as CSSStyleRule).style);
      expect(set.filter((name) => !name.startsWith('--nazorg-') && name !== 'color-scheme')).to.deep.equal([]);
    });

    for (const { tag, given } of WIDGETS) {
      it(`gives <${tag}> the look of ${brand.file}`, async () => {
        const [page] = brand.pages;
        await brandPage(brand, page!);
        const widget = await inLanguage(tag, given);
        expect(['action', 'figure-yes', 'figure-no'].map((name) => seenColour(widget, name, page!.ground))).to.deep.equal([
          brand.action,
          ...brand.figures,
        ]);
        expect(computedIn(widget, 'border-top-left-radius', 'var(--_radius)')).to.equal(brand.radius);
        expect(parseFloat(computedIn(widget, 'margin-top', 'var(--_space-5)'))).to.be.closeTo(parseFloat(brand.space), 0.02);
        expect(computedIn(widget, 'width', 'var(--_measure)')).to.equal(brand.measure);
        expect(getComputedStyle(widget).fontFamily).to.equal(getComputedStyle(document.body).fontFamily);
      });

      for (const page of brand.pages) {
        it(`can be read in <${tag}> on the ${page.scheme} pages of ${brand.file}`, async () => {
          await brandPage(brand, page);
          const widget = await inLanguage(tag, given);
          const seen = (name: string): string => seenColour(widget, name, page.ground);
          const poor = PAIRS.filter(([colour, ground, least]) => contrast(seen(colour), seen(ground)) < least);
          expect(poor.map(([colour, ground]) => `${colour} ${seen(colour)} on ${ground} ${seen(ground)}`)).to.deep.equal([]);
        });
      }
    }
  }

  it('shows on the controls of a widget', async () => {
    await brandPage(BRANDS[1]!, BRANDS[1]!.pages[0]!);
    const widget = await settled<LitElement>('<faq-accordion lang="nl"></faq-accordion>');
    const { color } = getComputedStyle(widget.shadowRoot!.querySelector('[part="expand-all"]')!);
    expect(color).to.equal('rgb(0, 68, 158)');
  });
});
