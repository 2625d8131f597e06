import { HURTFUL, PERSONAL } from './language-lists.js';
import { hasReading } from './reading-ease.js';
import { hasList, listLosses } from './word-list.js';

/** A check that needs something of each language: a list of words, or a measure. */
export type Guard = 'hurtful' | 'personal' | 'reading';

const LISTS = {
  hurtful: { lists: HURTFUL, name: 'list of words that hurt' },
  personal: { lists: PERSONAL, name: "list of words about one reader's own chance" },
};

const ALL: readonly Guard[] = ['hurtful', 'personal', 'reading'];

/** Whether a language has what a guard needs. */
export const isGuarded = (guard: Guard, lang: string): boolean =>
  guard === 'reading' ? hasReading(lang) : hasList(LISTS[guard].lists, lang);

const lossesOf = (guard: Guard, lang: string): string[] => {
  if (guard === 'reading') return [];
  const { lists, name } = LISTS[guard];
  return listLosses(lists, lang).map(
    (loss) =>
      `the ${name} for "${lang}" ${loss}; put back what is missing, or change tools/authoring/languages.json as docs/check.md says.`,
  );
};

/**
 * Returns a sentence for each check that a language lacks the list or the measure for, or that lost words of its list.
 * Silence would read as approval of unchecked words.
 */
export const guardProblems = (lang: string, guards = ALL): string[] => {
  const missing = guards
    .filter((guard) => !isGuarded(guard, lang))
    .map((guard) => (guard === 'reading' ? 'no decision how easily a text should read' : `no ${LISTS[guard].name}`));
  const named = new Intl.ListFormat('en').format(missing);
  return [
    ...(missing.length === 0
      ? []
      : [
          `there is ${named} for "${lang}", so its texts can't be checked for that yet; ` +
            'have somebody who speaks the language read every word, and add what is missing (docs/check.md, "A language").',
        ]),
    ...guards.flatMap((guard) => lossesOf(guard, lang)),
  ];
};
