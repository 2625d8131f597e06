import { findHurtfulWords } from '../../../../tools/authoring/find-hurtful-words.js';
import { findPersonalWords } from '../../../../tools/authoring/find-personal-words.js';
import { isGuarded } from '../../../../tools/authoring/language-guards.js';
import { proseWords, type ProseNode } from '../../../../src/prose/prose-node.js';
import { fill, type Words } from '../../words/words.js';
import { partsOf } from './parts.js';

/** A percentage, as the languages of the content write it. */
const PERCENT =
  /[\d\u0660-\u0669]+(?:[.,٫][\d\u0660-\u0669]+)?\s*(?:[%٪]|procent|percent|prozent|pour\s?cent|відсот\p{L}*|بالمئة|بالمائة)|(?:[%٪]|yüzde)\s*[\d\u0660-\u0669]+/giu;

const named = (sentence: string, found: readonly string[]): string[] =>
  found.length === 0 ? [] : [fill(sentence, { words: [...new Set(found)].join('”, “') })];

/** What is worth reading again in some words: words that hurt, words about one reader's own chance, and percentages. */
export const wordFault = (text: string, lang: string, words: Words): string | undefined =>
  [
    ...named(words.hurtful, isGuarded('hurtful', lang) ? findHurtfulWords(text, lang) : []),
    ...named(words.personal, isGuarded('personal', lang) ? findPersonalWords(text, lang) : []),
    ...named(words.percent, text.match(PERCENT) ?? []),
  ].join(' ') || undefined;

/** A passage to read again, with the title of what it stands in. */
export interface WordFault {
  place: string;
  title: string;
  fault: string;
}

/** Every passage of an editor's own words that is worth reading again. */
export const wordFaults = (nodes: readonly ProseNode[], lang: string, words: Words): WordFault[] =>
  partsOf(nodes).flatMap(({ title, passages }) =>
    passages.flatMap(({ place, node }) => {
      const fault = wordFault(proseWords([node]), lang, words);
      return fault === undefined ? [] : [{ place, title, fault }];
    }),
  );
