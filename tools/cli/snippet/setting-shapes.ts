import { readCalendarDate } from '../../../src/domain/calendar-date.js';
import { toPhoneLink } from '../../../src/domain/phone-link.js';
import { readAges } from '../../../src/domain/read-ages.js';
import { readWholeNumber } from '../../../src/domain/read-numbers.js';
import { MOST_MISCARRIAGES } from '../../../src/domain/reader-limits.js';
import { toSafeLink } from '../../../src/domain/safe-link.js';

/** The form of a value, for a setting whose values aren't a list. */
export interface SettingShape {
  /** What it should be, for the middle of a sentence. */
  shape: string;
  /** A value that fits, for the help. */
  example?: string;
  fits: (value: string) => boolean;
}

const isHttps = (value: string): boolean => /^https:/i.test(value) && toSafeLink(value) !== undefined;

const isMiscarriages = (value: string): boolean => (readWholeNumber(value) ?? Infinity) <= MOST_MISCARRIAGES;

/** Settings by name. One that isn't here has a list of values in the manifest, or takes any words. */
export const SETTING_SHAPES: Readonly<Record<string, SettingShape>> = {
  'heading-level': { shape: 'a number from 1 to 6', fits: (value) => /^[1-6]$/.test(value) },
  superseded: { shape: 'hide', fits: (value) => value === 'hide' },
  sections: { shape: 'ids with spaces between them', example: '"ID ID"', fits: () => true },
  age: {
    shape: 'an age such as 37, or a band such as 35-40',
    example: '37',
    fits: (value) => readAges(value) !== undefined,
  },
  miscarriages: { shape: 'a number such as 2', example: '2', fits: isMiscarriages },
  start: { shape: 'a day such as 2026-12-05', example: '2026-12-05', fits: (value) => readCalendarDate(value) !== undefined },
  phone: { shape: 'a number such as +31201234567', fits: (value) => toPhoneLink(value) !== undefined },
  email: { shape: 'an address such as desk@hospital.example', fits: (value) => toSafeLink(`mailto:${value}`) !== undefined },
  site: { shape: 'an address that starts with https', fits: isHttps },
  'profile-url': {
    shape: 'an address that starts with https, or a path such as /nazorg/profile.json',
    fits: (value) => isHttps(value) || /^\/[^/]/.test(value),
  },
};
