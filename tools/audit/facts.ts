import { languagesOf, toShown, type AuditText } from './places.js';
import { toCarriers, type AuditCarrier } from './said.js';
import { leastChecked, type AuditState } from './states.js';
import type { Fact } from '../authoring/covered-facts.js';
import type { Sentences } from '../authoring/sentences.js';

/** One fact of content/facts.json, with every place where it is shown and its state in each language. */
export interface AuditFact extends Fact {
  id: string;
  outcome: AuditOutcome;
  /** Where it holds. */
  places: AuditCarrier[];
  /** Where a line says that older texts have it. */
  earlier: AuditCarrier[];
  states: Record<string, AuditState>;
}

/** What became of a fact: shown in a text, carried by the layout, left out for a reason, or none of these. */
export type AuditOutcome = 'shown' | 'layout' | 'excluded' | 'lost';

const outcomeOf = ({ layout, excluded }: Fact, isShown: boolean): AuditOutcome => {
  if (isShown) return 'shown';
  if (layout !== undefined) return 'layout';
  return excluded === undefined ? 'lost' : 'excluded';
};

/** The series of statements: those of the two documents, then what is said of their pages. */
export const SERIES = ['F', 'G', 'N'] as const;

const rankOf = (id: string): number => SERIES.findIndex((series) => id.startsWith(series));

/** Every fact with what became of it, series by series, and the sentences that carry it. */
export const toAuditFacts = (
  texts: readonly AuditText[],
  facts: Readonly<Record<string, Fact>>,
  sentences: Sentences = {},
): AuditFact[] => {
  const languages = languagesOf(texts);
  const shown = toShown(texts);
  const sorted = Object.entries(facts).sort(([one], [other]) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1));
  return sorted.map(([id, fact]) => {
    const now = shown.filter((part) => part.facts.includes(id));
    const before = shown.filter((part) => part.earlier?.facts.includes(id));
    const carriers = [...now, ...before];
    const textsIn = (language: string): AuditText[] => carriers.map(({ text }) => text).filter((text) => text.language === language);
    return {
      ...fact,
      id,
      outcome: outcomeOf(fact, carriers.length > 0),
      places: toCarriers(now, texts, id, sentences[id] ?? []),
      earlier: toCarriers(before, texts, id, sentences[id] ?? []),
      states: Object.fromEntries(languages.map((language) => [language, leastChecked(textsIn(language))])),
    };
  });
};
