import { isHeading, levelOf } from '../../base/heading-level.js';
import { isWords } from '../../base/author-content.js';
import { moveNode } from '../../base/move-node.js';
import { isElement } from '../../base/node-kind.js';
import { questionAround, questionsIn } from './questions.js';

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

const CARRIED = ['id', 'lang', 'dir', 'title', 'data-urgent'];

/** What an element says about its words, another says from now on. */
const carry = (element: Element, successor: Element, names = CARRIED): void => {
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value !== null) successor.setAttribute(name, value);
  }
};

/** Moves what an element holds into another, and leaves the element out. What it says about its words goes along. */
const unwrap = (element: Element, successor: Element, into: Element): void => {
  carry(element, successor);
  [...element.childNodes].forEach((node) => moveNode(into, node));
  element.remove();
};

/** A heading with its answer becomes a question, of the author's own nodes. */
const takeUpHeading = (heading: Element): void => {
  const answer = following(heading);
  const { details, summary } = makeQuestion(heading);
  moveNode(summary, heading);
  answer.forEach((node) => moveNode(details, node));
};

/** Terms and what follows them, directly in a definition list or in a group of it, become questions before the list. */
const takeUpTerms = (list: Element, group: Element): void => {
  let question: ReturnType<typeof makeQuestion> | undefined;
  let isBesideTerm = false;
  for (const node of [...group.childNodes]) {
    const name = isElement(node) ? node.localName : '';
    if (name === '' && !isWords(node)) continue;
    if (name === 'dt') {
      if (question && isBesideTerm) question.summary.append(' ');
      else {
        question = makeQuestion(list);
        for (const around of [list, group]) carry(around, question.details, ['lang', 'dir']);
      }
      unwrap(node as Element, question.details, question.summary);
    } else if (name === 'dd' && question) {
      const box = list.ownerDocument.createElement('div');
      question.details.append(box);
      unwrap(node as Element, box, box);
    } else if (name === 'div' && (node as Element).querySelector(':scope > dt')) {
      takeUpTerms(list, node as Element);
      question = undefined;
    } else if (question) {
      moveNode(question.details, node);
    } else {
      list.before(node);
    }
    isBesideTerm = name === 'dt';
  }
};

/**
 * The terms of a definition list become questions, and what follows each its answer. Terms side by side are one question. A list
 * can't hold `<details>`, so its words leave it.
 */
const takeUpList = (list: Element): void => {
  takeUpTerms(list, list);
  list.remove();
};

/** Questions that aren't `<details>`. */
export interface OtherQuestions {
  lists: readonly Element[];
  headings: readonly Element[];
  /** The level of the headings that are questions. */
  level: number | undefined;
}

/**
 * What an author wrote in another form: definition lists, or headings followed by anything. Where there are no details and no list,
 * the deepest headings are the questions and higher ones the titles of sections.
 * @param level - The level that was found before: headings of that level that were added since are questions too.
 */
export const otherQuestionsIn = (source: Element, level: number | undefined): OtherQuestions => {
  const lists = [...source.querySelectorAll('dl')].filter(
    (list) =>
      !questionAround(source, list) &&
      !source.contains(list.parentElement?.closest('dl') ?? null) &&
      list.querySelector(':scope > dt, :scope > div > dt'),
  );
  const headings = [...source.children].filter(isHeading);
  const questionLevel = lists.length > 0 || questionsIn(source).length > 0 ? level : Math.max(...headings.map(levelOf));
  return {
    lists,
    headings: headings.filter((heading) => levelOf(heading) === questionLevel && following(heading).some(isWords)),
    level: questionLevel,
  };
};

/** Makes `<details>` of such questions. The author's own nodes move into them, once. */
export const takeUpQuestions = ({ lists, headings }: OtherQuestions): void => {
  lists.forEach(takeUpList);
  headings.forEach(takeUpHeading);
};
