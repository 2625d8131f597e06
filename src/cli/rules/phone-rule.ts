import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { linksIn, type Passage } from '../../authoring/passage.js';
import { toLatinDigits } from '../../domain/read-numbers.js';

/** A telephone line as a profile writes it. */
export interface PhoneLine {
  label: string;
  number: string;
  display?: string;
}

/** Numbers that a country keeps for emergencies and services, such as 112 and 116117: dialled as they are. */
const SHORT_NUMBER = /^\d{3,6}$/;

/** What dials an extension, as RFC 3966 and people write it. */
const EXTENSION = /(?:;ext=|\s*,?\s*(?:ext\.?|x|toestel)\s*)\d{1,7}$/i;

const compact = (number: string): string => toLatinDigits(number).replace(/[\s().\-\u2010-\u2015]/g, '');

const numberFault = (number: string): string | undefined => {
  if (/\p{Bidi_Control}/u.test(number)) return 'holds invisible marks of direction; type it again';
  const dialled = compact(number.replace(/\(0\)/g, '').replace(EXTENSION, ''));
  if (SHORT_NUMBER.test(dialled)) return undefined;
  if (!dialled.startsWith('+')) return 'has no country code; write it as +31201234567';
  const parsed = parsePhoneNumberFromString(dialled);
  if (!parsed?.isPossible()) return 'is too short or too long to be a telephone number; check the digits';
  return parsed.isValid() ? undefined : `isn't a number that ${parsed.country ?? 'that country'} gives out; check the digits`;
};

const showsAnother = ({ number, display }: PhoneLine): boolean => {
  const dialled = compact(number.replace(EXTENSION, ''));
  const parsed = parsePhoneNumberFromString(dialled);
  const shown = display === undefined ? undefined : compact(display.replace(EXTENSION, ''));
  if (shown === undefined || shown === dialled) return false;
  return (
    parsed === undefined ||
    parsePhoneNumberFromString(shown, parsed.country ? { defaultCountry: parsed.country } : {})?.number !== parsed.number
  );
};

/** What is wrong with one number: it can't exist, or not in its country. Whether somebody answers, only a call can tell. */
export const numberProblems = (place: string, number: string): string[] => {
  const fault = numberFault(number);
  return fault === undefined ? [] : [`${place}: "${number}" ${fault}.`];
};

/** Telephone links in texts dial numbers that exist. */
export const phoneLinkProblems = (passages: readonly Passage[]): string[] =>
  passages.flatMap((passage) =>
    linksIn(passage)
      .filter(({ link }) => /^tel:/i.test(link))
      .flatMap(({ link }) => numberProblems(passage.place, link.slice('tel:'.length))),
  );

/** Every line has a label, a number that exists, and shows the number it dials. */
export const phoneProblems = (lines: readonly PhoneLine[]): string[] =>
  lines.flatMap((line, index) => {
    const place = `line ${index + 1}`;
    const wrong = numberProblems(place, line.number);
    return [
      ...(line.label.trim() === '' ? [`${place}: has no label; say in plain words what it is for.`] : []),
      ...wrong,
      ...(wrong.length === 0 && showsAnother(line)
        ? [`${place}: shows "${line.display ?? ''}" but dials "${line.number}"; make them the same number.`]
        : []),
    ];
  });

/** Worth knowing: a number that a reader sees as one row of digits, with how people of its country write it. */
export const phoneRemarks = (lines: readonly PhoneLine[]): string[] =>
  lines.flatMap(({ number, display }, index) => {
    const parsed = display || !/^\+\d+$/.test(number) ? undefined : parsePhoneNumberFromString(number);
    return parsed?.isValid() ? [`line ${index + 1}: readers see "${number}"; add "display", such as "${parsed.formatNational()}".`] : [];
  });
