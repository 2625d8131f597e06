/** Short numbers that a country keeps for emergencies and services (112, 116 117): dialled as they are. */
const SHORT_NUMBER = /^\d{3,6}$/;

/** An international number as E.164 allows it: a plus and at most fifteen digits. */
const INTERNATIONAL = /^\+[1-9]\d{5,14}$/;

/** More characters than a number has, however it is written. */
const TOO_LONG = 60;

/** The number, and the extension after it: `;ext=12` as RFC 3966 has it, or "ext. 12", "x12". */
const PARTS = /^(.*?)(?:(?:;ext=|\s*,?\s*(?:ext\.?|x)\s*)(\d{1,7}))?$/is;

/**
 * The `tel:` address of a telephone number in international form, or of a short number, or undefined.
 * Spaces, dots, hyphens and brackets for the eye are taken out; "(0)" too. An extension goes with an international number
 * (RFC 3966). What is neither is not linked, since a wrong link calls somebody else.
 */
export const toPhoneLink = (number: string): string | undefined => {
  if (number.length > TOO_LONG) return undefined;
  const [, main = '', extension] = PARTS.exec(number) ?? [];
  const dialled = main.replace(/\(0\)/g, '').replace(/[\s().\-\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  if (INTERNATIONAL.test(dialled)) return `tel:${dialled}${extension === undefined ? '' : `;ext=${extension}`}`;
  return SHORT_NUMBER.test(dialled) && extension === undefined ? `tel:${dialled}` : undefined;
};

/** A number as it is written for a reader when nobody wrote it otherwise: as it is, with the extension in words. */
export const shownNumber = (number: string): string => number.replace(/;ext=(\d+)$/i, ' ext. $1');
