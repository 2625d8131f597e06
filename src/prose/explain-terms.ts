import type { PackContext } from './pack-context.js';
import { h, type ProseNode } from './prose-node.js';
import { TermFinder } from './term-finder.js';

/** Explains what of a glossary is left to explain in one text. */
type Explain = (words: string) => ProseNode[];

/** Words in these are headings, links or names: they are left as they are. */
const LEFT_ALONE = new Set(['summary', 'a', 'cite', 'h1', 'h2', 'h3', 'table']);

const finders = new WeakMap<object, TermFinder>();

/** The finder of a glossary, made once for all the texts of a pack. */
const finderOf = (glossary: NonNullable<PackContext['glossary']>): TermFinder => {
  const finder = finders.get(glossary) ?? new TermFinder(Object.values(glossary));
  finders.set(glossary, finder);
  return finder;
};

/** Puts the explanation behind each term when it comes for the first time. */
const toExplain = (glossary: NonNullable<PackContext['glossary']>, lang: string): Explain => {
  const finder = finderOf(glossary);
  const terms = Object.values(glossary);
  const left = new Set(terms.keys());
  return (words) => {
    const nodes: ProseNode[] = [];
    let at = 0;
    for (const { term, start, end } of finder.find(words, left, lang)) {
      nodes.push(
        words.slice(at, start),
        h('span', { class: 'nazorg-word' }, words.slice(start, end)),
        h('span', { class: 'nazorg-gloss' }, ` (${terms[term]?.text.replace(/\.$/, '') ?? ''})`),
      );
      at = end;
    }
    return [...nodes, words.slice(at)].filter((node) => node !== '');
  };
};

const explainIn = (node: ProseNode, explain: Explain): ProseNode[] => {
  if (typeof node === 'string') return explain(node);
  if (LEFT_ALONE.has(node.tag) || node.children === undefined) return [node];
  return [{ ...node, children: node.children.flatMap((child) => explainIn(child, explain)) }];
};

/**
 * Puts an explanation behind each hard word where it stands first in a text: in brackets, so that it reads without
 * script; the widget folds it away behind a button.
 */
export const explainTerms = (nodes: readonly ProseNode[], { glossary = {}, lang }: PackContext): ProseNode[] => {
  const explain = toExplain(glossary, lang);
  return nodes.flatMap((node) => explainIn(node, explain));
};
