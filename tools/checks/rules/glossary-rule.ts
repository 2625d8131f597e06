import { proseLines, type Passage } from '../../authoring/passage.js';
import type { Term } from '../../../src/content/pack.js';
import { TermFinder } from '../../../src/prose/term-finder.js';

/** Reports terms that no text uses in any form: no reader could open their explanation. */
export const glossaryProblems = (place: string, glossary: Readonly<Record<string, Term>>, texts: readonly Passage[]): string[] => {
  const terms = Object.entries(glossary);
  const finder = new TermFinder(Object.values(glossary));
  const missing = new Set(terms.keys());
  // Repeats, since a term can hide another one in the same place.
  for (const line of texts.flatMap(proseLines)) while (finder.find(line, missing, texts[0]?.lang ?? '').length > 0);
  return terms
    .filter((_, term) => missing.has(term))
    .map(([id, { forms }]) => `${place}, term ${id}: no text holds any of its forms (${forms.map((form) => `"${form}"`).join(', ')}).`);
};
