import { serializeOuter } from 'parse5';
import { hasOwnWords } from '../../base/author-content.js';
import { hasCourse, readSteps, STEPS_LOOKED_FOR } from '../../elements/aftercare-timeline/read-steps.js';
import { questionsIn } from '../../elements/faq-accordion/questions.js';
import { otherQuestionsIn, QUESTIONS_LOOKED_FOR, takeUpQuestions } from '../../elements/faq-accordion/take-up-questions.js';
import { adoptTables, FIGURES_LOOKED_FOR } from '../../elements/risk-meter/adopt-tables.js';
import { placeOf, type Page } from './read-page.js';
import { widgetOf } from './widget-on-page.js';

/** What a widget looks for among the words of its author, and whether it finds some. */
interface Wanted {
  lookedFor: string;
  isFound: (widget: HTMLElement) => boolean;
}

const TOP_LEVEL = 2;

/** The very code that takes words up on a page. A contact card takes any. */
const WANTED: Readonly<Record<string, Wanted>> = {
  'faq-accordion': {
    lookedFor: QUESTIONS_LOOKED_FOR,
    isFound: (widget) => {
      takeUpQuestions(otherQuestionsIn(widget, undefined));
      return questionsIn(widget).length > 0;
    },
  },
  'aftercare-timeline': { lookedFor: STEPS_LOOKED_FOR, isFound: (widget) => hasCourse(readSteps(widget)) },
  'risk-meter': { lookedFor: FIGURES_LOOKED_FOR, isFound: (widget) => adoptTables(widget, TOP_LEVEL).tables.length > 0 },
};

/** Widgets whose author wrote something that they can't take up: it stays as it is, and the widget does nothing with it. */
export const wordsProblems = async ({ elements, isSelfClosed }: Page): Promise<string[]> => {
  // What isn't closed holds the rest of the page; that is told already.
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
