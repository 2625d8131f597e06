import { isWords } from '../../../base/author-content.js';
import type { FoundQuestion } from './found-question.js';

const following = (node: Node): ChildNode[] => {
  const nodes: ChildNode[] = [];
  for (let at = node.nextSibling; at; at = at.nextSibling) nodes.push(at);
  return nodes;
};

/**
 * Finds the answers of titles by where these stand. A title in a box of its own has its answer in that box, however deep either stands
 * in it. Where there is no other word in it, the answer is what follows the box up to the next title. A paragraph is no such box: the
 * ones behind it go on with its answer.
 * @param ends - What ends an answer, besides the next title.
 */
export const byPlace = (source: Element, titles: readonly Element[], ends: readonly Element[] = []): FoundQuestion[] => {
  /** How many titles and ends stand in each element. */
  const held = new Map<Node, number>();
  for (const one of new Set([...titles, ...ends])) {
    for (let at: Node | null = one; at && at !== source; at = at.parentNode) held.set(at, (held.get(at) ?? 0) + 1);
  }
  const upToNext = (node: Node): ChildNode[] => {
    const nodes = following(node);
    const next = nodes.findIndex((one) => held.has(one));
    return next < 0 ? nodes : nodes.slice(0, next);
  };
  return titles.flatMap((title) => {
    let box = title;
    let before = title;
    let answer: ChildNode[] = [];
    const passed: ChildNode[] = [];
    for (let up = title.parentElement; up && up !== source && held.get(up) === 1; up = up.parentElement) {
      passed.push(...following(box));
      if (passed.slice(answer.length).some(isWords)) [before, answer] = [box, [...passed]];
      box = up;
      // Of a single question nobody knows how far its box goes.
      if (titles.length === 1 && answer.length > 0) break;
    }
    if (answer.length === 0) before = box;
    if (answer.length === 0 || box.localName === 'p') answer.push(...upToNext(box));
    return answer.some(isWords) ? [{ titles: [title], answer, before }] : [];
  });
};
