import { WIDGETS } from '../../embed/widget-names.js';
import { onlyProblems, type Findings } from '../findings.js';
import { markedAs } from './plain-rule.js';
import { ancestorsOf, attributeOf, placeOf, wordsIn, type Page, type PageElement } from './read-page.js';

const CARD = 'contact-card';

/** Digits that a reader can dial, whether or not somebody made a link of them. */
const NUMBER = /\d(?:[\s().\-/]*\d){2}/;

const isCard = (element: PageElement): boolean => (WIDGETS.includes(element.tagName) ? element.tagName : markedAs(element)) === CARD;

const setting = (element: PageElement, name: string): string | undefined =>
  attributeOf(element, element.tagName === CARD ? name : `data-${name}`)?.trim() || undefined;

const hasNumber = (element: PageElement, { elements }: Page): boolean =>
  ['phone', 'profile'].some((name) => setting(element, name) !== undefined) ||
  NUMBER.test(wordsIn(element)) ||
  elements.some((one) => /^(?:tel|mailto):/i.test(attributeOf(one, 'href') ?? '') && ancestorsOf(one).includes(element));

const hasProfile = ({ elements }: Page): boolean =>
  elements.some((element) => element.tagName === 'meta' && attributeOf(element, 'name')?.toLowerCase() === 'nazorg-profile');

/** A contact card says to call: the page has to say whom. In a part of a page, the profile may be named elsewhere. */
export const checkContacts = (page: Page): Findings => {
  if (hasProfile(page)) return onlyProblems([]);
  const lines = page.elements
    .filter((element) => isCard(element) && !hasNumber(element, page))
    .map(
      (element) =>
        `${placeOf(element)}${CARD} says to call and has no number of the hospital: give it a profile or a phone, or name a profile for the page in <meta name="nazorg-profile" content="…">.`,
    );
  return page.isPart ? { problems: [], remarks: lines, report: [] } : onlyProblems(lines);
};
