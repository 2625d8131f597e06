import type { Scheme } from '../../authoring/tokens.js';
import type { Declaration } from './read-declarations.js';

/** Selectors of a whole page, from the one that others win over. */
const WHOLE_PAGE = ['html', ':root', 'body', ':host', '*'];

/** Where colours are set: for the whole page, or for less. */
export interface Place {
  selector: string;
  conditions: readonly string[];
}

const rankOf = ({ selector }: Place): number => WHOLE_PAGE.indexOf(selector.toLowerCase());

/** Whether a selector holds for the whole page. */
export const isWholePage = (place: Place): boolean => rankOf(place) >= 0;

/** The place in words; nothing for the whole page. */
export const placeInWords = (place: Place): string => {
  const parts = [...(isWholePage(place) ? [] : [place.selector]), ...place.conditions];
  return parts.join(', ');
};

/** Every place in which a style sheet sets something for widgets, the whole page first. */
export const placesOf = (declarations: readonly Declaration[]): Place[] => {
  const places = new Map<string, Place>([['', { selector: ':root', conditions: [] }]]);
  for (const { selector, conditions } of declarations) {
    const place = { selector, conditions };
    if (!places.has(placeInWords(place))) places.set(placeInWords(place), place);
  }
  return [...places.values()];
};

/** The declarations that hold in a place for a reader who prefers a scheme, those that win over others last. */
export const inPlace = (declarations: readonly Declaration[], place: Place, preferred: Scheme): Declaration[] => {
  const holds = (one: Declaration): boolean =>
    (one.scheme ?? preferred) === preferred &&
    (isWholePage(one) || (!isWholePage(place) && one.selector === place.selector)) &&
    one.conditions.every((condition) => place.conditions.includes(condition));
  const weight = (one: Declaration): number => (isWholePage(one) ? rankOf(one) : WHOLE_PAGE.length) * 2 + (one.isImportant ? 1 : 0);
  return declarations.filter(holds).toSorted((one, other) => weight(one) - weight(other));
};
