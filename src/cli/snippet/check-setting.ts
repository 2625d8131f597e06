import { readCalendarDate } from '../../domain/calendar-date.js';
import { readAges } from '../../domain/read-ages.js';
import { readWholeNumber } from '../../domain/read-numbers.js';
import { toPhoneLink } from '../../domain/phone-link.js';
import { toSafeLink } from '../../domain/safe-link.js';
import type { WidgetAttribute } from './widget-attributes.js';

/** What a filter may cut out of an attribute, or a value at. */
const CUT = /[<>\\"“”]/;

const isHttps = (value: string): boolean => /^https:/i.test(value) && toSafeLink(value) !== undefined;

/** Settings whose value isn't one of a list: what they should be, and how to tell. */
const SHAPES: Readonly<Record<string, readonly [shape: string, fits: (value: string) => boolean]>> = {
  'heading-level': ['a number from 1 to 6', (value) => /^[1-6]$/.test(value)],
  superseded: ['hide', (value) => value === 'hide'],
  age: ['an age such as 37, or a band such as 35-40', (value) => readAges(value) !== undefined],
  miscarriages: ['a number such as 2', (value) => readWholeNumber(value) !== undefined],
  start: ['a day such as 2026-12-05', (value) => readCalendarDate(value) !== undefined],
  phone: ['a number such as +31201234567', (value) => toPhoneLink(value) !== undefined],
  email: ['an address such as desk@hospital.example', (value) => toSafeLink(`mailto:${value}`) !== undefined],
  site: ['an address that starts with https', isHttps],
  'profile-url': [
    'an address that starts with https, or a path such as /nazorg/profile.json',
    (value) => isHttps(value) || /^\/[^/]/.test(value),
  ],
};

/** What is wrong with the value of a setting, in a sentence; nothing when it will do. */
export const settingProblem = ({ name, values }: Pick<WidgetAttribute, 'name' | 'values'>, value: string): string | undefined => {
  if (CUT.test(value)) return `--${name}: leave out the characters < > \\ and double quotes; some CMSs cut a value there.`;
  const [shape, fits] = SHAPES[name] ?? [values.join(' or '), (given: string) => values.length === 0 || values.includes(given)];
  return fits(value) ? undefined : `--${name}: "${value}" isn't ${shape}.`;
};
