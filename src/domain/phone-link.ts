/**
 * Short numbers that a country keeps for emergencies and services: 112, 999, 100 in Belgium, 000 in Australia. Only one row of
 * digits is one, so that no price or amount is; Europe writes its own with a space, 116 117. More noughts only fill a form.
 */
const SHORT_NUMBER = /^(?!0{4})(?:\d{3,6}|116\s\d{3})$/;

/** An international number as E.164 allows it: a plus and at most fifteen digits. */
const INTERNATIONAL = /^\+[1-9]\d{5,14}$/;

/** More characters than a number has, however it is written. */
const TOO_LONG = 60;

/** The extension behind a number: `;ext=12` as RFC 3966 has it, or as people write it. */
export const EXTENSION = /[\s,(]*(?:;ext=|(?:ext\.?|extension|x|toestel|tst\.?|poste|#)[\s:]*)(\d{1,7})\s*\)?$/i;

/**
 * The digits of an international number. Out go what divides groups for the eye, one slash between area and number, and
 * "(0)" behind the country: it is dialled inside that country only. In Italy and San Marino it is always dialled.
 */
const internationalDigits = (number: string): string =>
  number
    .replace(/[\s.\-\u2010-\u2015\u2212]/g, '')
    .replace(/\((?!0)(\+?\d+)\)/g, '$1')
    .replace(/^(\+(?:39|378))\((0\d*)\)/, '$1$2')
    .replace(/^(\+\d{1,3})\(0\)/, '$1')
    .replace(/^(\+\d{3,7})\/(?=\d{4,}$)/, '$1');

/**
 * The `tel:` address of a telephone number in international form, or of a short number, or undefined. Marks that nobody sees
 * are dropped. An extension goes with an international number (RFC 3966). What is neither, or could be two things, is not
 * linked, since a wrong link calls somebody else.
 */
export const toPhoneLink = (number: string): string | undefined => {
  if (number.length > TOO_LONG) return undefined;
  const seen = number.replace(/\p{Cf}/gu, '').trim();
  if (SHORT_NUMBER.test(seen)) return `tel:${seen.replace(/\s/, '')}`;
  const dialled = internationalDigits(seen.replace(EXTENSION, ''));
  const extension = EXTENSION.exec(seen)?.[1];
  return INTERNATIONAL.test(dialled) ? `tel:${dialled}${extension === undefined ? '' : `;ext=${extension}`}` : undefined;
};

/** The address that a `tel:` link on a page dials, however its author wrote it, or undefined. */
export const readPhoneLink = (href: string): string | undefined => {
  const [, number = ''] = /^\s*tel:(?:\/\/)?(.*)$/is.exec(href) ?? [];
  try {
    return toPhoneLink(decodeURIComponent(number));
  } catch {
    return undefined;
  }
};

/** A number as it is written for a reader when nobody wrote it otherwise: as it is, with the extension in words. */
export const shownNumber = (number: string): string => number.replace(/;ext=(\d+)$/i, ' ext. $1');
