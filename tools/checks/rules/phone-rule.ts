import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { linksIn, type Passage } from '../../authoring/passage.js';
import { EXTENSION, toPhoneLink } from '../../../src/domain/phone-link.js';
import { toLatinDigits } from '../../../src/domain/read-numbers.js';
import type { Profile } from '../../../src/content/profile.js';
import { languageOfTag } from '../language-of-tag.js';

type PhoneLine = NonNullable<Profile['lines']>[number];

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

/** What a caller chooses once the line answers, as in "kies 2". */
const MENU_CHOICE = /[\s,;(]+\p{L}[\p{L}\s]*\d\d?\)?$/u;

const showsAnother = ({ number, display }: PhoneLine): boolean => {
  const dialled = dialledBy(number);
  if (display === undefined || dialled === undefined || dialledBy(display) === dialled) return false;
  const shown = toLatinDigits(display.replace(EXTENSION, '')).replace(MENU_CHOICE, '');
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

const labelFault = (language: string, words: string): string[] => {
  if (languageOfTag(language) === undefined) return [`"${language}" isn't the tag of a language; write it as nl or en`];
  return words.trim() === '' ? [`has no label in "${language}"; say in plain words what it is for, or take "${language}" out`] : [];
};

/** What is wrong with a label: a line without one is called as its kind is. */
const labelFaults = ({ label, kind }: PhoneLine): string[] => {
  if (typeof label === 'object') return Object.entries(label).flatMap(([language, words]) => labelFault(language, words));
  if (label === undefined ? kind !== undefined : label.trim() !== '') return [];
  return ['has no label; say in plain words what it is for'];
};

/** Every line has a label or a kind, a number that exists, and shows the number it dials. */
export const phoneProblems = (lines: readonly PhoneLine[]): string[] =>
  lines.flatMap((line, index) => {
    const place = `line ${index + 1}`;
    const wrong = numberProblems(place, line.number);
    return [
      ...labelFaults(line).map((fault) => `${place}: ${fault}.`),
      ...wrong,
      ...(wrong.length === 0 && showsAnother(line)
        ? [`${place}: shows "${line.display ?? ''}" but dials "${line.number}"; make them the same number.`]
        : []),
    ];
  });

const isInOneLanguage = ({ label, kind }: PhoneLine): boolean =>
  kind === undefined && (typeof label === 'string' || Object.keys(label ?? {}).length === 1);

const displayRemark = ({ number, display }: PhoneLine): string[] => {
  const parsed = display || !/^\+\d+$/.test(number) ? undefined : parsePhoneNumberFromString(number);
  return parsed?.isValid() ? [`readers see "${number}"; add "display", such as "${parsed.formatNational()}"`] : [];
};

/**
 * Worth knowing: a number that a reader sees as one row of digits, with how people of its country write it; and labels that pages in
 * other languages show as they are.
 */
export const phoneRemarks = (lines: readonly PhoneLine[]): string[] => {
  const inOne = lines.flatMap((line, index) => (isInOneLanguage(line) ? [index + 1] : []));
  return [
    ...lines.flatMap((line, index) => displayRemark(line).map((remark) => `line ${index + 1}: ${remark}.`)),
    ...(inOne.length === 0
      ? []
      : [
          `lines: pages in other languages show the label of line ${inOne.join(', ')} as it is; write it for each language, or write a "kind" in its place, which we translate.`,
        ]),
  ];
};
