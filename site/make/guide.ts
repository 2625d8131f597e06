import { readFileSync } from 'node:fs';
import { FOR_PROFESSIONALS, WIDGETS } from '../../src/widgets.js';
import type { Pack } from '../../src/content/pack.js';
import type { Profile } from '../../src/content/profile.js';
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import profile from '../../demo/profile.json' with { type: 'json' };
import { codeBlocks } from './code-blocks.js';
import { brandExample, colourTable, DESIGN } from './design-page.js';
import { readDocument, toDocument, type DocumentPlace } from './document.js';
import { exampleFrame, isExample, type Example } from './examples.js';
import type { Highlighter } from './highlighter.js';
import { linkFrom } from './link-from.js';
import type { MadePage } from './made-page.js';
import { pathOf, type SiteLanguage } from './site-language.js';
import { beforeGuide, mainExample, withApi, wordsSection } from './widget-pages.js';

interface Place {
  slug: string;
  file: string;
}

const DUTCH = /\b(?:de|het|een|je)\b/;

/** The blocks of a guide that are a widget, each as an example with a page of its own. */
export const examplesIn = ({ slug, file }: Place): Example[] =>
  codeBlocks(readFileSync(file, 'utf8'))
    .flatMap(({ language, code }) => (language === 'html' && isExample(code) ? [code] : []))
    .map((html, index) => ({
      id: `${slug.replaceAll('/', '-')}-${index + 1}`,
      lang: /lang="([a-z]+)"/.exec(html)?.[1] ?? (DUTCH.test(html) ? 'nl' : 'en'),
      title: `${slug.replace(/^.*\//, '')} ${index + 1}`,
      html,
    }));

/** A page of the site's own, in its language. */
export const ownPage = (slug: string, lang: SiteLanguage, highlighter: Highlighter): MadePage => {
  const place = { lang, slug, file: `site/pages/${lang}/${slug}.md` };
  if (slug !== DESIGN) {
    const read = readDocument({ ...place, highlighter });
    return { page: toDocument(place, read), sections: read.sections };
  }
  const frame = { id: `brand-${lang}`, title: 'contact-card' };
  const exampleOf: DocumentPlace['exampleOf'] = (language, _code, link) => (language === 'css' ? exampleFrame(frame, lang, link) : '');
  const read = readDocument({ ...place, highlighter, exampleOf });
  return { page: toDocument(place, read, { after: colourTable(lang) }), sections: read.sections };
};

/** The tag of the widget that a page is about. */
const tagOf = (slug: string): string | undefined => {
  const tag = slug.replace('widgets/', '');
  return [...WIDGETS, ...FOR_PROFESSIONALS].includes(tag) ? tag : undefined;
};

const packIn = (contents: readonly LanguageContent[], lang: SiteLanguage): Pack =>
  contents.find((one) => one.lang === lang)?.packs['miscarriage'] as Pack;

/** The example at the top of a page about a widget. */
export const exampleOfWidget = (tag: string, lang: SiteLanguage, contents: readonly LanguageContent[]): Example =>
  mainExample(tag, lang, packIn(contents, lang), profile as Profile);

/** The example on the page for designers. */
export const exampleOfBrand = (lang: SiteLanguage, contents: readonly LanguageContent[]): Example =>
  brandExample(lang, packIn(contents, lang), profile as Profile);

/** A guide of the project, with a frame before each block of code that is a widget. */
export const guidePage = (
  { slug, file }: Place,
  lang: SiteLanguage,
  contents: readonly LanguageContent[],
  highlighter: Highlighter,
): MadePage => {
  const examples = examplesIn({ slug, file });
  const read = readDocument({
    lang,
    slug,
    file,
    highlighter,
    exampleOf: (language, code, link) => {
      const example = language === 'html' ? examples.find(({ html }) => html === code) : undefined;
      return example ? exampleFrame(example, 'en', link) : '';
    },
  });
  const tag = tagOf(slug);
  if (tag === undefined) return { page: toDocument({ lang, slug, file }, read, { isEnglish: true }), sections: read.sections };
  const example = exampleOfWidget(tag, lang, contents);
  const link = linkFrom(pathOf(lang, slug));
  const packs = Object.keys(contents.find((one) => one.lang === lang)?.packs ?? {}).filter((name) => !name.includes('/'));
  const whole = withApi(read, tag, wordsSection(tag, packs, lang, link));
  const before = beforeGuide(tag, example, lang, highlighter, link);
  return { page: toDocument({ lang, slug, file }, whole, { isEnglish: true, before }), sections: whole.sections };
};
