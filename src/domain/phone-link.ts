/**
 * Short numbers that a country keeps for emergencies and services: 112, 999, 100 in Belgium, 000 in Australia. Only one row of
 * digits is one, so that no price or amount is; Europe writes its own with a space, 116 117. Another one with a nought in front is
 * the start of a longer number.
 */
const SHORT_NUMBER = /^(?:000|[1-9]\d{2,5}|116\s\d{3})$/;

/** An international number as E.164 allows it: a plus and at most fifteen digits. */
const INTERNATIONAL = /^\+[1-9]\d{5,14}$/;

/** More characters than a number has, however it is written. */
const TOO_LONG = 60;

/** What people of a country write before an extension. */
const EXTENSION_WORDS = [
  String.raw`ext\.?|extension|x`,
  String.raw`toestel|tst\.?|intern`,
  String.raw`durchwahl|durchw\.?|dw\.?|nebenstelle|nst\.?|app\.?`,
  String.raw`poste|p\.`,
  String.raw`dahili|dah\.?`,
  String.raw`wewn\.?|wew\.?|wewnętrzny`,
  String.raw`внутр?\.?|дод\.?|доб\.?`,
  'تحويلة|داخلي',
  '#',
].join('|');

/** The extension behind a number: `;ext=12` as RFC 3966 has it, or as people write it. */
export const EXTENSION = new RegExp(String.raw`[\s,(]*(?:;ext=|(?:${EXTENSION_WORDS})[\s:]*)(\d{1,7})\s*\)?$`, 'iu');

/** A German number that ends in the nought of the switchboard: its extension takes the place of that, and nobody knows of how many digits. */
const SWITCHBOARD = /-0[\s,(]*(?:durchw|dw|nebenst|nst|app)/i;

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
  if (number.length > TOO_LONG || SWITCHBOARD.test(number)) return undefined;
  const seen = number.replace(/\p{Cf}/gu, '').trim();
  if (SHORT_NUMBER.test(seen)) return `tel:${seen.replace(/\s/, '')}`;
  const dialled = internationalDigits(seen.replace(EXTENSION, ''));
  const extension = EXTENSION.exec(seen)?.[1];
  return INTERNATIONAL.test(dialled) ? `tel:${dialled}${extension === undefined ? '' : `;ext=${extension}`}` : undefined;
};

/** A number as it is dialled inside its country: a nought, and no second one. */
const NATIONAL = /^0[1-9]\d{6,11}$/;

/** A number with its country as many countries dial it, and one inside its country: only a link says that it is dialled. */
const toDialled = (number: string): string | undefined => {
  const digits = internationalDigits(
    number
      .replace(EXTENSION, '')
      .replace(/\p{Cf}/gu, '')
      .trim(),
  );
  const [, extension] = EXTENSION.exec(number) ?? [];
  const whole = `${digits}${extension === undefined ? '' : `;ext=${extension}`}`;
  if (/^00[1-9]/.test(whole)) return toPhoneLink(`+${whole.slice(2)}`);
  return NATIONAL.test(digits) ? `tel:${whole}` : undefined;
};

/** The address that a `tel:` link on a page dials, however its author wrote it, or undefined. */
export const readPhoneLink = (href: string): string | undefined => {
  const [, written = ''] = /^\s*tel:(?:\/\/)?(.*)$/is.exec(href) ?? [];
  try {
    // A telephone waits at a comma before it dials on.
    const number = decodeURIComponent(written).replace(/,+(\d+)$/, ';ext=$1');
    return toPhoneLink(number) ?? toDialled(number);
  } catch {
    return undefined;
  }
};

/** The digits of a country before its own numbers, as they follow the plus. */
const COUNTRY = /^\+\d{1,3}$/;

/**
 * Whether two addresses dial the same number: inside its country a number has a nought where others dial the country. An extension
 * is dialled after that.
 */
export const dialsSame = (one: string, other: string): boolean => {
  const [long, short] = [one, other]
    .map((href) => href.replace(/^tel:|;.*$/g, ''))
    .sort((a, b) => Number(b.startsWith('+')) - Number(a.startsWith('+'))) as [string, string];
  if (long === short) return true;
  const inside = short.replace(/^0/, '');
  return long.startsWith('+') && NATIONAL.test(short) && long.endsWith(inside) && COUNTRY.test(long.slice(0, -inside.length));
};

/** A number as it is written for a reader when nobody wrote it otherwise: as it is, with the extension in words. */
export const shownNumber = (number: string): string => number.replace(/;ext=(\d+)$/i, ' ext. $1');
