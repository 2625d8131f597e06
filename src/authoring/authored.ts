import type { Figure, Pack, Source, Term } from '../content/pack.js';
import type { Fact } from './carried-facts.js';

type Situation = 'after-one' | 'tests-planned';

/** What an outline says of anything that carries facts: which, and by which sources newer guidance differs. */
export interface Outlined {
  id: string;
  facts: string[];
  newerInsight?: string[];
  contradicted?: boolean;
  /** No search hides this question. */
  urgent?: boolean;
}

/** Order, ids and facts of a pack's questions, the same in every language. */
export interface PackOutline {
  id: string;
  source: string;
  faq: (Outlined & { items: Outlined[] })[];
  related: Outlined[];
}

/** Order, ids and facts of what all packs share. */
export interface SharedOutline {
  risk: {
    groups: (Outlined & { by: 'ageYears' | 'miscarriages'; rows: (Outlined & { figure: string })[] })[];
    statements: Outlined[];
  };
  timeline: {
    whenToCall: { facts: string[]; accordingTo: string[] };
    steps: (Outlined & { situation?: Situation; span?: NonNullable<NonNullable<Pack['timeline']>['steps'][number]['span']> })[];
  };
  contact: { facts: string[] };
  disclaimer: { facts: string[] };
}

type Worded<Fields> = Record<string, Fields & { newerInsight?: string }>;

/** `faq.json`: the words of a pack's questions. */
export interface FaqWords {
  title: string;
  sections: Worded<{ title: string; teaser: string }>;
  items: Worded<{ question: string; summary?: string; answer: string[] }>;
  related: Worded<{ title: string; text: string }>;
}

/** The words that all packs share, by the names of their files. */
export interface SharedWords {
  risk: {
    title: string;
    lead: string[];
    statements: Worded<{ title: string; text: string[] }>;
    groups: Worded<{
      title: string;
      intro: string;
      columns: { group: string; yes: string; no: string };
      rows: Worded<{ label: string; yes: string; no: string }>;
    }>;
    notes: Record<'both-chosen' | 'between-bands' | 'no-figure-age' | 'no-figure-miscarriages', string>;
  };
  timeline: {
    title: string;
    lead: string[];
    whenToCall: { title: string; intro: string; signs: string[]; outside: string; call: string };
    situations: Record<Situation, string>;
    steps: Worded<{ when: string; title: string; text: string[] }>;
  };
  contact: { title: string; text: string[] };
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
  'general',
  'glossary',
  'synonyms',
  'sources',
] as const satisfies (keyof SharedWords)[];

/** Everything that is the same in every language. */
export interface Ground {
  figures: Record<string, Figure>;
  sources: Record<string, Source>;
  facts: Record<string, Fact>;
  shared: SharedOutline;
}
