import type { ProseElement, ProseNode } from '../../../src/prose/prose-node.js';

const isElement = (node: ProseNode): node is ProseElement => typeof node !== 'string';

const WITHIN_A_LINE = new Set(['strong', 'cite', 'span']);

const textOf = (node: ProseNode): string => (isElement(node) ? (node.children ?? []).map(textOf).join('') : node);

const nameOf = (node: ProseNode): string => textOf(node).replace(/\s+/g, ' ').trim();

const isQuestion = (node: ProseNode): node is ProseElement =>
  isElement(node) && node.tag === 'details' && node.attributes?.['class'] === undefined;

/** Whether the question with this number is open. */
export type IsOpen = (index: number) => boolean;

/** The questions of a pack, in their order. */
export const questionsIn = (faq: readonly ProseNode[]): string[] =>
  faq.filter(isQuestion).map(({ children: [title] = [] }) => nameOf(title!));

/** The titles of its sections. */
export const titlesIn = (faq: readonly ProseNode[]): string[] => faq.filter((node) => isElement(node) && node.tag === 'h1').map(nameOf);

const TOOLBAR = (isAllOpen: boolean, title: string): string[] => [
  `button: Afdrukken: ${title}`,
  `button: Alles ${isAllOpen ? 'sluiten' : 'openen'}: ${title}`,
];

/**
 * What somebody should hear who goes through the questions of a pack, with some of them open: worked out from the pack
 * alone, in the form of `toLines`.
 * @param pressed - The number of the question that somebody opened last, by hand.
 */
export const linesOfPack = (faq: readonly ProseNode[], isOpen: IsOpen, pressed?: number): string[] => {
  const lines: string[] = [];
  let words = '';
  const endLine = (): void => {
    if (words.trim() !== '') lines.push(words.replace(/\s+/g, ' ').trim());
    words = '';
  };
  const stop = (line: string): void => {
    endLine();
    lines.push(line);
  };
  const read = (node: ProseNode): void => {
    if (!isElement(node)) words += node;
    else if (node.attributes?.['class'] === 'nazorg-word') stop(`button, collapsed: ${nameOf(node)}`);
    else if (node.attributes?.['class'] === 'nazorg-gloss') endLine();
    else if (node.tag === 'a') stop(`link: ${nameOf(node)}`);
    else if (node.tag === 'h1') stop(`heading 2: ${nameOf(node)}`);
    else if (node.tag === 'details') stop(`summary, collapsed: ${nameOf(node.children![0]!)} ${titlesIn(faq)[0]}`);
    else if (WITHIN_A_LINE.has(node.tag)) node.children?.forEach(read);
    else {
      endLine();
      node.children?.forEach(read);
      endLine();
    }
  };
  const questions = faq.filter(isQuestion);
  const firstSection = faq.findIndex((node) => isElement(node) && node.tag === 'h1');
  for (const [place, node] of faq.entries()) {
    const index = questions.indexOf(node as ProseElement);
    if (place === firstSection)
      lines.push(
        ...TOOLBAR(
          questions.every((_, number) => isOpen(number)),
          nameOf(node),
        ),
      );
    if (index === -1) {
      read(node);
      continue;
    }
    const [title, ...answer] = (node as ProseElement).children ?? [];
    stop(`summary, ${isOpen(index) ? 'expanded' : 'collapsed'}, heading 3: ${nameOf(title!)}`);
    if (!isOpen(index)) continue;
    answer.forEach(read);
    if (index === pressed) lines.push(`button: Kopieer de link: ${nameOf(title!)}`, 'status, polite');
  }
  return lines;
};
