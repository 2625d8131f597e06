/** What the widget looks for among its children, for the editor of some that it can't use. */
export const QUESTIONS_LOOKED_FOR =
  'questions in its words: it looks for <details>, lists of terms, headings, bold lines or buttons with text after them, and tables of two columns';

/** One question with its answer: a `<details>`, whoever wrote it. It stays where it is. */
export type Question = HTMLDetailsElement;

/** The summary that holds the words of a question. */
export const summaryOf = (question: Question): HTMLElement => question.querySelector(':scope > summary') as HTMLElement;

/** The outermost `<details>` around a node inside an element. */
const outermostAround = (source: Element, node: Node): Question | undefined => {
  let outermost: Question | undefined;
  for (let at: Node | null = node; at !== source; at = at.parentNode) {
    if (at === null) return undefined;
    if ((at as Element).localName === 'details') outermost = at as Question;
  }
  return outermost;
};

const isQuestion = (details: Question): boolean =>
  !details.matches('.nazorg-provenance') && details.querySelector(':scope > summary') !== null;

/** The questions of a widget, in the order of the page. A `<details>` inside an answer is part of that answer. */
export const questionsIn = (source: Element): Question[] =>
  [...source.querySelectorAll('details')].filter((details) => outermostAround(source, details) === details && isQuestion(details));

/** The question of a widget whose question or answer a node stands in. */
export const questionAround = (source: Element, node: Node): Question | undefined => {
  const details = outermostAround(source, node);
  return details && isQuestion(details) ? details : undefined;
};

/** What takes a click on it for itself, inside a summary. */
const PRESSED = 'a[href],button,input,select,textarea,summary';

/** The question that a click on an element opens or closes: one whose summary it stands in, and no link or field in that. */
export const questionPressed = (source: Element, element: Element): Question | undefined => {
  const question = questionAround(source, element);
  return question && element.closest(PRESSED) === summaryOf(question) ? question : undefined;
};

/** Whether a widget holds words that may be questions and aren't `<details>`: it has none of these, or lists of terms beside them. */
export const mayHoldOthers = (source: Element): boolean =>
  questionsIn(source).length === 0 || [...source.querySelectorAll('dl')].some((list) => questionAround(source, list) === undefined);
