import type { Figure, Pack, Source, Term } from '../../src/content/pack.js';
import type { Fact } from './covered-facts.js';

type Situation = 'after-one' | 'tests-planned';

/** What an outline says of anything that carries facts: which, and by which sources newer guidance differs. */
export interface OutlineEntry {
  id: string;
  facts: string[];
  newerInsight?: string[];
  contradicted?: boolean;
  /** Sources of what is in it besides those of its facts. */
  accordingTo?: string[];
  /** The one pack that shows it; left out: all that share it. */
  only?: string;
  /** No search hides this question. */
  urgent?: boolean;
}

/** Order, ids and facts of a pack's questions, the same in every language. */
export interface PackOutline {
  id: string;
  source: string;
  faq: (OutlineEntry & { items: OutlineEntry[] })[];
  related: OutlineEntry[];
}

/** A sign to call for, with the source that names it; without one, it is for the hospital to keep or change. */
export interface OutlineSign extends OutlineEntry {
  hospital?: true;
}

/** Order, ids and facts of what all packs share. */
export interface SharedOutline {
  risk: {
    groups: (OutlineEntry & { by: 'ageYears' | 'miscarriages'; rows: (OutlineEntry & { figure: string })[] })[];
    statements: OutlineEntry[];
  };
  timeline: {
    whenToCall: { signs: OutlineSign[] };
    steps: (OutlineEntry & { situation?: Situation; span?: NonNullable<NonNullable<Pack['timeline']>['steps'][number]['span']> })[];
  };
  contact: { facts: string[] };
  disclaimer: { facts: string[] };
}

type WordsById<Fields> = Record<string, Fields & { newerInsight?: string }>;

/** `faq.json`: the words of a pack's questions. */
export interface FaqWords {
  title: string;
  sections: WordsById<{ title: string; teaser: string }>;
  items: WordsById<{ question: string; summary?: string; answer: string[] }>;
  related: WordsById<{ title: string; text: string }>;
}

/** Whom to call where a hospital gives no line for it, in one country. */
type CountryHelpWords = Record<'daytime' | 'outOfHours' | 'distress', string>;

/** `help.json`: whom to call, whatever else a page says. `{emergency}` is the number of the country. */
export interface HelpWords {
  unavailable: string;
  emergency: string;
  elsewhere: string;
  unanswered: string;
  countries: Record<string, CountryHelpWords>;
}

/** The words that all packs share, by the names of their files. */
export interface SharedWords {
  risk: {
    title: string;
    lead: string[];
    statements: WordsById<{ title: string; text: string[] }>;
    groups: WordsById<{
      title: string;
      intro: string;
      columns: { group: string; yes: string; no: string };
      rows: WordsById<{ label: string; yes: string; no: string }>;
    }>;
    notes: Record<'both-chosen' | 'between-bands' | 'no-figure-age' | 'no-figure-miscarriages', string>;
  };
  timeline: {
    title: string;
    lead: string[];
    whenToCall: { title: string; intro: string; signs: Record<string, string>; outside: string; call: string };
    situations: Record<Situation, string>;
    steps: WordsById<{ when: string; title: string; text: string[] }>;
  };
  contact: { title: string; text: string[] };
  help: HelpWords;
  general: { disclaimer: string; range: string; labels: Required<Pack['labels']> };
  glossary: Record<string, Term>;
  /** Words and expressions for one thing, by a name for it. */
  synonyms: Record<string, string[]>;
  /** Publisher and scope of a source in the words of the language; titles stay as published. */
  sources: Record<string, Partial<Pick<Source, 'publisher' | 'about'>>>;
}

/** The files of words that all packs share, without `.json`. */
export const SHARED_WORDS = [
  'risk',
  'timeline',
  'contact',
  'help',
  'general',
  'glossary',
  'synonyms',
  'sources',
] as const satisfies (keyof SharedWords)[];

/** Everything that is the same in every language. */
export interface ContentBase {
  figures: Record<string, Figure>;
  sources: Record<string, Source>;
  facts: Record<string, Fact>;
  shared: SharedOutline;
  countries: Countries;
}

/** `countries.json`: the countries that there are lines for, the one that a page is in by default first. */
export type Countries = Record<string, { emergency: string; accordingTo: string[] }>;
