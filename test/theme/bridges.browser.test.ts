import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { contrast } from '../../tools/checks/contrast.js';
import { complete } from '../support/fixtures.js';
import { computedIn, seenColour } from '../support/seen-colour.js';

const style = document.createElement('style');

const bridged = async (name: string, theme: string): Promise<LitElement> => {
  style.textContent = `${await (await fetch(`/src/theme/bridges/${name}.css`)).text()} ${theme}`;
  document.head.append(style);
  const box = await fixture<HTMLElement>('<div class="our-theme" data-bs-theme="light"><faq-accordion lang="nl"></faq-accordion></div>');
  const widget = box.querySelector<LitElement>('faq-accordion')!;
  await complete(widget);
  return widget;
};

/** Colours that themes have for links: of municipalities, of Bootstrap and of WordPress, and some that nobody could read. */
const LINKS = [
  '#24578f',
  '#5616ff',
  '#007bc7',
  '#0d6efd',
  '#6ea8fe',
  '#1a4548',
  '#9dff20',
  '#ffee58',
  '#cfcabe',
  '#ff0000',
  '#808080',
  '#ffffff',
  '#000000',
];

/** Where each system sets the colour of its links. */
const BY_LINK: [bridge: string, theme: (colour: string) => string][] = [
  ['nl-design-system', (colour) => `.our-theme { --utrecht-link-color: ${colour} }`],
  ['bootstrap', (colour) => `[data-bs-theme] { --bs-link-color: ${colour} }`],
  ['wordpress', (colour) => `:root { --wp--preset--color--primary: ${colour} }`],
];

const GROUNDS = { light: '#ffffff', dark: '#11181c' };

const poorPairs = (widget: LitElement, ground: string): string[] => {
  const seen = (name: string): string => seenColour(widget, name, ground);
  const pairs = [
    ['action', 'page', 7],
    ['on-action', 'action', 7],
    ['figure-yes', 'page', 4.5],
    ['figure-no', 'page', 4.5],
    ['line-control', 'page', 3],
  ] as const;
  return pairs
    .filter(([one, other, least]) => contrast(seen(one), seen(other)) < least)
    .map(([one, other]) => `${one} ${seen(one)} on ${other} ${seen(other)}`);
};

describe('a bridge', () => {
  afterEach(() => style.remove());

  for (const [bridge, theme] of BY_LINK) {
    for (const colour of LINKS) {
      it(`makes the links of ${bridge}, ${colour}, a colour that can be read`, async () => {
        for (const [scheme, ground] of Object.entries(GROUNDS)) {
          const page = `html { color-scheme: ${scheme}; color: ${scheme === 'light' ? '#1b262c' : '#e6ecee'} }`;
          const widget = await bridged(bridge, `${theme(colour)} ${page}`);
          expect(poorPairs(widget, ground)).to.deep.equal([]);
        }
      });
    }

    it(`leaves what ${bridge} doesn't set as it is`, async () => {
      const widget = await bridged(bridge, 'html { color-scheme: light }');
      expect(['action', 'figure-no'].map((name) => seenColour(widget, name, '#ffffff'))).to.deep.equal(['#0b5563', '#457b86']);
      expect(computedIn(widget, 'border-top-left-radius', 'var(--_radius)')).to.equal('4px');
    });
  }

  it('takes lines and corners of NL Design System and Bootstrap over', async () => {
    const utrecht = await bridged(
      'nl-design-system',
      '.our-theme { --utrecht-separator-color: #cfd5dd; --utrecht-button-border-radius: 8px }',
    );
    expect([seenColour(utrecht, 'line', '#ffffff'), computedIn(utrecht, 'border-top-left-radius', 'var(--_radius)')]).to.deep.equal([
      '#cfd5dd',
      '8px',
    ]);
    const bootstrap = await bridged('bootstrap', '[data-bs-theme] { --bs-border-color: #dee2e6; --bs-border-radius: 6px }');
    expect([seenColour(bootstrap, 'line', '#ffffff'), computedIn(bootstrap, 'border-top-left-radius', 'var(--_radius)')]).to.deep.equal([
      '#dee2e6',
      '6px',
    ]);
  });

  const STATED: [bridge: string, action: string, figure: string, radius: string, ground: string, ink: string, own: string][] = [
    ['nhs', '#003087', '#005eb8', '4px', '#f0f4f5', '#212b32', ':root { --nhsuk-dark-blue-colour: #002f5c }'],
    ['govuk', '#003078', '#1d70b8', '0px', '#ffffff', '#0b0c0c', ':root { --govuk-link-hover-colour: #0f385c }'],
  ];
  for (const [bridge, action, figure, radius, ground, ink, own] of STATED) {
    it(`states the colours of ${bridge}, and takes its own where the page has them`, async () => {
      const widget = await bridged(bridge, `html { color: ${ink} }`);
      expect(['action', 'figure-no'].map((name) => seenColour(widget, name, ground))).to.deep.equal([action, figure]);
      expect(computedIn(widget, 'border-top-left-radius', 'var(--_radius)')).to.equal(radius);
      expect(poorPairs(widget, ground)).to.deep.equal([]);
      const newer = await bridged(bridge, `html { color: ${ink} } ${own}`);
      expect(seenColour(newer, 'action', ground)).to.equal(/#\w+/.exec(own)![0]);
      expect(poorPairs(newer, ground)).to.deep.equal([]);
    });
  }
});
