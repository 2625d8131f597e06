import { proseLines, type Passage } from '../../authoring/passage.js';
import type { Term } from '../../content/pack.js';
import { formPattern } from '../../prose/explain-terms.js';

/** Each hard word stands in a text in one of its forms: where none does, nobody could ever open what it means. */
export const glossaryProblems = (place: string, glossary: Readonly<Record<string, Term>>, texts: readonly Passage[]): string[] => {
  const lines = texts.flatMap(proseLines);
  return Object.entries(glossary)
    .filter(([, { forms }]) => !lines.some((line) => formPattern(forms, texts[0]?.lang ?? '').test(line)))
    .map(([id, { forms }]) => `${place}, term ${id}: no text holds any of its forms (${forms.map((form) => `"${form}"`).join(', ')}).`);
};
