import { isWords } from '../../../base/author-content.js';
import { isElement } from '../../../base/node-kind.js';
import { questionAround } from '../questions.js';
import type { FoundQuestion } from './found-question.js';

/** The outermost elements of a kind outside answers. */
const outermost = (source: Element, name: string): Element[] =>
  [...source.querySelectorAll(name)].filter(
    (element) => !questionAround(source, element) && !source.contains(element.parentElement?.closest(name) ?? null),
  );

const isGroup = (node: Node): node is Element => isElement(node) && node.localName === 'div' && node.querySelector(':scope > dt') !== null;

/** The terms of a list and what follows them, out of their groups. */
const membersOf = (list: Element): ChildNode[] =>
  [...list.childNodes].flatMap((node) => (isGroup(node) ? membersOf(node) : isWords(node) ? [node] : []));

const inList = (list: Element): FoundQuestion[] => {
  const found: { titles: Element[]; answer: ChildNode[]; before: Element; astray: ChildNode[] }[] = [];
  const astray: ChildNode[] = [];
  for (const node of membersOf(list)) {
    const last = found.at(-1);
    if (!isElement(node) || node.localName !== 'dt') (last?.answer ?? astray).push(node);
    else if (last?.answer.length === 0) last.titles.push(node);
    else found.push({ titles: [node], answer: [], before: list, astray: astray.splice(0) });
  }
  return found;
};

/** The terms of definition lists: what follows each is its answer. Terms side by side are one question. */
export const inLists = (source: Element): FoundQuestion[] => outermost(source, 'dl').flatMap(inList);

/** The rows of tables with a question and its answer beside each other. A row of names of columns goes, a caption stays. */
export const inTables = (source: Element): FoundQuestion[] =>
  outermost(source, 'table').flatMap((element) => {
    const table = element as HTMLTableElement;
    const rows = [...table.rows].filter(({ cells }) => [...cells].some(isWords));
    const isOfPairs = rows.every(({ cells }) => cells.length === 2 && [...cells].every(({ colSpan, rowSpan }) => colSpan + rowSpan === 2));
    const names = rows.slice(0, 1).filter(({ cells }) => [...cells].every(({ localName }) => localName === 'th'));
    const answered = rows.slice(names.length).filter(({ cells }) => [...cells].every(isWords));
    return isOfPairs
      ? answered.map(({ cells }) => ({ titles: [...cells].slice(0, 1), answer: [...cells].slice(1), before: table, spent: names }))
      : [];
  });
