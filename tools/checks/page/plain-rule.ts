import { WIDGETS } from '../../../src/widgets.js';
import { onlyProblems, type Findings } from '../findings.js';
import { useLink } from './advice.js';
import { attributeOf, placeOf, wordsIn, type Page, type PageElement } from './read-page.js';
import { markedAs } from './widget-on-page.js';

const CURLED = /[“”„″]/;

const isCurled = ({ attrs }: PageElement): boolean => attrs.some(({ name, value }) => CURLED.test(name) || CURLED.test(value));

const plainFindings = (element: PageElement, isSelfClosed: boolean): Findings => {
  const given = attributeOf(element, 'data-nazorg');
  const widget = markedAs(element);
  if (widget === undefined) return onlyProblems([`there is no widget "${given ?? ''}"; data-nazorg is one of ${WIDGETS.join(', ')}.`]);
  if (isSelfClosed) {
    return onlyProblems([`${widget} ends in a slash, which a browser ignores: it swallows the rest of the page; ${useLink(widget)}.`]);
  }
  if (isCurled(element)) {
    return onlyProblems([
      `the quotes around the attributes of ${widget} were curled, so settings are lost: paste it as HTML, in the source view of the editor.`,
    ]);
  }
  if (wordsIn(element) === '') {
    return onlyProblems([`${widget} was emptied: without the script a reader sees nothing here; ${useLink(widget)}.`]);
  }
  const remarks =
    given === undefined ? [`${widget} has its class and no data-nazorg: if it had settings in data-*, the CMS took them away.`] : [];
  return { problems: [], remarks, report: [] };
};

/** What happened to the plain HTML of a page that is marked as a widget. */
export const checkPlainHtml = ({ elements, isSelfClosed }: Page): Findings[] =>
  elements
    .filter((element) => !WIDGETS.includes(element.tagName))
    .filter((element) => attributeOf(element, 'data-nazorg') !== undefined || markedAs(element) !== undefined)
    .map((element) => {
      const { problems, remarks = [] } = plainFindings(element, isSelfClosed(element));
      const there = (line: string): string => `${placeOf(element)}${line}`;
      return { problems: problems.map(there), remarks: remarks.map(there), report: [] };
    });
