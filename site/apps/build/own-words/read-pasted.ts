import { questionsIn } from '../../../../src/elements/faq-accordion/questions.js';
import { findQuestions } from '../../../../src/elements/faq-accordion/take-up/find-questions.js';
import { makeQuestion } from '../../../../src/elements/faq-accordion/take-up/make-question.js';
import { readSteps } from '../../../../src/elements/aftercare-timeline/read-steps.js';
import { readTables } from '../../../../src/elements/risk-meter/read-tables.js';
import type { ProseNode } from '../../../../src/prose/prose-node.js';
import { readPage } from '../../../../tools/checks/page/read-page.js';
import { toInertDom } from '../../../../tools/checks/page/to-inert-dom.js';
import type { Widget } from '../state/draft.js';
import { textToHtml } from './text-to-html.js';
import { toOwnWords } from './to-own-words.js';

/** What was made of words that an editor pasted. */
export interface PastedWords {
  words: ProseNode[];
  /** How many questions, steps or figures the widget finds in them; nothing of one that takes any words. */
  found: number | undefined;
  /** How many pictures and films were left out. */
  pictures: number;
}

const HTML = /<(?:[a-z][a-z0-9-]*)(?:\s[^<>]*)?>/i;

/** Makes `<details>` of questions, as the widget itself does on a page. */
const takeUp = (source: HTMLElement): number => {
  findQuestions(source).found.forEach(makeQuestion);
  return questionsIn(source).length;
};

const FOUND: Readonly<Partial<Record<Widget, (source: HTMLElement) => number>>> = {
  'faq-accordion': takeUp,
  'risk-meter': (source) => readTables(source).tables.length,
  'aftercare-timeline': (source) => readSteps(source).steps.length,
};

/** Reads words that were pasted from a page, as HTML or as text, with the functions that the widget reads words with. */
export const readPasted = (pasted: string, widget: Widget, document: Document): PastedWords => {
  const { elements } = readPage(HTML.test(pasted) ? pasted : textToHtml(pasted));
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (!body) return { words: [], found: 0, pictures: 0 };
  const source = document.createElement(widget);
  source.append(...toInertDom(body, document).childNodes);
  const found = FOUND[widget]?.(source);
  return { words: toOwnWords(source), found, pictures: source.querySelectorAll('img, picture, video, iframe').length };
};
