import ICAL from 'ical.js';
import { parse } from 'vcard4';

/** A property of a vCard: its name in capitals, and the parts of its value that aren't empty. */
export type Property = [name: string, ...parts: string[]];

const parts = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(parts);
  return value === '' ? [] : [String(value)];
};

/** What ical.js reads in a vCard. */
const readWithIcal = (card: string): Property[] => {
  const [, properties] = ICAL.parse(card) as [string, [string, unknown, string, ...unknown[]][]];
  return properties
    .filter(([name]) => name !== 'version')
    .map(([name, , , ...values]): Property => {
      // It leaves properties that no RFC names as they are written, and a semicolon's backslash in a name.
      const read = /^x-|^fn$/.test(name)
        ? parts(values).map((words) => words.replace(name === 'fn' ? /\\(;)/g : /\\([\\,;])/g, '$1'))
        : parts(values);
      return [name.toUpperCase(), ...read];
    });
};

/** What vcard4, which holds a card to the letter of RFC 6350, reads in it. */
const readWithVcard4 = (card: string): Property[] => {
  const { parsedVcard } = parse(card) as unknown as { parsedVcard: { property: string; value: unknown }[] };
  return parsedVcard.map(({ property, value }): Property => [property, ...parts(value)]);
};

/** What each of two independent parsers reads in a vCard. */
export const readVCard = (card: string): Property[][] => [readWithIcal(card), readWithVcard4(card)];
