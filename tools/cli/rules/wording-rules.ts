import { guardProblems, isGuarded, type Guard } from '../../authoring/language-guards.js';
import type { Passage } from '../../authoring/passage.js';
import { personalProblems } from './personal-rule.js';
import { readingProblems, type ReadingExceptions } from './reading-rule.js';
import { toneProblems } from './tone-rule.js';

/** The passages of which a guard can say something. Whoever leaves others out says so with `guardProblems`. */
export const guardedBy = (guard: Guard, passages: readonly Passage[]): Passage[] => passages.filter(({ lang }) => isGuarded(guard, lang));

/** No word hurts, none speaks of a reader's own chance, and all reads easily: as far as there are lists for the language. */
export const wordingProblems = (passages: readonly Passage[], exceptions: ReadingExceptions): string[] => [
  ...toneProblems(guardedBy('hurtful', passages)),
  ...personalProblems(guardedBy('personal', passages)),
  ...readingProblems(guardedBy('reading', passages), exceptions),
];

/** Labels are too short to be measured: no word of them hurts or speaks of a reader's own chance, and there are lists to say so. */
export const labelProblems = (passages: readonly Passage[]): string[] => [
  ...[...new Set(passages.map(({ lang }) => lang))].flatMap((lang) =>
    guardProblems(lang, ['hurtful', 'personal']).map((problem) => `lang: ${problem}`),
  ),
  ...toneProblems(guardedBy('hurtful', passages)),
  ...personalProblems(guardedBy('personal', passages)),
];
