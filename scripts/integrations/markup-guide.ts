import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { readSteps } from '../../src/elements/aftercare-timeline/read-steps.js';
import { questionsIn } from '../../src/elements/faq-accordion/questions.js';
import { findQuestions } from '../../src/elements/faq-accordion/take-up/find-questions.js';
import { makeQuestion } from '../../src/elements/faq-accordion/take-up/make-question.js';
import { readTables } from '../../src/elements/risk-meter/read-tables.js';
import { REWRITTEN, SCROLLED, SWAPPED } from '../../test/swappers/tried.js';
import { WAYS } from '../../test/support/ways-to-write.js';
import { inCode, toTable, withTables } from './made-tables.js';

const PATH = 'docs/markup.md';

const LEFT = 'left as it is';

const counted = (count: number, what: string): string => (count === 0 ? LEFT : `${count} ${what}${count === 1 ? '' : 's'}`);

/** What each widget makes of words, found by the functions that do so on a page. */
const MAKE: Readonly<Record<(typeof WAYS)[number]['tag'], (widget: HTMLElement) => string>> = {
  'faq-accordion': (widget) => {
    findQuestions(widget).found.forEach(makeQuestion);
    return counted(questionsIn(widget).length, 'question');
  },
  'aftercare-timeline': (widget) => {
    const { steps, call, isApart } = readSteps(widget);
    if (steps.length === 0) return call.length > 0 ? 'when to call' : LEFT;
    return `${counted(steps.length, 'step')}, dates ${isApart ? 'beside them' : 'between them'}`;
  },
  'risk-meter': (widget) => counted(readTables(widget).tables.flatMap(({ rows }) => rows).length, 'row'),
};

const markupTable = (): string =>
  toTable(
    ['widget', 'written as', 'becomes'],
    WAYS.flatMap(({ tag, ways }) =>
      ways.map(({ name, html }) => {
        const widget = JSDOM.fragment(`<div>${html}</div>`).firstElementChild as HTMLElement;
        return [inCode(tag), name, MAKE[tag](widget)];
      }),
    ),
  );

const triedTable = (): string =>
  toTable(
    ['what the page does', 'afterwards'],
    [
      ...Object.values(SWAPPED).map((what) => [what, 'one widget, all questions, no filter left; what is typed is found']),
      ...Object.values(REWRITTEN).map((what) => [what, 'works on the words of now']),
      ...Object.values(SCROLLED).map((what) => [`a theme, on a link to an answer: ${what}`, 'the answer opens']),
    ],
  );

/** The guide for words that stand on a page already, with what becomes of each way to write them. */
export const markupGuide = async (): Promise<[path: string, text: string]> => [
  PATH,
  withTables(PATH, await readFile(PATH, 'utf8'), markupTable(), triedTable()),
];
