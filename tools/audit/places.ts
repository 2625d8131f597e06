import type { Pack, Review } from '../../src/content/pack.js';
import { toAuditParts, type AuditPart } from './parts.js';
import type { LanguageContent } from '../authoring/read-content.js';

/** A pack in one language and form of address, which is named as its folder is: `nl-formal`. */
export interface AuditText {
  language: string;
  pack: Pack;
  review: Review;
  parts: AuditPart[];
}

/** A place: one part, in all languages and packs that have it. Its title is the Dutch one. */
export interface AuditPlace extends Pick<AuditPart, 'widget' | 'kind' | 'id' | 'title'> {
  /** Name within the report. */
  anchor: string;
  packs: string[];
  /** Languages in which a pack that should have it doesn't. */
  missing: string[];
  /** Newer guidance is quoted beside it. */
  noted: boolean;
}

/** One part of one text. */
export interface Shown extends AuditPart {
  text: AuditText;
  /** What it has in common with the same part of other texts. */
  anchor: string;
}

/** Dutch first, since all others are translated from it; then English, then the rest by name. */
const FIRST = ['nl', 'nl-formal', 'en'];

const byLanguage = ({ language: one }: AuditText, { language: other }: AuditText): number => {
  const rank = (language: string): number => (FIRST.includes(language) ? FIRST.indexOf(language) : FIRST.length);
  return rank(one) - rank(other) || (one < other ? -1 : Number(one > other));
};

/** All packs in all languages, with the facts of the disclaimer from content/both/outline.json. */
export const toAuditTexts = (contents: readonly LanguageContent[], disclaimerFacts: readonly string[]): AuditText[] =>
  contents
    .flatMap(({ lang, packs }) =>
      Object.entries(packs).map(([name, pack]) => ({
        language: name.endsWith('/formal') ? `${lang}-formal` : lang,
        pack,
        review: pack.review ?? { reviewStatus: 'draft' as const },
        parts: toAuditParts(pack, disclaimerFacts),
      })),
    )
    .sort(byLanguage);

/** The languages of some texts, each once, in their order. */
export const languagesOf = (texts: readonly AuditText[]): string[] => [...new Set(texts.map(({ language }) => language))];

/** Questions belong to their pack. Figures, steps and contact are the same in all packs, and count as one place. */
const anchorOf = ({ widget, kind, id }: AuditPart, { pack }: AuditText): string =>
  [...(widget === 'faq-accordion' ? [pack.id] : []), kind, id].join('-').replace(/[^a-zA-Z0-9]+/g, '-');

/** Every part of every text. */
export const toShown = (texts: readonly AuditText[]): Shown[] =>
  texts.flatMap((text) => text.parts.map((part) => ({ ...part, text, anchor: anchorOf(part, text) })));

const byAnchor = (shown: readonly Shown[]): Map<string, Shown[]> => {
  const groups = new Map<string, Shown[]>();
  for (const part of shown) groups.set(part.anchor, [...(groups.get(part.anchor) ?? []), part]);
  return groups;
};

const toPlace = (anchor: string, parts: readonly Shown[], languages: readonly string[]): AuditPlace => {
  const [{ widget, kind, id, title }] = parts as [Shown];
  const packs = [...new Set(parts.map(({ text }) => text.pack.id))];
  const isIn = (language: string, pack: string): boolean => parts.some(({ text }) => text.language === language && text.pack.id === pack);
  const missing = languages.filter((language) => !packs.every((pack) => isIn(language, pack)));
  return { anchor, widget, kind, id, title, packs, missing, noted: parts.some(({ newerInsight }) => newerInsight !== undefined) };
};

/** The places that some parts make up, in the order of the texts. `languages` are those in which each should be. */
export const toPlaces = (shown: readonly Shown[], languages: readonly string[]): AuditPlace[] =>
  [...byAnchor(shown)].map(([anchor, parts]) => toPlace(anchor, parts, languages));
