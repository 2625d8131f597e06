import { placeOf, wordsIn, type Page } from './read-page.js';
import { widgetOf } from './widget-on-page.js';

/** May stand at the top of a page and at its end. */
const CARD = 'contact-card';

/** Reports widgets that say the same as one before: code that was pasted a second time. */
export const twiceProblems = ({ elements }: Page): string[] => {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const widget = widgetOf(element);
    const words = wordsIn(element);
    if (widget === undefined || widget === CARD || words === '') return [];
    const said = `${widget} ${words}`;
    if (seen.has(said)) return [`${placeOf(element)}${widget} is on the page twice, with the same words; take one away.`];
    seen.add(said);
    return [];
  });
};
