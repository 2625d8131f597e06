import { isGuarded, type Guard } from '../../authoring/language-guards.js';
import type { Passage } from '../../authoring/passage.js';
import { blankProblems } from './blank-rule.js';
import { digitProblems } from './digit-rule.js';
import { figureProblems } from './figure-rule.js';
import { linkProblems } from './link-rule.js';
import { personalProblems } from './personal-rule.js';
import { phoneLinkProblems } from './phone-rule.js';
import { readingProblems, stumpProblems, type ReadingExceptions } from './reading-rule.js';
import { toneProblems } from './tone-rule.js';

/** The files that hold passages: a pack or the changes to one, a file of words, a profile. */
export type PassageSource = 'pack' | 'words' | 'profile';

/** What the rules compare passages with. */
export interface PassageContext {
  /** The ids of the figures that a text may name; left out where they aren't known. */
  figures?: ReadonlySet<string> | undefined;
  /** Passages that may read less easily. */
  exceptions?: ReadingExceptions;
}

/** A rule about words, one passage at a time. */
interface PassageRule {
  problems: (passages: readonly Passage[], context: PassageContext) => string[];
  /** Where it doesn't count. */
  notIn?: readonly PassageSource[];
  /** What it needs of a language. It skips passages in a language without that; `guardProblems` reports those languages. */
  guard?: Guard;
}

const isShown = ({ isSearchedOnly }: Passage): boolean => !isSearchedOnly;

/** Every rule about words. A new one is a file beside this one and a line here, and then counts in every file with passages. */
const PASSAGE_RULES: readonly PassageRule[] = [
  // The schemas of the other files ask for words.
  { problems: blankProblems, notIn: ['words', 'profile'] },
  // A profile may name no figure: its thresholds hold digits.
  { problems: (passages, { figures }) => (figures ? figureProblems(passages, figures) : []), notIn: ['profile'] },
  { problems: digitProblems, notIn: ['profile'] },
  { problems: linkProblems },
  { problems: phoneLinkProblems },
  { problems: (passages) => toneProblems(passages.filter(isShown)), guard: 'hurtful' },
  { problems: (passages) => personalProblems(passages.filter(isShown)), guard: 'personal' },
  // Labels are too short to be measured.
  { problems: (passages, { exceptions = {} }) => readingProblems(passages, exceptions), notIn: ['profile'], guard: 'reading' },
  // A share of a whole pack.
  { problems: stumpProblems, notIn: ['words', 'profile'], guard: 'reading' },
];

/** The passages in languages that have what a guard needs. */
export const guardedBy = (guard: Guard, passages: readonly Passage[]): Passage[] => passages.filter(({ lang }) => isGuarded(guard, lang));

/** Returns what every rule about words finds in the passages of a file. */
export const passageProblems = (source: PassageSource, passages: readonly Passage[], context: PassageContext): string[] =>
  PASSAGE_RULES.filter(({ notIn = [] }) => !notIn.includes(source)).flatMap(({ problems, guard }) =>
    problems(guard === undefined ? passages : guardedBy(guard, passages), context),
  );
