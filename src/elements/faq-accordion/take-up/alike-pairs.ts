import { isWords } from '../../../base/author-content.js';
import { isElement } from '../../../base/node-kind.js';
import type { FoundQuestion } from './found-question.js';
import { wordsOf } from '../../../base/words-of.js';
import { asks } from './titles.js';

/** How an element looks to a style sheet. */
const kindOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** The children that say something; none where there are words beside them. */
const childrenOf = (element: Element): Element[] => {
  const nodes = [...element.childNodes].filter(isWords);
  return nodes.every(isElement) ? nodes : [];
};

const inMost = (element: Element): Element => {
  const [only, ...others] = childrenOf(element);
  return only && others.length === 0 && childrenOf(only).length > 0 ? inMost(only) : element;
};

/** The most letters of a title that doesn't ask. */
const LONGEST_TITLE = 120;

/** Whether something may be a title: it asks, or it is short and no more than a line. */
const mayBeTitle = (element: Element): boolean =>
  asks(element) || (wordsOf(element).length <= LONGEST_TITLE && element.querySelector('p,div,li,br') === null);

/** Titles and answers in turn, when those are of one kind each, every time. */
const inTurn = (elements: readonly Element[]): FoundQuestion[] => {
  const pairs = elements.flatMap((title, at) => (at % 2 === 0 ? [[title, elements[at + 1] as Element] as const] : []));
  const kinds = new Set(pairs.map((pair) => pair.map(kindOf).join(' ')));
  const areAlike = kinds.size === 1 && pairs.every(([title, answer]) => kindOf(title) !== kindOf(answer) && mayBeTitle(title));
  return areAlike ? pairs.map(([title, answer]) => ({ titles: [title], answer: [answer], before: title })) : [];
};

/** Boxes without any meaning that follow one pattern: a title and an answer in each, or in turn, with titles that ask; at least twice. */
export const inAlikePairs = (source: Element): FoundQuestion[] => {
  const found = [source, ...source.querySelectorAll('*')].flatMap((element) => {
    const children = childrenOf(element);
    if (children.length < 2) return [];
    const boxes = children.map((child) => childrenOf(inMost(child)));
    if (boxes.every(({ length }) => length === 2)) return inTurn(boxes.flat());
    const isInTurn = children.length > 2 && children.length % 2 === 0 && children.every((child, at) => asks(child) === (at % 2 === 0));
    return isInTurn ? inTurn(children) : [];
  });
  // The same words above each field are the name of that.
  const words = new Set(found.map(({ titles }) => titles.map(wordsOf).join()));
  return words.size === found.length ? found : [];
};
