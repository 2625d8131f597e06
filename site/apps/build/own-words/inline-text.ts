import { toSafeLink } from '../../../../src/domain/safe-link.js';
import { h, proseWords, type ProseNode } from '../../../../src/prose/prose-node.js';

/*
 * One paragraph as an editor types it: **bold**, *italic* and [words of a link](https://…). Everything else in it is text.
 */

const MARKS: Readonly<Record<string, string>> = { strong: '**', em: '*' };

/** Writes a paragraph as text to edit. Elements without a mark of their own leave their words. */
export const toInlineText = (nodes: readonly ProseNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/\s+/g, ' ');
      const words = toInlineText(node.children ?? []);
      if (node.tag === 'br') return '\n';
      if (node.tag === 'a' && node.attributes?.['href'] !== undefined) return `[${words}](${node.attributes['href']})`;
      const mark = words.trim() === '' ? '' : (MARKS[node.tag] ?? '');
      return `${mark}${words}${mark}`;
    })
    .join('');

const MARKED = /\*\*(?<bold>[^*\n]+)\*\*|\*(?<italic>[^*\n]+)\*|\[(?<words>[^\]\n]+)\]\((?<address>[^()\s]+)\)|(?<line>\n)/;

/** Reads text that an editor typed as one paragraph. A link that nobody could follow safely stays text. */
export const fromInlineText = (text: string): ProseNode[] => {
  const found = MARKED.exec(text);
  if (found === null) return text === '' ? [] : [text];
  const { bold, italic, words, address } = found.groups ?? {};
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const link = address === undefined ? undefined : toSafeLink(address);
  const element =
    bold !== undefined
      ? h('strong', {}, bold)
      : italic !== undefined
        ? h('em', {}, italic)
        : words === undefined
          ? h('br', {})
          : link === undefined
            ? found[0]
            : h('a', { href: link }, words);
  return [...(before === '' ? [] : [before]), element, ...fromInlineText(after)];
};

/** The words of a paragraph alone. */
export const plainWords = (nodes: readonly ProseNode[]): string => proseWords(nodes).replace(/\s+/g, ' ').trim();
