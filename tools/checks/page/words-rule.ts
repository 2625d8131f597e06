import { hasOwnWords, isWords } from '../../../src/base/author-content.js';
import { wordsOf } from '../../../src/base/words-of.js';
import { hasCourse, readSteps, STEPS_LOOKED_FOR } from '../../../src/elements/aftercare-timeline/read-steps.js';
import { QUESTIONS_LOOKED_FOR, questionsIn, summaryOf } from '../../../src/elements/faq-accordion/questions.js';
import { findQuestions } from '../../../src/elements/faq-accordion/take-up/find-questions.js';
import { makeQuestion } from '../../../src/elements/faq-accordion/take-up/make-question.js';
import { FIGURES_LOOKED_FOR, readTables } from '../../../src/elements/risk-meter/read-tables.js';
import type { Findings } from '../findings.js';
import { placeOf, type Page } from './read-page.js';
import { toInertDom } from './to-inert-dom.js';
import { widgetOf } from './widget-on-page.js';

/** Makes a document that runs and loads nothing. */
export type InertDocument = () => Document | Promise<Document>;

/** What a widget looks for among the words of its author, and what it finds. */
interface Wanted {
  lookedFor: string;
  /** Finds something or nothing; what it says of that is worth knowing. */
  find: (widget: HTMLElement) => { isFound: boolean; remarks: string[] };
}

/** The most words that are quoted of one question, and the most questions. */
const [MOST_LETTERS, MOST_NAMED] = [60, 8];

const quoted = (words: readonly string[]): string => {
  const shown = words.slice(0, MOST_NAMED).map((one) => `"${one.length > MOST_LETTERS ? `${one.slice(0, MOST_LETTERS)}…` : one}"`);
  return `${shown.join(', ')}${words.length > MOST_NAMED ? ` and ${words.length - MOST_NAMED} more` : ''}`;
};

/** The words that stand in no question, block by block. */
const wordsBeside = (element: Element): string[] =>
  [...element.childNodes].filter(isWords).flatMap((node) => {
    const isBox = node.nodeType === 1 && (node as Element).querySelector('details') !== null;
    if (isBox) return wordsBeside(node as Element);
    return node.nodeName === 'DETAILS' ? [] : (node.textContent ?? '').replace(/\s+/g, ' ').trim() || [];
  });

const findOthers = (widget: HTMLElement): { isFound: boolean; remarks: string[] } => {
  const { found } = findQuestions(widget);
  found.forEach(makeQuestion);
  const questions = questionsIn(widget);
  const beside = wordsBeside(widget);
  const taken = `makes ${found.length} ${found.length === 1 ? 'question' : 'questions'} of what isn't <details>: ${quoted(questions.map((question) => wordsOf(summaryOf(question))))}`;
  return {
    isFound: questions.length > 0,
    remarks:
      found.length === 0
        ? []
        : [`${taken}. ${beside.length === 0 ? 'No words stand beside them' : `Beside them stay: ${quoted(beside)}`}.`],
  };
};

/** The functions that adopt words in a browser. A contact card adopts any words. */
const WANTED: Readonly<Record<string, Wanted>> = {
  'faq-accordion': { lookedFor: QUESTIONS_LOOKED_FOR, find: findOthers },
  'aftercare-timeline': { lookedFor: STEPS_LOOKED_FOR, find: (widget) => ({ isFound: hasCourse(readSteps(widget)), remarks: [] }) },
  'risk-meter': { lookedFor: FIGURES_LOOKED_FOR, find: (widget) => ({ isFound: readTables(widget).tables.length > 0, remarks: [] }) },
};

/**
 * Tells which widgets can't adopt the words of their author, and what is taken up of those that aren't written as ours are.
 * @param inertDocument - Makes the document to read them in, asked for only where there are words.
 */
export const checkWords = async ({ elements, isSelfClosed }: Page, inertDocument: InertDocument): Promise<Findings> => {
  // An unclosed element holds the rest of the page; another rule reports it.
  const written = elements.flatMap((element) => {
    const wanted = WANTED[widgetOf(element) ?? ''];
    const isClosed = !element.sourceCodeLocation || (element.sourceCodeLocation.endTag && !isSelfClosed(element));
    return wanted && isClosed && element.childNodes.length > 0 ? [{ element, wanted }] : [];
  });
  const findings: Required<Findings> = { problems: [], remarks: [], report: [] };
  if (written.length === 0) return findings;
  const document = await inertDocument();
  for (const { element, wanted } of written) {
    const widget = toInertDom(element, document);
    if (!hasOwnWords(widget)) continue;
    const name = `${placeOf(element)}${widgetOf(element)}`;
    const { isFound, remarks } = wanted.find(widget);
    findings.remarks.push(...remarks.map((remark) => `${name} ${remark}`));
    if (!isFound) findings.problems.push(`${name} found no ${wanted.lookedFor}; they stay as they are.`);
  }
  return findings;
};
