import { expect, fixture } from '@open-wc/testing';
import type { Form, SnippetOptions } from '../../../../tools/authoring/snippet/snippet-options.js';
import { writeSnippet } from '../../../../tools/authoring/snippet/write-snippet.js';
import '../../../support/page-script.js';
import { languageLoaders } from '../../../../src/generated/language-loaders.js';
import { withAllPacks } from '../../../../src/prose/language-file.js';
import { messagesDuring } from '../../../support/fixtures.js';
import { widgetsIn } from '../../../support/widget-in.js';
import { shownText } from '../../../support/shown-text.js';
import { NONSENSE, WIDGETS } from '../../../support/widgets.js';

const PHONE = { phone: '+31201234567', label: 'Poli' };

/** What is ordered, and the empty tag that shows the same. */
const optionsFor = async (widget: string, form: Form, lang: string, settings: Record<string, string>): Promise<SnippetOptions> => ({
  widget,
  form,
  lang,
  pack: (await withAllPacks(await languageLoaders[lang]!())).packs['miscarriage']!,
  settings: { pack: 'miscarriage', ...settings },
  headingLevel: 2,
  sections: settings['sections'] ?? '',
  hidesSuperseded: settings['superseded'] === 'hide',
  hospital: widget === 'contact-card' ? { lines: [{ label: PHONE.label, number: PHONE.phone }] } : {},
  hospitalLang: undefined,
  pictures: form === 'element',
  wordPress: false,
  hosted: location.origin,
  script: undefined,
});

const emptyTag = (widget: string, lang: string, options: Record<string, string>): string => {
  const details = widget === 'contact-card' ? { phone: PHONE.phone, 'phone-label': PHONE.label } : {};
  const written = Object.entries({ lang, pack: 'miscarriage', ...details, ...options }).map(([name, value]) => ` ${name}="${value}"`);
  return `<${widget}${written.join('')}></${widget}>`;
};

/** What a page shows of one widget, all answers open, as lines without the pictures' own white space. */
const shown = async (html: string): Promise<{ tags: string[]; words: string }> => {
  const page = await fixture(`<div>${html}</div>`);
  const widgets = widgetsIn(page);
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  (widgets[0] as Partial<{ expandAll: () => void }> | undefined)?.expandAll?.();
  const words = shownText(page).replace(/\s+/g, ' ').trim();
  const tags = widgets.map(({ localName }) => localName);
  page.remove();
  return { tags, words };
};

const CASES: readonly (readonly [lang: string, options: Record<string, string>])[] = [
  ['nl', {}],
  ['ar', {}],
  ['de', { superseded: 'hide' }],
];

describe('a snippet that the script upgrades', () => {
  for (const { tag } of WIDGETS) {
    for (const [lang, options] of CASES) {
      for (const form of ['plain', 'element'] as const) {
        it(`shows the same as an empty <${tag}>, as ${form}, in ${lang}`, async () => {
          const html = writeSnippet(await optionsFor(tag, form, lang, options));
          const messages = await messagesDuring(async () => {
            const expected = await shown(emptyTag(tag, lang, options));
            const { tags, words } = await shown(html);
            expect(tags).to.deep.equal([tag]);
            expect(words === expected.words, `${words.slice(0, 300)} … ${expected.words.slice(0, 300)}`).to.equal(true);
            expect(words).not.to.match(NONSENSE);
          });
          expect(messages).to.deep.equal([]);
        });
      }
    }
  }
});
