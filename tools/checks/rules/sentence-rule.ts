import type { Sentences } from '../../authoring/sentences.js';

/** The sentences of one text, with the facts that it carries. */
export interface CarryingText {
  facts: readonly string[];
  sentences: readonly string[];
}

const beginningProblems = (fact: string, beginning: string, texts: readonly CarryingText[]): string[] => {
  const counts = texts
    .filter(({ facts }) => facts.includes(fact))
    .map(({ sentences }) => sentences.filter((sentence) => sentence.startsWith(beginning)).length);
  const most = Math.max(0, ...counts);
  if (most === 0) return [`${fact}: no sentence of a text that carries it begins with "${beginning}"; copy how one does, or take it out.`];
  return most === 1 ? [] : [`${fact}: "${beginning}" begins ${most} sentences of a text; write more of the one that is meant.`];
};

/** What is said to carry a fact is a sentence, and one only, of a text that does: the page to sign from shows it as such. */
export const sentenceProblems = (place: string, sentences: Sentences, texts: readonly CarryingText[]): string[] =>
  Object.entries(sentences).flatMap(([fact, beginnings]) =>
    beginnings.flatMap((beginning) => beginningProblems(fact, beginning, texts)).map((problem) => `${place}, ${problem}`),
  );
