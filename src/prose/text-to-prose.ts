import { fillFigures, type FigureContext } from '../content/fill-figures.js';
import type { Block, Text } from '../content/pack.js';
import { toSafeLink } from '../domain/safe-link.js';
import { h, type ProseNode } from './prose-node.js';

/** A telephone number in a text reads left to right in every language, as those of a card do. */
const link = (address: string, words: string): ProseNode => {
  const href = toSafeLink(address);
  if (href === undefined) return words;
  return href.startsWith('tel:') ? h('a', { href, class: 'nazorg-phone' }, h('bdi', { dir: 'ltr' }, words)) : h('a', { href }, words);
};

/** Puts the figures into a line of text and makes prose of it. A link that isn't safe stays as its words. */
export const textToProse = (text: Text, context: FigureContext): ProseNode[] => {
  const filled = fillFigures(text, context);
  if (typeof filled === 'string') return [filled];
  return filled.map((piece) => {
    if (typeof piece === 'string') return piece;
    return 'strong' in piece ? h('strong', {}, piece.strong) : link(piece.link, piece.text);
  });
};

/** Makes paragraphs and lists of the blocks of a pack. */
export const blocksToProse = (blocks: readonly Block[], context: FigureContext): ProseNode[] =>
  blocks.map((block) =>
    typeof block === 'object' && 'list' in block
      ? h(
          'ul',
          {},
          block.list.map((item) => h('li', {}, textToProse(item, context))),
        )
      : h('p', {}, textToProse(block, context)),
  );
