/*
 * What calendars (RFC 5545, 3.1) and address cards (RFC 6350, 3.2) have in common: properties in lines that end with CRLF,
 * long ones folded.
 */

/** Octets in a line, without its line break. */
const LINE = 75;

/** Marks nobody sees that could break a line or turn words round, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu;

/** Words on one line, without marks that nobody sees. */
export const toPlainLine = (words: string): string => words.replace(/\s/g, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();

/**
 * The value of a property: words; parts with semicolons between them, each with commas between its own; or an address.
 * Whatever they hold, they stay this one value.
 */
export type PropertyValue = string | readonly (readonly string[])[] | { uri: string };

/** The name of a property with its parameters, as the code writes it: never words of others. With its value. */
export type Property = readonly [name: string, value: PropertyValue];

/** Words on one line, with what divides values taken for itself. */
const toText = (words: string): string => toPlainLine(words).replace(/[\\,;]/g, '\\$&');

/** An address with all that no address holds percent-encoded (RFC 3986). */
const toAddress = (address: string): string => toPlainLine(address).replace(/[ "<>\\^`{|}]/g, encodeURIComponent);

const toValue = (value: PropertyValue): string => {
  if (typeof value === 'string') return toText(value);
  return 'uri' in value ? toAddress(value.uri) : value.map((part) => part.map(toText).join(',')).join(';');
};

const octets = (character: string): number => {
  const code = character.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds a long line, never inside a character. */
const fold = (line: string): string => {
  let folded = '';
  let length = 0;
  for (const character of line) {
    length += octets(character);
    if (length > LINE) {
      folded += '\r\n ';
      length = 1 + octets(character);
    }
    folded += character;
  }
  return folded;
};

/** Properties as the text of a file, each on a line of its own. */
export const toContentLines = (properties: readonly Property[]): string =>
  properties.map(([name, value]) => `${fold(`${name}:${toValue(value)}`)}\r\n`).join('');
