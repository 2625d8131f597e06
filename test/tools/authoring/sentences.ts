import type { ProseNode } from '../../../src/prose/prose-node.js';
import { elementsOf, textOf, withoutClass } from '../../prose/prose-text.js';

const BLOCK = /^(h\d|p|li|summary|td|th)$/;

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The sentences of prose; explanations that a reader opens stand apart, and titles of sources aren't ours. */
export const sentencesOf = (nodes: readonly ProseNode[]): string[] =>
  elementsOf(withoutClass(nodes, 'nazorg-gloss'))
    .filter(({ tag, attributes }) => BLOCK.test(tag) && attributes?.['class'] !== 'nazorg-source')
    .flatMap((block) => [...segmenter.segment(textOf(block))].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');

/** The words of a sentence; a number is one. */
export const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
