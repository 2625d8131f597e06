import type { LineKind } from '../../src/content/line-kinds.js';
import type { Part } from '../../src/content/parts.js';
import type { Figure, Pack, Source, Term } from '../../src/content/pack.js';
import type { Fact } from './covered-facts.js';

/** What an outline says of anything that carries facts. */
export interface OutlineEntry {
  id: string;
  facts: string[];
  /** Sources of what is in it besides those of its facts. */
  accordingTo?: string[];
  /** The facts that older texts have and that no longer hold; `whole` where it is there because of them only. */
  earlier?: { facts: string[]; whole?: true };
}

/** What a hospital may have something of its own to say to. */
interface Asking {
  ask?: true;
}

/** A question, in its section. */
export interface OutlineItem extends OutlineEntry, Asking {
  /** No search hides this question. */
  urgent?: boolean;
}

/** A table of figures. */
export interface OutlineGroup extends OutlineEntry {
  /** What tells its rows apart, as the groups of its figures name it. */
  by: string;
  rows: (OutlineEntry & { figure: string })[];
}

/** A step of a course. */
export interface OutlineStep extends OutlineEntry, Asking {
  /** For whom it is: one of the situations, one of the ways. */
  situation?: string;
  way?: string;
  /** Whether it leads to when to call. */
  seeCall?: true;
  span?: NonNullable<NonNullable<Pack['timeline']>['steps'][number]['span']>;
}

/** A sign to call for, with the source that names it; without one, it is for the hospital to keep or change. */
export interface OutlineSign extends Omit<OutlineEntry, 'earlier'> {
  hospital?: true;
}

/** A way of treatment by which steps differ; `start` is null where there is no day to count from. */
export interface OutlineWay {
  id: string;
  start?: null;
}

/** The parts that a pack can have in common with others. `Listed` is what a list of them holds. */
interface Parts<Group, Statement, Step, Sign> {
  risk?: { groups?: Group[]; statements?: Statement[] };
  timeline?: { whenToCall?: { signs: Sign[] }; situations?: string[]; ways?: OutlineWay[]; steps?: Step[] };
  contact?: { facts: string[]; accordingTo?: string[] };
  disclaimer?: { facts: string[] };
}

type OwnOrId<Entry> = Entry | string;

/** `shared/pack.json`: parts that several packs use. */
export type SharedFile = Parts<OutlineGroup, OutlineEntry, OutlineStep, OutlineSign>;

/** Order, ids and facts of a pack's questions, the same in every language. */
interface Questions {
  id: string;
  source?: string;
  order?: Part[];
  faq: (OutlineEntry & { items: OutlineItem[] })[];
  related: OutlineEntry[];
}

/** `pack.json` of a pack: its questions, and what it adds to, changes or leaves out of the parts that packs share. */
export interface PackFile
  extends Questions, Parts<OwnOrId<OutlineGroup>, OwnOrId<OutlineEntry>, OwnOrId<OutlineStep>, OwnOrId<OutlineSign>> {
  /** Shown by a tag that names none. */
  default?: true;
  extends?: 'shared';
  /** What it doesn't take over: `statement/ID`, `group/ID`, `step/ID`, `sign/ID`, or a whole part. */
  leaveOut?: string[];
}

/** All that a pack holds, its own and what it shares, in order. */
export interface PackOutline extends Questions {
  risk?: { groups: OutlineGroup[]; statements: OutlineEntry[] };
  timeline?: { whenToCall: { signs: OutlineSign[] }; situations: string[]; ways: OutlineWay[]; steps: OutlineStep[] };
  contact?: { facts: string[]; accordingTo?: string[] };
  disclaimer: { facts: string[] };
}

type Labels = Pack['labels'];

type WordsById<Fields> = Record<string, Fields & { earlier?: string }>;

/** `faq.json`: the words of a pack's questions. */
export interface FaqWords {
  title: string;
  sections: WordsById<{ title: string; teaser: string }>;
  items: WordsById<{ question: string; summary?: string; answer?: string[]; ask?: string }>;
  related: Record<string, { title: string; text: string }>;
}

/** Whom to call where a hospital gives no line for it, in one country. */
type CountryHelpWords = Record<'daytime' | 'outOfHours' | 'distress', string>;

/** `help.json`: whom to call, whatever else a page says. `{emergency}` is the number of the country. */
export interface HelpWords {
  unavailable: string;
  /** Short heading of when to call the emergency number, and what that is for, in one line. */
  danger: string;
  dangerSigns: string;
  /** The button that calls it, and the same where no number is known. */
  emergency: string;
  elsewhere: string;
  unanswered: string;
  /** What each kind of telephone line is called where a hospital gives no label for it. */
  lines: Record<LineKind | 'appointment', string>;
  /** The same on the buttons of when to call. */
  calls: Record<'daytime' | 'out-of-hours', string>;
  countries: Record<string, CountryHelpWords>;
}

/** The words of a pack besides its questions, by the names of their files. Those in `shared/` are of all packs that extend it. */
export interface SharedWords {
  risk: {
    title: string;
    lead: string[];
    open?: string;
    more?: string;
    statements: WordsById<{ title: string; text: string[] }>;
    groups: WordsById<{
      title: string;
      intro: string;
      caption?: string;
      population?: string;
      columns: { group: string; yes: string; no: string; words?: string; range?: string };
      rows: WordsById<{ label: string; yes: string; no: string }>;
    }>;
    notes: { 'both-chosen'?: string; 'between-rows'?: string; 'no-figure'?: string | Record<string, string> };
  };
  timeline: {
    title: string;
    lead: string[];
    whenToCall: { title: string; now: string; intro: string; signs: Record<string, string>; outside: string; call: string };
    /** What day 0 is. */
    start?: string;
    situations?: Record<string, string>;
    ways?: Record<string, { label: string; start?: string }>;
    steps: WordsById<{ when: string; title: string; text: string[]; ask?: string }>;
  };
  contact: { title: string; text: string[] };
  help: HelpWords;
  /** `draft` stands where a review says draft. */
  general: { disclaimer: string; range: string; labels: Required<Omit<Labels, 'draft'>> & Pick<Labels, 'draft'> };
  glossary: Record<string, Term>;
  /** Words and expressions for one thing, by a name for it. */
  synonyms: Record<string, string[]>;
  /** Publisher and scope of a source in the words of the language; titles stay as published. */
  sources: Record<string, Partial<Pick<Source, 'publisher' | 'about'>>>;
}

/** The files of words besides `faq.json`, without `.json`. */
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

/** The words that a pack has of its own beside those that it shares: any of them, and of each only what differs. */
export type OwnWords = { [Name in keyof SharedWords]?: DeepPartial<SharedWords[Name]> };

type DeepPartial<Value> = Value extends string | readonly unknown[] ? Value : { [Name in keyof Value]?: DeepPartial<Value[Name]> };

/** Everything that is the same in every language and every pack. */
export interface ContentBase {
  figures: Record<string, Figure>;
  sources: Record<string, Source>;
  facts: Record<string, Fact>;
  countries: Countries;
}

/** `countries.json`: the countries that there are lines for, the one that a page is in by default first. */
export type Countries = Record<string, { emergency: string; accordingTo: string[] }>;
