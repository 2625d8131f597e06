import type { Findings } from '../findings.js';
import { ancestorsOf, attributeOf, placeOf, wordsIn, type Page, type PageElement } from './read-page.js';
import { contentOf, metasNamed, onWholePage, settingOf, widgetOf } from './widget-on-page.js';

const CARD = 'contact-card';

/** Digits that a reader can dial, in a link or not. */
const NUMBER = /\d(?:[\s().\-/]*\d){2}/;

const hasNumber = (element: PageElement, { elements }: Page): boolean =>
  ['phone', 'profile'].some((name) => settingOf(element, name) !== undefined) ||
  NUMBER.test(wordsIn(element)) ||
  elements.some((one) => /^(?:tel|mailto):/i.test(attributeOf(one, 'href') ?? '') && ancestorsOf(one).includes(element));

/** A contact card says to call: the page has to say whom. In a part of a page, the profile may be named elsewhere. */
export const checkContacts = (page: Page): Findings => {
  const isNamed = metasNamed(page, 'nazorg-profile').some((meta) => contentOf(meta) !== '');
  const lines = (isNamed ? [] : page.elements)
    .filter((element) => widgetOf(element) === CARD && !hasNumber(element, page))
    .map(
      (element) =>
        `${placeOf(element)}${CARD} says to call and has no number of the hospital: give it a profile or a phone, or name a profile for the page in <meta name="nazorg-profile" content="…">.`,
    );
  return onWholePage(page, lines);
};
