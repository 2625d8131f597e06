import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { linksIn, type Passage } from '../../authoring/passage.js';
import { EXTENSION, toPhoneLink } from '../../../src/domain/phone-link.js';
import { toLatinDigits } from '../../../src/domain/read-numbers.js';

/** A telephone line as a profile writes it. */
export interface PhoneLine {
  label: string;
  number: string;
  display?: string;
}

const INTERNATIONAL_FORM = 'write it as +31201234567';

/** Digits as they look without what divides them for the eye. */
const bare = (number: string): string => number.replace(/[\s().\-\u2010-\u2015]/g, '');

/** Why no telephone dials a number as it is written. */
const dialFault = (number: string): string => {
  if (/^\d{7,}$/.test(bare(number))) return `has no country code; ${INTERNATIONAL_FORM}`;
  if (/^\+\d+$/.test(bare(number))) return 'is too short or too long to be a telephone number; check the digits';
  return `can't be dialled as it is written; ${INTERNATIONAL_FORM}, with an extension as +31201234567;ext=12, or a short number as 112`;
};

/** The digits that a number dials, as the widgets read it, without its extension. */
const dialledBy = (number: string): string | undefined => toPhoneLink(number)?.replace(/^tel:|;.*$/g, '');

const numberFault = (number: string): string | undefined => {
  if (/\p{Bidi_Control}/u.test(number)) return 'holds invisible marks of direction; type it again';
  const dialled = dialledBy(number);
  if (dialled === undefined) return dialFault(number);
  if (!dialled.startsWith('+')) return undefined;
  const parsed = parsePhoneNumberFromString(dialled);
  if (!parsed?.isPossible()) return 'is too short or too long to be a telephone number; check the digits';
  if (!parsed.isValid()) return `isn't a number that ${parsed.country ?? 'that country'} gives out; check the digits`;
  return parsed.number === dialled ? undefined : `would dial ${dialled}; write it as ${parsed.number}`;
};

const showsAnother = ({ number, display }: PhoneLine): boolean => {
  const dialled = dialledBy(number);
  if (display === undefined || dialled === undefined || dialledBy(display) === dialled) return false;
  const shown = toLatinDigits(display.replace(EXTENSION, ''));
  const parsed = parsePhoneNumberFromString(dialled);
  return (
    parsed === undefined ||
    parsePhoneNumberFromString(shown, parsed.country ? { defaultCountry: parsed.country } : {})?.number !== parsed.number
  );
};

/** Reports a number that can't exist, or not in its country. Only a call tells whether it is answered. */
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
