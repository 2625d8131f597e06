import { WIDGETS } from '../../../src/widgets.js';
import { onlyProblems, type Findings } from '../findings.js';
import { ancestorsOf, attributeOf, classesOf, type Page, type PageElement } from './read-page.js';

const named = (value: string | undefined): string => (value ?? '').replace(/[\s“”„″]/g, '').toLowerCase();

/** The widget that plain HTML is marked as, by its attribute or its class. */
export const markedAs = (element: PageElement): string | undefined => {
  const classes = classesOf(element).map(named);
  return WIDGETS.find((widget) => widget === named(attributeOf(element, 'data-nazorg')) || classes.includes(`nazorg-${widget}`));
};

/** The widget that an element is, or becomes when the script runs. */
export const widgetOf = (element: PageElement): string | undefined =>
  WIDGETS.includes(element.tagName) ? element.tagName : markedAs(element);

/** What a widget is set to by an attribute, however it was pasted. */
export const settingOf = (element: PageElement, name: string): string | undefined =>
  attributeOf(element, WIDGETS.includes(element.tagName) ? name : `data-${name}`)?.trim() || undefined;

/** Settings for all of a page. One in the body, where authors write, counts for nothing. */
export const metasNamed = ({ elements }: Page, name: string): PageElement[] =>
  elements.filter(
    (element) =>
      element.tagName === 'meta' &&
      attributeOf(element, 'name')?.toLowerCase() === name &&
      ancestorsOf(element).some(({ tagName }) => tagName === 'head'),
  );

/** The content of such a setting. */
export const contentOf = (meta: PageElement): string => (attributeOf(meta, 'content') ?? '').trim();

/** What is wrong on a whole page. In a part of one it is only worth knowing, since the rest may say more. */
export const onWholePage = ({ isPart }: Page, lines: string[]): Findings =>
  isPart ? { problems: [], remarks: lines, report: [] } : onlyProblems(lines);
