import demo from '../../demo/words.json' with { type: 'json' };
import reviews from '../../content/reviews.json' with { type: 'json' };
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import { textDirection } from '../../src/content/text-direction.js';
import { escapeHtml } from './escape-html.js';
import type { Both, SiteLanguage } from './site-language.js';

interface Review {
  reviewStatus: string;
  reviewedBy: string | null;
  reviewedOn: string | null;
}

type Reviews = Readonly<Record<string, Readonly<Record<string, Review | undefined>>>>;

const STATES: Readonly<Record<string, Both>> = {
  written: { nl: 'Geschreven, niet beoordeeld', en: 'Written, not reviewed' },
  draft: { nl: 'Concept', en: 'Draft' },
  reviewed: { nl: 'Beoordeeld', en: 'Reviewed' },
};

const FORMS: Both = { nl: 'formele aanspreekvorm', en: 'formal address' };

const WORDS = {
  language: { nl: 'Taal', en: 'Language' },
  questions: { nl: '{n} vragen', en: '{n} questions' },
  caption: { nl: 'Hoe ver de teksten zijn, per taal en onderwerp', en: 'How far the texts are, by language and subject' },
} satisfies Record<string, Both>;

/** How far a text has been checked, in words. */
const stateOf = (review: Review | undefined, lang: SiteLanguage): string => {
  if (!review) return '–';
  if (review.reviewedBy !== null) return `${STATES['reviewed']?.[lang] ?? ''}: ${review.reviewedBy}, ${review.reviewedOn ?? ''}`;
  return STATES[review.reviewStatus]?.[lang] ?? review.reviewStatus;
};

const nameOf = (language: string, lang: SiteLanguage): string => {
  const [code = '', form] = language.split('-');
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${form === undefined ? '' : `, ${FORMS[lang]}`}`;
};

const questionsIn = (contents: readonly LanguageContent[], pack: string, language: string): number => {
  const [code, form] = language.split('-');
  const packs = contents.find((one) => one.lang === code)?.packs;
  const { faq } = packs?.[form === undefined ? pack : `${pack}/${form}`] ?? {};
  return (faq?.sections ?? []).flatMap(({ items }) => items).length;
};

/** What a pack is called on a page: its title without what kind of text it is. */
export const packName = (pack: string, lang: SiteLanguage): string =>
  (demo[lang] as unknown as Readonly<Record<string, { title: string } | undefined>>)[pack]?.title ?? pack;

/** The table of languages and packs, each with how far its texts are and how many questions it answers. */
export const statusTable = (contents: readonly LanguageContent[], lang: SiteLanguage): string => {
  const byPack = reviews as Reviews;
  const packs = Object.keys(byPack);
  const languages = [...new Set(Object.values(byPack).flatMap(Object.keys))];
  const titles = packs.map((pack) => packName(pack, lang));
  const rows = languages.map((language) => {
    const cells = packs.map((pack) => {
      const n = questionsIn(contents, pack, language);
      const state = byPack[pack]?.[language];
      return `<td data-state="${state?.reviewStatus ?? ''}">${escapeHtml(stateOf(state, lang))}${n === 0 ? '' : `<br><small>${WORDS.questions[lang].replace('{n}', String(n))}</small>`}</td>`;
    });
    return `<tr><th scope="row">${escapeHtml(nameOf(language, lang))}</th>${cells.join('')}</tr>`;
  });
  return `<div class="table" role="group" tabindex="0" aria-label="${WORDS.caption[lang]}"><table class="status"><caption>${WORDS.caption[lang]}</caption>
<thead><tr><th scope="col">${WORDS.language[lang]}</th>${titles.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
};

/** How many languages are complete and how many are drafts: the numbers of a sentence. */
export const languageCounts = (): { complete: number; drafts: number; reviewed: number } => {
  const all = Object.values(reviews as Reviews).flatMap((languages) => Object.entries(languages));
  const codes = (fits: (review: Review) => boolean): Set<string> =>
    new Set(all.flatMap(([language, review]) => (review && fits(review) ? [language.split('-')[0] as string] : [])));
  const drafts = codes(({ reviewStatus }) => reviewStatus === 'draft');
  return {
    complete: codes(({ reviewStatus }) => reviewStatus !== 'draft').size,
    drafts: drafts.size,
    reviewed: codes(({ reviewedBy }) => reviewedBy !== null).size,
  };
};

/** Links to the hospital page of the demo in each language. */
export const demoLinks = (contents: readonly LanguageContent[], toAddress: (path: string) => string): string => {
  const items = contents.map(({ lang }) => {
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
    return `<li><a href="${toAddress(lang === 'nl' ? '/demo/' : `/demo/${lang}/`)}" lang="${lang}" dir="${textDirection(lang)}" hreflang="${lang}">${escapeHtml(name)}</a></li>`;
  });
  return `<ul class="languages">${items.join('')}</ul>`;
};
