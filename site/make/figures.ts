import type { Figure, Source } from '../../src/content/pack.js';
import { isChance, toInterval, toRest, type Interval } from '../../src/domain/interval.js';
import { toIconPicture } from '../../src/domain/risk-picture.js';
import { pictureToProse } from '../../src/prose/picture-to-prose.js';
import { proseWords } from '../../src/prose/prose-node.js';
import { textToProse } from '../../src/prose/text-to-prose.js';
import { toAuditTexts, type AuditText } from '../../tools/audit/places.js';
import { proseToHtml } from '../../tools/authoring/prose-to-html.js';
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import figures from '../../content/figures.json' with { type: 'json' };
import sources from '../../content/sources.json' with { type: 'json' };
import words from '../figure-words.json' with { type: 'json' };
import type { Both, SiteLanguage } from './site-language.js';

/** Where a text of a widget names a figure: the title of that part, and its words. Words are empty when only the title names it. */
export interface Mention {
  title: string;
  text: string;
}

/** A source, with what the texts of one language say of it. */
export interface ShownSource extends Source {
  lang: string;
  /** Whether who published it and what it is about are only there in English. */
  isOnlyEnglish: boolean;
}

/** A figure of the content as a page shows it, in one language. */
export interface ShownFigure extends Figure {
  id: string;
  interval: Interval;
  mentions: readonly Mention[];
  sources: readonly ShownSource[];
  isChance: boolean;
  /** Whether the timeline draws it, as the end of a bar. */
  isTime: boolean;
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const names =
  (id: string) =>
  (text: string): boolean =>
    text.includes(`{${id}}`) || text.includes(`{${id}|`);

/** Each once: packs share most of their texts. */
const mentionsOf = (id: string, texts: readonly AuditText[]): Mention[] => {
  const all = texts.flatMap(({ pack, parts }) =>
    parts
      .filter((part) => part.figures.includes(id))
      .map(({ title, prose, earlier }) => ({
        title,
        text: textsIn([prose, earlier?.text])
          .filter(names(id))
          .map((text) => proseWords(textToProse(text, pack)))
          .join(' '),
      })),
  );
  return [...new Map(all.map((mention) => [JSON.stringify(mention), mention])).values()];
};

/** Words of the content that it only has in English, in Dutch too. */
const translated = (kind: 'populations' | 'outcomes' | 'notes', english: string | undefined, lang: SiteLanguage): string | undefined => {
  if (english === undefined || lang === 'en') return english;
  const dutch = (words[kind] as Readonly<Record<string, string>>)[english];
  if (dutch === undefined) throw new Error(`site/figure-words.json has no Dutch for "${english}" in "${kind}".`);
  return dutch;
};

const sourcesOf = ({ accordingTo }: Figure, texts: readonly AuditText[], lang: SiteLanguage): ShownSource[] =>
  accordingTo.flatMap((id) => {
    const said = texts.find(({ pack }) => pack.sources[id]?.about !== undefined)?.pack.sources[id];
    const source = said ?? (sources as unknown as Readonly<Record<string, Source>>)[id];
    return source ? [{ ...source, lang: source.lang ?? lang, isOnlyEnglish: said === undefined && lang !== 'en' }] : [];
  });

/** The names of all figures. */
export const FIGURE_IDS: readonly string[] = Object.keys(figures);

/** Every figure, with what is said of it in one language. */
export const shownFigures = (contents: readonly LanguageContent[], lang: SiteLanguage): ShownFigure[] => {
  const own = contents.filter((content) => content.lang === lang);
  const texts = toAuditTexts(own, []).filter(({ language }) => language === lang);
  const spans = new Set(texts.flatMap(({ pack }) => (pack.timeline?.steps ?? []).flatMap(({ span }) => [span?.from, span?.to])));
  return Object.entries(figures as Record<string, Figure>).map(([id, { population, outcome, note, ...figure }]) => {
    const interval = toInterval(figure);
    const told = {
      population: translated('populations', population, lang),
      outcome: translated('outcomes', outcome, lang),
      note: translated('notes', note, lang),
    };
    return {
      ...figure,
      ...Object.fromEntries(Object.entries(told).filter(([, text]) => text !== undefined)),
      id,
      interval,
      mentions: mentionsOf(id, texts),
      sources: sourcesOf(figure, texts, lang),
      isChance: figure.unit === 'of-100' && isChance(interval),
      isTime: spans.has(id),
    };
  });
};

/** The picture of a chance, as the widget draws it. */
export const pictureOf = ({ interval }: ShownFigure): string => proseToHtml([pictureToProse(toIconPicture(interval))], 1);

const UNITS: Readonly<Record<string, Both>> = {
  'of-100': { nl: 'van de 100', en: 'out of 100' },
  miscarriages: { nl: 'miskramen', en: 'miscarriages' },
  years: { nl: 'jaar', en: 'years' },
  weeks: { nl: 'weken', en: 'weeks' },
  milligrams: { nl: 'milligram', en: 'milligrams' },
};

const BEFORE = {
  nl: { to: 'tot', about: 'ongeveer', atLeast: 'minstens', per: 'per' },
  en: { to: 'to', about: 'about', atLeast: 'at least', per: 'per' },
} as const;

/** The value in words: "17 tot 20 van de 100", "0,4 milligram". */
export const valueOf = ({ id, interval: { low, high }, unit, about, atLeast }: ShownFigure, lang: SiteLanguage): string => {
  const before = BEFORE[lang];
  const number = new Intl.NumberFormat(lang);
  const counted = (words.counted as Readonly<Record<string, Both>>)[id];
  return [
    about ? before.about : '',
    atLeast ? before.atLeast : '',
    unit === 'denominator' ? before.per : '',
    low === high ? number.format(low) : `${number.format(low)} ${before.to} ${number.format(high)}`,
    (counted ?? UNITS[unit])?.[lang] ?? '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** The other side of a chance: "80 tot 83 van de 100". */
export const restOf = (figure: ShownFigure, lang: SiteLanguage): string =>
  valueOf({ ...figure, atLeast: false, interval: toRest(figure.interval) }, lang);
