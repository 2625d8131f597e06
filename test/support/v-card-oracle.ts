import ICAL from 'ical.js';
import vCardParser from 'vcard-parser';

/** A property of a vCard: its name in capitals, and the parts of its value that aren't empty. Of a part that is a list, with commas. */
export type Property = [name: string, ...parts: string[]];

/** What has several parts; the commas of all others are their own. */
const OF_PARTS = /^(?:N|ORG|ADR)$/;

const toProperty = (name: string, value: unknown): Property => {
  const values = [value].flat();
  const parts = OF_PARTS.test(name) ? values.map((part) => [part].flat().join(',')) : [values.join(',')];
  return [name, ...parts.filter(Boolean)];
};

/** What ical.js reads in a vCard. It leaves words as they are written where no value may have several parts. */
const readWithIcal = (card: string): Property[] => {
  const [, properties] = ICAL.parse(card) as [string, [string, unknown, string, ...unknown[]][]];
  return properties
    .filter(([name]) => name !== 'version')
    .map(([name, , , value]) => {
      const written = typeof value === 'string' && /^(?:fn|note|x-)/.test(name) ? value.replace(/\\([\\,;])/g, '$1') : value;
      return toProperty(name.toUpperCase(), written);
    });
};

/** What vcard-parser reads, property by property, of lines that are whole: it takes a space at a fold for one of the fold. */
const readWithVCardParser = (card: string): Property[] =>
  card
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line !== '' && !/^(?:BEGIN|END|VERSION):/.test(line))
    .flatMap((line) => Object.entries(vCardParser.parse(`BEGIN:VCARD\r\nVERSION:3.0\r\n${line}\r\nEND:VCARD\r\n`)))
    .flatMap(([name, values]) => (name === 'version' ? [] : values.map(({ value }) => toProperty(name.toUpperCase(), value))))
    .map(([name, ...parts]): Property => [name, ...parts.map((words) => words.replaceAll('\\\\', '\\'))]);

/** What each of two independent parsers reads in a vCard. */
export const readVCard = (card: string): Property[][] => [readWithIcal(card), readWithVCardParser(card)];
