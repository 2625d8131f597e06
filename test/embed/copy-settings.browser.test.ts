import { expect, fixture } from '@open-wc/testing';
import createDOMPurify from 'dompurify';
import type { LitElement } from 'lit';
import { LINK_OPTIONS } from '../../src/embed/link-options.js';
import { messagesDuring } from '../support/fixtures.js';
import { CSS_PARTS } from '../../src/widgets.js';
import { MARK_CLASSES, MARKS } from '../support/recorder-marks.js';
import { cleanAsWordPress } from '../support/kses.js';
import { HANDLER_NAMES } from '../support/handler-names.js';
import { widgetsIn } from '../support/widget-in.js';
import { WIDGETS, type WidgetTag } from '../support/widgets.js';
import '../support/page-script.js';

/** What the values of a page would run. */
const harm = globalThis as { nazorgHarm?: number };

const RUNS = 'globalThis.nazorgHarm=1';

/** Other names with a meaning to a browser, or to something that a widget stands in. */
const OTHER_NAMES = [
  'style',
  'slot',
  'hidden',
  'inert',
  'contenteditable',
  'nonce',
  'popover',
  'exportparts',
  'is',
  'part',
  'tabindex',
  'autofocus',
  'accesskey',
  'srcdoc',
  'href',
  'formaction',
  'action',
  'xmlns',
  'xlink-href',
  'role',
  'aria-hidden',
  'aria-label',
  'draggable',
  'spellcheck',
  'translate',
  'itemscope',
  'itemprop',
  'enterkeyhint',
  'virtualkeyboardpolicy',
  'id',
  'class',
  'dir',
  'title',
  'name',
  'data',
  'data-onclick',
  'nazorg',
  'nazorg-made',
  'defer-hydration',
  'innerhtml',
  'textcontent',
  'outerhtml',
  '__proto__',
  'constructor',
  'observedattributes',
];

const CLEANERS: Readonly<Record<string, (html: string) => string>> = {
  'nothing at all': (html) => html,
  DOMPurify: (html) => createDOMPurify(window).sanitize(html),
  WordPress: cleanAsWordPress,
};

/** Words that each of them can use. */
const WORDS =
  '<h3>Bel ons</h3><p>Elke dag.</p><table><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr><tr><th>Een</th><td>4 van de 100</td><td>96 van de 100</td></tr></table>';

const plainWith = (tag: WidgetTag, attributes: string): string =>
  `<div class="nazorg-${tag}" data-nazorg="${tag}" ${attributes}>${WORDS}</div>`;

/** The widgets of a page after the script has seen it. */
const upgraded = async (html: string): Promise<LitElement[]> => {
  const page = await fixture(`<section>${html}</section>`);
  const widgets = widgetsIn(page);
  await messagesDuring(() => Promise.all(widgets.map((widget) => widget.updateComplete)));
  return widgets;
};

/** What a widget of a kind always has, besides its settings. */
const allowedIn = (tag: WidgetTag): string[] => [
  'class',
  'lang',
  'exportparts',
  ...MARKS,
  ...(customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes,
];

describe('what plain HTML says about a widget', () => {
  afterEach(() => delete harm.nazorgHarm);

  it('knows the names of handlers', () => {
    expect(HANDLER_NAMES.length).to.be.above(100);
  });

  for (const [cleaner, clean] of Object.entries(CLEANERS)) {
    for (const { tag } of WIDGETS) {
      const names = [...HANDLER_NAMES, ...OTHER_NAMES];

      it(`sets no handler, no style and nothing else that <${tag}> has no setting for, cleaned by ${cleaner}`, async () => {
        // Each by itself too, in the widget that is made fastest.
        const alone = tag === 'contact-card' ? names : [];
        const each = alone.map((name) => plainWith(tag, `data-${name}="${RUNS}"`));
        const all = plainWith(tag, names.map((name) => `data-${name}="${RUNS}"`).join(' '));
        const widgets = await upgraded(clean([...each, all].join('')));
        expect(widgets).to.have.length(alone.length + 1);
        expect(new Set(widgets.map(({ localName }) => localName))).to.deep.equal(new Set([tag]));
        const allowed = allowedIn(tag);
        const foreign = widgets.flatMap(({ attributes }) =>
          Array.from(attributes, ({ name }) => name).filter((name) => !allowed.includes(name)),
        );
        expect(foreign).to.deep.equal([]);
        expect(widgets.flatMap((widget) => [...widget.classList].filter((name) => !MARK_CLASSES.includes(name)))).to.deep.equal([]);
        expect(widgets.flatMap((widget) => HANDLER_NAMES.filter((name) => widget[name as 'onclick']))).to.deep.equal([]);
        expect(widgets.map(({ style, slot, hidden, tabIndex }) => [style.length, slot, hidden, tabIndex])).to.deep.equal(
          widgets.map(() => [0, '', false, -1]),
        );
        for (const widget of widgets)
          for (const name of HANDLER_NAMES) if (!/print|hash/.test(name)) widget.dispatchEvent(new Event(name.slice(2)));
        expect(harm.nazorgHarm).to.equal(undefined);
      });
    }
  }

  it('runs nothing in the form that was found in the wild', async () => {
    const [widget] = await upgraded(
      CLEANERS['DOMPurify']!(
        plainWith('contact-card', `data-oncontentvisibilityautostatechange="${RUNS}" data-style="display:block;content-visibility:auto"`),
      ),
    );
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(widget!.hasAttribute('style')).to.equal(false);
    expect(harm.nazorgHarm).to.equal(undefined);
  });

  it('exports the parts that it has, whatever the box or an address says of that', async () => {
    const [widget] = await upgraded(plainWith('contact-card', 'data-exportparts="frame: other"'));
    const [linked] = await upgraded(`<p><a href="${location.origin}/nazorg/contact-card?exportparts=other">Meer</a></p>`);
    expect([widget, linked].map((one) => one!.getAttribute('exportparts'))).to.deep.equal([CSS_PARTS, CSS_PARTS]);
  });

  it('leaves what belongs to other scripts on the box', async () => {
    const [widget] = await upgraded(
      plainWith('contact-card', 'data-track="kaart" data-hj-allow data-@click="x" data-bs-toggle="tab" data-=""'),
    );
    const { host } = widget!.getRootNode() as ShadowRoot;
    const names = ['data-track', 'data-hj-allow', 'data-@click', 'data-bs-toggle', 'data-', 'data-nazorg'];
    expect(names.map((name) => host.getAttribute(name))).to.deep.equal(['kaart', '', 'x', 'tab', '', 'contact-card']);
    expect(names.filter((name) => widget!.hasAttribute(name))).to.deep.equal([]);
  });

  it('sets no handler and no style when the box changes later', async () => {
    const [widget] = await upgraded(plainWith('contact-card', 'data-phone="112" data-phone-label="Nood"'));
    const { host } = widget!.getRootNode() as ShadowRoot;
    for (const name of [...HANDLER_NAMES, ...OTHER_NAMES]) host.setAttribute(`data-${name}`, RUNS);
    await Promise.resolve();
    const allowed = allowedIn('contact-card');
    expect(Array.from(widget!.attributes, ({ name }) => name).filter((name) => !allowed.includes(name))).to.deep.equal([]);
    expect(widget!.getAttribute('phone')).to.equal('112');
    expect(harm.nazorgHarm).to.equal(undefined);
  });

  it('sets what one widget has no setting for on no other', async () => {
    const [card] = await upgraded(plainWith('contact-card', 'data-age="37" data-phone="112" data-phone-label="Nood"'));
    expect(['age', 'phone', 'data-age'].map((name) => card!.getAttribute(name))).to.deep.equal([null, '112', null]);
  });
});

describe('what the address of a link says about a widget', () => {
  afterEach(() => delete harm.nazorgHarm);

  for (const { tag } of WIDGETS) {
    it(`sets nothing that <${tag}> has no setting for`, async () => {
      const names = [...HANDLER_NAMES, ...OTHER_NAMES, 'phone', 'age', 'miscarriages', 'start', 'variant'];
      const query = new URLSearchParams(names.map((name) => [name, RUNS])).toString().replaceAll('&', '&amp;');
      const [widget] = await upgraded(`<p><a href="${location.origin}/nazorg/${tag}?${query}">Meer</a></p>`);
      expect(widget!.localName).to.equal(tag);
      const marks = Array.from(widget!.attributes, ({ name }) => name).filter((name) => ![...MARKS, 'class', 'exportparts'].includes(name));
      expect(marks).to.deep.equal([]);
      expect(harm.nazorgHarm).to.equal(undefined);
    });
  }
});

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[]; cssParts?: { name: string }[] }[] }[];
}

/** The server of the tests makes a module of it. */
const MANIFEST = '/custom-elements.json';

describe('the settings of a widget', () => {
  for (const { tag } of WIDGETS) {
    it(`are those that the manifest has of <${tag}>`, async () => {
      const { modules } = ((await import(MANIFEST)) as { default: Manifest }).default;
      const declared = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      expect([...observedAttributes].sort()).to.deep.equal(declared!.attributes!.map(({ name }) => name).sort());
    });
  }

  it('are joined by the CSS parts of all widgets, as the manifest has them', async () => {
    const { modules } = ((await import(MANIFEST)) as { default: Manifest }).default;
    const patients = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => WIDGETS.some(({ tag }) => tag === tagName));
    const parts = patients.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name));
    expect(CSS_PARTS.split(',')).to.deep.equal([...new Set(parts)].sort());
  });

  it('hold all that the address of a link may set', () => {
    const settings = WIDGETS.flatMap(
      ({ tag }) => (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes,
    );
    const options = LINK_OPTIONS.source.replace(/^\^\(\?:|\)\$$/g, '').split('|');
    expect(options.filter((name) => name !== 'lang' && !settings.includes(name))).to.deep.equal([]);
  });
});
