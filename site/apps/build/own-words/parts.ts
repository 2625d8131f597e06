import { h, type ProseElement, type ProseNode } from '../../../../src/prose/prose-node.js';
import { plainWords } from './inline-text.js';
import { passagesIn, type Passage } from './prose-places.js';

/** Words that are edited together: a question with its answer, or what stands between questions. */
export interface Part {
  place: string;
  title: string;
  isQuestion: boolean;
  passages: readonly Passage[];
}

const isQuestion = (node: ProseNode): boolean => typeof node === 'object' && node.tag === 'details';

const titleOf = (passages: readonly Passage[]): string => plainWords(passages[0]?.node.children ?? []);

/** The parts of some words, in the order of the page. */
export const partsOf = (words: readonly ProseNode[]): Part[] => {
  const parts: { place: string; isQuestion: boolean; passages: Passage[] }[] = [];
  words.forEach((node, index) => {
    const passages = passagesIn([node]).map(({ place, node: passage }) => ({ place: place.replace(/^0/, String(index)), node: passage }));
    const last = parts.at(-1);
    if (passages.length === 0) return;
    const startsPart = isQuestion(node) || last === undefined || last.isQuestion || (typeof node === 'object' && /^h[1-6]$/.test(node.tag));
    if (startsPart) parts.push({ place: String(index), isQuestion: isQuestion(node), passages });
    else last.passages.push(...passages);
  });
  return parts.map((part) => ({ ...part, title: titleOf(part.passages) }));
};

/** The part with the words at a place. */
export const partAt = (words: readonly ProseNode[], place: string): Part | undefined =>
  partsOf(words).find(({ passages }) => passages.some((one) => one.place === place || one.place.startsWith(`${place}.`)));

/** The id of the field for a passage. */
export const passageId = (place: string): string => `words-${place.replaceAll('.', '-')}`;

/** A question as each question of a pack is written. */
export const newQuestion = (question: string, answer: string, level: number): ProseElement =>
  h('details', {}, h('summary', {}, h(`h${level}`, {}, question)), h('p', {}, answer));

/** The level of the headings in questions. */
export const questionLevel = (words: readonly ProseNode[]): number => {
  for (const node of words) {
    if (typeof node === 'string' || node.tag !== 'details') continue;
    const [summary] = node.children ?? [];
    const heading = typeof summary === 'object' ? summary.children?.[0] : undefined;
    if (typeof heading === 'object' && /^h[1-6]$/.test(heading.tag)) return Number(heading.tag[1]);
  }
  return 1;
};

/** Words without what was emptied. */
export const withoutEmpty = (words: readonly ProseNode[]): ProseNode[] =>
  words.flatMap((node) => {
    if (typeof node === 'string' || node.children === undefined) {
      const isEmpty = typeof node === 'object' && !['br', 'hr', 'td', 'th', 'svg', 'use', 'circle', 'rect', 'path'].includes(node.tag);
      return isEmpty ? [] : [node];
    }
    const children = withoutEmpty(node.children);
    return children.length === 0 && !['td', 'th'].includes(node.tag) ? [] : [{ ...node, children }];
  });
