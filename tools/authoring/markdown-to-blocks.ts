import type { List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, Text } from '../../src/content/pack.js';
import { toSafeLink } from '../../src/domain/safe-link.js';

const plain = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ');
      throw new Error(`"${node.type}" isn't allowed here; write plain words`);
    })
    .join('');

const toInline = (node: PhrasingContent): Inline => {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s*\n\s*/g, ' ');
    case 'strong':
      return { strong: plain(node.children) };
    case 'link':
      if (toSafeLink(node.url) === undefined) throw new Error(`"${node.url}" isn't an address a reader can follow`);
      return { link: node.url, text: plain(node.children) };
    default:
      throw new Error(`Markdown's "${node.type}" isn't part of the subset (paragraphs, lists, **bold**, [links](https://…))`);
  }
};

const toText = (nodes: readonly PhrasingContent[]): Text => {
  const pieces = nodes.map(toInline);
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces;
};

const toList = (list: List): Block => ({
  list: list.children.map((item) => {
    const [paragraph, ...more] = item.children;
    if (paragraph?.type !== 'paragraph' || more.length > 0) throw new Error('a list item should be one line of words');
    return toText(paragraph.children);
  }),
});

const toBlock = (node: RootContent): Block => {
  if (node.type === 'paragraph') return toText(node.children);
  if (node.type === 'list' && !node.ordered) return toList(node);
  throw new Error(`Markdown's "${node.type}" isn't part of the subset (paragraphs, lists, **bold**, [links](https://…))`);
};

/**
 * Reads the small Markdown subset that authors write and makes the tree of it that a browser shows.
 * Throws a sentence about anything outside the subset, HTML included.
 */
export const markdownToBlocks = (markdown: readonly string[]): Block[] => fromMarkdown(markdown.join('\n\n')).children.map(toBlock);

/** Reads one paragraph of the subset. */
export const markdownToText = (markdown: string): Text => {
  const [block, ...more] = markdownToBlocks([markdown]);
  if (block === undefined || more.length > 0 || (typeof block === 'object' && 'list' in block)) {
    throw new Error('should be one paragraph');
  }
  return block;
};
