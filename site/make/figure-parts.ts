import facts from '../../content/facts.json' with { type: 'json' };
import { escapeHtml } from './escape-html.js';
import type { Mention, ShownFigure, ShownSource } from './figures.js';
import type { Both, SiteLanguage } from './site-language.js';
import { fill } from './site-words.js';

const WORDS = {
  nl: {
    yes: 'Vierkant: {outcome}.',
    range: 'Gearceerd: de bron geeft een bereik.',
    no: 'Rond: dat niet.',
    titleIn: 'titel in het {language}',
    onlyEnglish: 'deze beschrijving is er alleen in het Engels',
  },
  en: {
    yes: 'Square: {outcome}.',
    range: 'Hatched: the source gives a range.',
    no: 'Round: not so.',
    titleIn: 'title in {language}',
    onlyEnglish: '',
  },
} as const;

const MARKS = {
  yes: '<rect width="8" height="8" fill="currentColor"/>',
  range: '<path d="M.5.5h7v7h-7zm0 3.5 3.5-3.5m-3.5 7 7-7m-3.5 7L7.5 4" fill="none" stroke="currentColor"/>',
  no: '<circle cx="4" cy="4" r="4" fill="currentColor" opacity=".6"/>',
} as const;

const mark = (kind: keyof typeof MARKS, words: string): string =>
  `<li><svg viewBox="0 0 8 8" width="12" height="12" aria-hidden="true">${MARKS[kind]}</svg> ${escapeHtml(words)}</li>`;

/** What each mark of a picture stands for. */
export const legendOf = ({ outcome = '', interval }: ShownFigure, lang: SiteLanguage): string => {
  const words = WORDS[lang];
  const range = interval.low < interval.high ? mark('range', words.range) : '';
  return `<ul class="legend">${mark('yes', fill(words.yes, { outcome }))}${range}${mark('no', words.no)}</ul>`;
};

const ENDS = /[.?!]$/;

/** What a text says of a figure, after the title that it stands under: a row of a table says its group only there. */
export const mentionHtml = ({ title, text }: Mention): string => {
  if (text === '') return escapeHtml(title);
  return `<strong>${escapeHtml(title)}${ENDS.test(title) ? '' : '.'}</strong> ${escapeHtml(text)}`;
};

const languageName = (language: string, lang: SiteLanguage): string =>
  new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language;

/** The title of a source, which says its language where that isn't the page's. */
export const sourceTitle = ({ title, lang: language, url }: ShownSource, lang: SiteLanguage): string => {
  const cite = `<cite lang="${language}">${escapeHtml(title)}</cite>`;
  const linked = url === undefined ? cite : `<a href="${escapeHtml(url)}" rel="noreferrer">${cite}</a>`;
  return language === lang ? linked : `${linked} (${fill(WORDS[lang].titleIn, { language: languageName(language, lang) })})`;
};

/** The sources of a figure: title, who published it, and of whom it tells. */
export const sourceList = ({ sources }: ShownFigure, lang: SiteLanguage): string => {
  const items = sources.map((source) => {
    const about = `${escapeHtml(source.publisher)}. ${escapeHtml(source.about ?? '')}`;
    const said = source.isOnlyEnglish ? `<span lang="en">${about}</span> (${WORDS[lang].onlyEnglish})` : about;
    return `<li>${sourceTitle(source, lang)}. ${said}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
};

/** The statements of the two hospital texts that a figure comes from, in the project's own words, which are English. */
export const statementList = ({ facts: ids = [] }: ShownFigure): string => {
  const all = facts as unknown as Readonly<Record<string, { statement: string } | undefined>>;
  const items = ids.flatMap((id) => {
    const fact = all[id];
    return fact ? [`<li><strong>${id}</strong> ${escapeHtml(fact.statement)}</li>`] : [];
  });
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
};

const FROM: Both = { nl: 'Bron', en: 'Source' };
const WHO: Both = { nl: 'Om wie het gaat', en: 'Who it is about' };

/** Who a figure is about and where it comes from, in two lines. */
export const inShort = ({ population, sources }: ShownFigure, lang: SiteLanguage): string => {
  const who = population === undefined ? '' : `<div><dt>${WHO[lang]}</dt><dd>${escapeHtml(population)}</dd></div>`;
  const from = sources.map((source) => `<dd>${sourceTitle(source, lang)}</dd>`).join('');
  return `<dl>${who}<div><dt>${FROM[lang]}</dt>${from}</div></dl>`;
};
