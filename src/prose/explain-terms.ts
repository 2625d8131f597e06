import type { Term as GlossaryTerm } from '../content/pack.js';
import type { PackContext } from './pack-context.js';
import { h, type ProseNode } from './prose-node.js';

/** What a reader can open where a hard word stands. */
interface Term {
  form: RegExp;
  text: string;
}

/** Words in these are headings, links or names: they are left as they are. */
const LEFT_ALONE = new Set(['summary', 'a', 'cite', 'h1', 'h2', 'h3', 'table']);

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Signs that belong to the word they stand beside: letters, numbers, hyphens, and what holds letters together unseen. */
const OF_WORD = '\\p{L}\\p{M}\\p{N}_\\u00ad\\u200c\\u200d\\u2011-';

/** The Dutch word that patients will hear, in brackets behind its translation. */
const DUTCH = '(?: \\([^()\\s]+(?: [^()\\s]+)?\\))?';

/** Finds the first of some forms that stands in a text as a word of its own; in a translation, with the Dutch word behind it. */
export const formPattern = (forms: readonly string[], lang: string): RegExp => {
  const longestFirst = [...forms].sort((one, other) => other.length - one.length).map(escape);
  return new RegExp(`(?<![${OF_WORD}])(?:${longestFirst.join('|')})(?!['’ʼ${OF_WORD}])${/^nl\b/.test(lang) ? '' : DUTCH}`, 'iu');
};

const toTerm = ({ forms, text }: GlossaryTerm, lang: string): Term => ({ form: formPattern(forms, lang), text: text.replace(/\.$/, '') });

const firstIn = (words: string, terms: readonly Term[]): { term: Term; at: number; form: string } | undefined =>
  terms
    .flatMap((term) => {
      const match = term.form.exec(words);
      return match === null ? [] : [{ term, at: match.index, form: match[0] }];
    })
    .sort((one, other) => one.at - other.at)[0];

/** Explains the first of the terms in a run of words, then goes on behind it. Explained terms are taken off the list. */
const explainWords = (words: string, terms: Term[]): ProseNode[] => {
  const found = firstIn(words, terms);
  if (found === undefined) return words === '' ? [] : [words];
  terms.splice(terms.indexOf(found.term), 1);
  const behind = words.slice(found.at + found.form.length);
  return [
    words.slice(0, found.at),
    h('span', { class: 'nazorg-word' }, found.form),
    h('span', { class: 'nazorg-gloss' }, ` (${found.term.text})`),
    ...explainWords(behind, terms),
  ].filter((node) => node !== '');
};

const explainIn = (node: ProseNode, terms: Term[]): ProseNode[] => {
  if (typeof node === 'string') return explainWords(node, terms);
  if (LEFT_ALONE.has(node.tag) || node.children === undefined) return [node];
  return [{ ...node, children: node.children.flatMap((child) => explainIn(child, terms)) }];
};

/**
 * Puts an explanation behind each hard word where it stands first in a text: in brackets, so that it reads without
 * script; the widget folds it away behind a button.
 */
export const explainTerms = (nodes: readonly ProseNode[], { glossary = {}, lang }: PackContext): ProseNode[] => {
  const terms = Object.values(glossary).map((term) => toTerm(term, lang));
  return nodes.flatMap((node) => explainIn(node, terms));
};
