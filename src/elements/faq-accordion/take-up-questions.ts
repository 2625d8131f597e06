import { isFrameworkOwned } from '../../base/framework-owned.js';
import { HEADINGS, isHeading, levelOf } from '../../base/heading-level.js';
import { hasOwnWords, isWords } from '../../base/author-content.js';
import { moveNode } from '../../base/move-node.js';
import { isElement } from '../../base/node-kind.js';
import { questionAround, questionsIn, summaryOf } from './questions.js';

/** What the widget looks for among its children, for the editor of some that it can't use. */
export const QUESTIONS_LOOKED_FOR =
  'questions in its words: it looks for <details>, a definition list, or headings with text after them, directly inside';

/** What follows a heading up to the next heading or question: its answer. */
const following = (heading: Element): ChildNode[] => {
  const nodes: ChildNode[] = [];
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && (isHeading(node) || node.matches('details'))) break;
    nodes.push(node);
  }
  return nodes;
};

/** Puts an empty question before an element. */
const makeQuestion = (before: Element): { details: HTMLElement; summary: HTMLElement } => {
  const details = before.ownerDocument.createElement('details');
  const summary = before.ownerDocument.createElement('summary');
  details.append(summary);
  before.before(details);
  return { details, summary };
};

const CARRIED = ['id', 'lang', 'dir', 'title'] as const;

/** Moves what an element holds into another, and leaves the element out. What it says about its words goes along. */
const unwrap = (element: HTMLElement, successor: HTMLElement, into: Element): void => {
  for (const name of CARRIED) if (element.hasAttribute(name)) successor[name] = element[name];
  [...element.childNodes].forEach((node) => moveNode(into, node));
  element.remove();
};

/** A heading with its answer becomes a question, of the author's own nodes. Returns whether there was an answer. */
const takeUpHeading = (heading: Element): boolean => {
  const answer = following(heading);
  if (!answer.some(isWords)) return false;
  const { details, summary } = makeQuestion(heading);
  moveNode(summary, heading);
  answer.forEach((node) => moveNode(details, node));
  return true;
};

/**
 * The terms of a definition list become questions, and what follows each its answer. Terms side by side are one question. A list
 * can't hold `<details>`, so its words leave it.
 */
const takeUpList = (list: Element): void => {
  for (const group of [list, ...list.querySelectorAll(':scope > div')]) {
    let question: ReturnType<typeof makeQuestion> | undefined;
    let isBesideTerm = false;
    for (const node of [...group.childNodes]) {
      const name = isElement(node) ? node.localName : '';
      if (name === 'dt') {
        if (question && isBesideTerm) question.summary.append(' ');
        else question = makeQuestion(list);
        unwrap(node as HTMLElement, question.details, question.summary);
      } else if (name === 'dd' && question) {
        const box = list.ownerDocument.createElement('div');
        question.details.append(box);
        unwrap(node as HTMLElement, box, box);
      } else if (isWords(node) && question) {
        moveNode(question.details, node);
      }
      if (name !== '' || isWords(node)) isBesideTerm = name === 'dt';
    }
  }
  if (!hasOwnWords(list)) list.remove();
};

/** Puts the words of bare summaries in a heading, one level below the heading above them. */
const giveHeadings = (source: Element, headingLevel: number): void => {
  let above = headingLevel - 1;
  for (const element of source.querySelectorAll(`${HEADINGS}, details`)) {
    const question = questionAround(source, element);
    if (question === undefined && isHeading(element)) above = levelOf(element);
    if (question !== element) continue;
    const summary = summaryOf(question);
    if (summary.querySelector(HEADINGS)) continue;
    const heading = source.ownerDocument.createElement(`h${Math.min(6, above + 1)}`);
    const words = [...summary.childNodes];
    summary.append(heading);
    words.forEach((node) => moveNode(heading, node));
  }
};

/**
 * Makes questions of what an author wrote in another form: a definition list, or headings followed by anything. Where there are no
 * details and no list, the deepest headings are the questions and higher ones the titles of sections. `<details>` stay what they are.
 * The author's own nodes move into the `<details>`, once; where a framework renders them, none does.
 * @param questionLevel - What this gave back before: headings of that level that were added since are questions too.
 * @param wrapAt - The level at which an author asks for headings in bare summaries.
 * @returns The level of the headings that are questions.
 */
export const takeUpQuestions = (source: Element, questionLevel: number | undefined, wrapAt: number | undefined): number | undefined => {
  let level = questionLevel;
  if (!isFrameworkOwned(source)) {
    source.querySelectorAll('dl').forEach((list) => {
      if (!questionAround(source, list) && list.querySelector(':scope > dt, :scope > div > dt')) takeUpList(list);
    });
    if (questionsIn(source).length === 0) level = Math.max(...[...source.children].filter(isHeading).map(levelOf));
    for (const heading of [...source.children]) if (isHeading(heading) && levelOf(heading) === level) takeUpHeading(heading);
  }
  if (wrapAt !== undefined) giveHeadings(source, wrapAt);
  return level;
};
