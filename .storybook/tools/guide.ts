import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { PAGES } from './pages.js';

const anchor = (address: string): string => /#.*/.exec(address)?.[0] ?? '';

/** The path of a file that another one links to, from the top of the project. */
const pathFrom = (path: string, address: string): string => new URL(address.replace(/#.*/, ''), `file:///${path}`).pathname.slice(1);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A link for the catalogue: to a page of it, as it is to other sites; a file that has no page is named. */
const toLink = (path: string, words: string, address: string): string => {
  if (/^(?:[a-z]+:|#)/.test(address)) return `[${words}](${address})`;
  const file = pathFrom(path, address);
  const page = PAGES[file];
  if (page !== undefined) return `[${words}](?path=/docs/${page}--docs${anchor(address)})`;
  return nameOf(file).startsWith(words) || words.includes(nameOf(file)) ? words : `${words} (\`${file}\`)`;
};

interface Change {
  from: number;
  to: number;
  text: string;
}

/** What has to be written in another way, in the order of the text. */
const changesIn = (node: Nodes, markdown: string, path: string, targets: ReadonlyMap<string, string>): Change[] => {
  const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
  const words = (): string => /^\[([^]*?)\](?:\(|\[|$)/.exec(markdown.slice(from, to))?.[1] ?? '';
  if (node.type === 'link' && markdown[from] === '[') return [{ from, to, text: toLink(path, words(), node.url) }];
  if (node.type === 'linkReference') return [{ from, to, text: toLink(path, words(), targets.get(node.identifier) ?? '') }];
  if (node.type === 'definition' || (node.type === 'html' && node.value.startsWith('<!--'))) return [{ from, to, text: '' }];
  return 'children' in node ? node.children.flatMap((child) => changesIn(child, markdown, path, targets)) : [];
};

/** Writes a guide as the catalogue shows it: its links lead to pages of the catalogue, and comments are left out. */
export const toCatalogue = (markdown: string, path: string): string => {
  const tree = fromMarkdown(markdown);
  const targets = new Map(tree.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])));
  return changesIn(tree, markdown, path, targets)
    .reverse()
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), markdown);
};

/** Cuts a guide before and after the section with this heading: what comes before, the section, what comes after it. */
export const cutAt = (markdown: string, heading: string): [before: string, section: string, after: string] => {
  const headings = fromMarkdown(markdown).children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const from = node.position?.start.offset ?? 0;
    return [{ from, depth: node.depth, words: markdown.slice(from, node.position?.end.offset).replace(/^#+ /, '') }];
  });
  const at = headings.findIndex(({ words }) => words === heading);
  const start = headings[at];
  if (!start) throw new Error(`There is no heading "${heading}" in this guide.`);
  const end = headings.slice(at + 1).find(({ depth }) => depth <= start.depth)?.from ?? markdown.length;
  return [markdown.slice(0, start.from), markdown.slice(start.from, end), markdown.slice(end)];
};
