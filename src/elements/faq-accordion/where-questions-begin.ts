import { isHeading, levelOf } from '../../base/heading-level.js';
import { isElement } from '../../base/node-kind.js';

/** Where among the children the questions begin: at the first of them, or at the title of its section when there are more sections. */
export const whereQuestionsBegin = (children: readonly Node[], question: Node | undefined): number => {
  if (question === undefined) return 0;
  const first = children.findIndex((node) => node.contains(question));
  const isTitle = (node: Node): node is Element => isElement(node) && isHeading(node);
  const title = children.slice(0, Math.max(0, first)).findLastIndex(isTitle);
  const level = title < 0 ? 0 : levelOf(children[title] as Element);
  return children.slice(first).some((node) => isTitle(node) && levelOf(node) === level) ? title : first;
};
