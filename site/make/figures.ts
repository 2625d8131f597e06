import type { Figure, Source } from '../../src/content/pack.js';
import { isChance, toInterval, toRest, type Interval } from '../../src/domain/interval.js';
import { toIconPicture } from '../../src/domain/risk-picture.js';
import { pictureToProse } from '../../src/prose/picture-to-prose.js';
import { proseWords } from '../../src/prose/prose-node.js';
import { textToProse } from '../../src/prose/text-to-prose.js';
import { toAuditFigures } from '../../tools/audit/figures.js';
import { toAuditTexts, type AuditText } from '../../tools/audit/places.js';
import { proseToHtml } from '../../tools/authoring/prose-to-html.js';
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import facts from '../../content/facts.json' with { type: 'json' };
import figures from '../../content/figures.json' with { type: 'json' };
import sources from '../../content/sources.json' with { type: 'json' };
import { escapeHtml } from './escape-html.js';
import type { SiteLanguage } from './site-language.js';

/** A figure of the content as a page shows it. */
export interface ShownFigure extends Figure {
  id: string;
  interval: Interval;
  /** The sentences of the packs that name it, each once. */
  sentences: readonly string[];
  /** Where it stands in the widgets, by its Dutch title. */
  places: readonly string[];
  isChance: boolean;
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const names =
  (id: string) =>
  (text: string): boolean =>
    text.includes(`{${id}}`) || text.includes(`{${id}|`);

const sentencesOf = (id: string, texts: readonly AuditText[]): string[] => {
  const said = texts.flatMap(({ pack, parts }) =>
    parts
      .filter((part) => part.figures.includes(id))
      .flatMap(({ prose, earlier }) => textsIn([prose, earlier?.text]).filter(names(id)))
      .map((text) => proseWords(textToProse(text, pack))),
  );
  return [...new Set(said)];
};

/** The names of all figures. */
export const FIGURE_IDS: readonly string[] = Object.keys(figures);

/** Every figure, with what is said of it in one language. */
export const shownFigures = (contents: readonly LanguageContent[], lang: SiteLanguage): ShownFigure[] => {
  const texts = toAuditTexts(
    contents.filter((content) => content.lang === lang),
    [],
  ).filter(({ language }) => language === lang);
  return toAuditFigures(texts, figures as Record<string, Figure>).map((figure) => {
    const interval = toInterval(figure);
    return {
      ...figure,
      interval,
      places: [...new Set(figure.places.map(({ title }) => title))],
      sentences: sentencesOf(figure.id, texts),
      isChance: figure.unit === 'of-100' && isChance(interval),
    };
  });
};

/** The picture of a chance, as the widget draws it. */
export const pictureOf = ({ interval }: ShownFigure): string => proseToHtml([pictureToProse(toIconPicture(interval))], 1);

const span = ({ low, high }: Interval, to: string): string => (low === high ? String(low) : `${low} ${to} ${high}`);

const UNITS: Readonly<Record<string, Record<SiteLanguage, string>>> = {
  miscarriages: { nl: 'miskramen', en: 'miscarriages' },
  years: { nl: 'jaar', en: 'years' },
  weeks: { nl: 'weken', en: 'weeks' },
  milligrams: { nl: 'milligram', en: 'milligrams' },
};

/** The value in words: "17 tot 20 van de 100". */
export const valueOf = ({ interval, unit, about, atLeast }: ShownFigure, lang: SiteLanguage): string => {
  const [to, roughly, least, of] = lang === 'nl' ? ['tot', 'ongeveer', 'minstens', 'van de 100'] : ['to', 'about', 'at least', 'of 100'];
  const before = [about ? roughly : '', atLeast ? least : ''].filter(Boolean).join(' ');
  const after = unit === 'of-100' ? of : (UNITS[unit]?.[lang] ?? '');
  return [before, span(interval, to), after].filter(Boolean).join(' ');
};

/** The other side of a chance: "80 tot 83 van de 100". */
export const restOf = (figure: ShownFigure, lang: SiteLanguage): string =>
  valueOf({ ...figure, atLeast: false, interval: toRest(figure.interval) }, lang);

/** The sources of a figure as a list: title, who published it, when, and of whom it tells. */
export const sourcesOf = ({ accordingTo }: ShownFigure): string => {
  const all = sources as unknown as Readonly<Record<string, Source & { publisher?: string; about?: string; url?: string; lang?: string }>>;
  const items = accordingTo.flatMap((id) => {
    const source = all[id];
    if (!source) return [];
    const title = `<cite lang="${source.lang ?? 'en'}">${escapeHtml(source.title)}</cite>`;
    const link = source.url === undefined ? title : `<a href="${escapeHtml(source.url)}" rel="noreferrer">${title}</a>`;
    return [`<li>${link}. ${escapeHtml(source.publisher ?? '')}.${source.about === undefined ? '' : ` ${escapeHtml(source.about)}`}</li>`];
  });
  return `<ul>${items.join('')}</ul>`;
};

/** The statements of the two hospital texts that a figure comes from, in the project's own words. */
export const statementsOf = ({ facts: ids = [] }: ShownFigure): string => {
  const all = facts as unknown as Readonly<Record<string, { statement: string } | undefined>>;
  const items = ids.flatMap((id) => {
    const fact = all[id];
    return fact ? [`<li><strong>${id}</strong> ${escapeHtml(fact.statement)}</li>`] : [];
  });
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
};
