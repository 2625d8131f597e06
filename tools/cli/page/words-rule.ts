import { serializeOuter } from 'parse5';
import { hasOwnWords } from '../../../src/base/author-content.js';
import { hasCourse, readSteps, STEPS_LOOKED_FOR } from '../../../src/elements/aftercare-timeline/read-steps.js';
import { questionsIn } from '../../../src/elements/faq-accordion/questions.js';
import { otherQuestionsIn, QUESTIONS_LOOKED_FOR, takeUpQuestions } from '../../../src/elements/faq-accordion/take-up-questions.js';
import { FIGURES_LOOKED_FOR, readTables } from '../../../src/elements/risk-meter/read-tables.js';
import { placeOf, type Page } from './read-page.js';
import { widgetOf } from './widget-on-page.js';

/** What a widget looks for among the words of its author, and whether it finds some. */
interface Wanted {
  lookedFor: string;
  isFound: (widget: HTMLElement) => boolean;
}

/** The functions that adopt words in a browser. A contact card adopts any words. */
const WANTED: Readonly<Record<string, Wanted>> = {
  'faq-accordion': {
    lookedFor: QUESTIONS_LOOKED_FOR,
    isFound: (widget) => {
      takeUpQuestions(otherQuestionsIn(widget, undefined));
      return questionsIn(widget).length > 0;
    },
  },
  'aftercare-timeline': { lookedFor: STEPS_LOOKED_FOR, isFound: (widget) => hasCourse(readSteps(widget)) },
  'risk-meter': { lookedFor: FIGURES_LOOKED_FOR, isFound: (widget) => readTables(widget).tables.length > 0 },
};

/** Returns the widgets that can't adopt the words of their author. */
export const wordsProblems = async ({ elements, isSelfClosed }: Page): Promise<string[]> => {
  // An unclosed element holds the rest of the page; another rule reports it.
  const written = elements.flatMap((element) => {
    const wanted = WANTED[widgetOf(element) ?? ''];
    const isClosed = !element.sourceCodeLocation || (element.sourceCodeLocation.endTag && !isSelfClosed(element));
    return wanted && isClosed && element.childNodes.length > 0 ? [{ element, wanted }] : [];
  });
  if (written.length === 0) return [];
  const { JSDOM } = await import('jsdom');
  return written.flatMap(({ element, wanted }) => {
    const widget = JSDOM.fragment(serializeOuter(element)).firstElementChild as HTMLElement;
    return !hasOwnWords(widget) || wanted.isFound(widget)
      ? []
      : [`${placeOf(element)}${widgetOf(element)} found no ${wanted.lookedFor}; they stay as they are.`];
  });
};
