import { findHurtfulWords } from '../../../../tools/authoring/find-hurtful-words.js';
import { findPersonalWords } from '../../../../tools/authoring/find-personal-words.js';
import { isGuarded } from '../../../../tools/authoring/language-guards.js';
import { proseWords, type ProseElement, type ProseNode } from '../../../../src/prose/prose-node.js';
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

/** What was found in each passage: at each key only one of them is another. */
const found = new WeakMap<ProseElement, { lang: string; fault: string | undefined }>();

const faultIn = (node: ProseElement, lang: string, words: Words): string | undefined => {
  const known = found.get(node);
  if (known?.lang === lang) return known.fault;
  const fault = wordFault(proseWords([node]), lang, words);
  found.set(node, { lang, fault });
  return fault;
};

/** Every passage of an editor's own words that is worth reading again. */
export const wordFaults = (nodes: readonly ProseNode[], lang: string, words: Words): WordFault[] =>
  partsOf(nodes).flatMap(({ title, passages }) =>
    passages.flatMap(({ place, node }) => {
      const fault = faultIn(node, lang, words);
      return fault === undefined ? [] : [{ place, title, fault }];
    }),
  );
