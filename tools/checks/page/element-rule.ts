import { WIDGETS } from '../../../src/widgets.js';
import { usePlain } from './advice.js';
import { parentOf, placeOf, wordsIn, type Page, type PageElement } from './read-page.js';

/** What isn't the filling of a CMS: a line break is how an attribute on its own line ends up. */
const TELLING = new Set(['br', 'img', 'svg', 'table', 'details', 'iframe']);

const isPadded = ({ childNodes }: PageElement): boolean =>
  childNodes.some((child) => ('value' in child ? child.value.includes('\u00a0') : 'tagName' in child && !TELLING.has(child.tagName)));

const elementProblem = (element: PageElement, { isSelfClosed }: Page): string | undefined => {
  const { tagName: widget, sourceCodeLocation } = element;
  const hasWords = wordsIn(element) !== '';
  if (isSelfClosed(element))
    return `<${widget} /> swallows the rest of the page: a browser takes no slash there. Close it with </${widget}>.`;
  if (sourceCodeLocation && !sourceCodeLocation.endTag) {
    return parentOf(element)?.tagName === 'p'
      ? `<${widget}> is torn: a <p> that the CMS put around it closes it before its words, which stand loose below it; ${usePlain(widget)}.`
      : `<${widget}> isn't closed where its words end: add </${widget}>, or ${usePlain(widget)}.`;
  }
  return !hasWords && isPadded(element)
    ? `<${widget}> was emptied: the CMS left spaces or empty paragraphs of its words; ${usePlain(widget)}.`
    : undefined;
};

/** What happened to the elements of a page. */
export const elementProblems = (page: Page): string[] =>
  page.elements
    .filter(({ tagName }) => WIDGETS.includes(tagName))
    .flatMap((element) => {
      const problem = elementProblem(element, page);
      return problem === undefined ? [] : [`${placeOf(element)}${problem}`];
    });
