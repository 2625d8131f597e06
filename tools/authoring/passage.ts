import type { Block, Inline, Text } from '../../src/content/pack.js';

/**
 * What is read in one go: a question with its answer, a step, a row. The unit of every check of words.
 * Headings are labels and titles; prose is what runs on and should read easily.
 */
export interface Passage {
  /** Where it is, in words: `faq.json, item aps-test`. */
  place: string;
  /** What readability-exceptions.json calls it: `recurrent-miscarriage/nl/faq.json/aps-test`. */
  key: string;
  lang: string;
  headings: Text[];
  prose: Block[];
  /** Only a search reads it, and nobody sees it: there readers may type what hurts to read. */
  isSearchedOnly?: true;
  /** Only a hospital's editor reads it, and no page shows it. */
  isForEditors?: true;
}

/** The words of a piece of a line; a telephone number that can be dialled is none. */
const wordsOf = (piece: Inline): string => {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return piece.strong;
  return piece.link.startsWith('tel:') ? '' : piece.text;
};

/** The words of a line, without their emphasis and without the addresses of links. */
const plainText = (text: Text): string => (typeof text === 'string' ? text : text.map(wordsOf).join(''));

const linesOf = (block: Block): Text[] => (typeof block === 'object' && 'list' in block ? block.list : [block]);

/** Every line of a passage that runs on: its paragraphs, and the items of its lists. */
export const proseLines = ({ prose }: Pick<Passage, 'prose'>): string[] => prose.flatMap(linesOf).map(plainText);

/** Every line of a passage, headings first. */
export const allLines = (passage: Passage): string[] => [...passage.headings.map(plainText), ...proseLines(passage)];

/** Whether a text of a passage has no words at all. */
export const hasBlank = ({ headings, prose }: Passage): boolean =>
  [...headings, ...prose.flatMap(linesOf)].some((text) => (typeof text === 'string' ? text.trim() === '' : text.length === 0));

/** The links of a passage: where they lead, and their words. */
export const linksIn = ({ headings, prose }: Passage): { link: string; text: string }[] =>
  [...headings, ...prose.flatMap(linesOf)]
    .flatMap((text) => (typeof text === 'string' ? [] : text))
    .filter((piece) => typeof piece === 'object' && 'link' in piece);
