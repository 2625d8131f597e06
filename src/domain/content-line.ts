/*
 * What calendars (RFC 5545, 3.1) and address cards (RFC 6350, 3.2) have in common: text in lines that end with CRLF, long ones
 * folded.
 */

/** Octets in a line, without its line break. */
const LINE = 75;

/** Marks nobody sees that could break a line or turn words round, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu;

/** Words on one line, without marks that nobody sees. */
export const toPlainLine = (words: string): string => words.trim().replace(/\s+/g, ' ').replace(UNSEEN, '');

/** Words as the value of a property: on one line, with what divides values taken for itself. */
export const toTextValue = (words: string): string => toPlainLine(words).replace(/[\\,;]/g, '\\$&');

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

/** Lines of properties as the text of a file. */
export const toContentLines = (lines: readonly string[]): string => [...lines, ''].map(fold).join('\r\n');
