import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Profile } from '../../src/content/profile.js';
import { toPhoneLink } from '../../src/domain/phone-link.js';
import { toVCard, type ContactCard } from '../../src/domain/v-card.js';
import { readVCard, type Property } from '../support/v-card-oracle.js';
import { anyText } from './any-text.js';

const CARD: ContactCard = {
  organisation: 'Ziekenhuis De Linde',
  department: 'Gynaecologie, verloskunde',
  lines: [
    { label: 'Overdag', href: 'tel:+31201234567;ext=12' },
    { label: 'Bij nood', href: 'tel:112' },
  ],
  email: 'zorg@delinde.example',
  site: 'https://delinde.example/zorg?a=1',
  address: ['Lindelaan 1; ingang B', 'Voorbeeldstad'],
};

const READ: Property[] = [
  ['N', 'Ziekenhuis De Linde, Gynaecologie, verloskunde'],
  ['FN', 'Ziekenhuis De Linde, Gynaecologie, verloskunde'],
  ['ORG', 'Ziekenhuis De Linde', 'Gynaecologie, verloskunde'],
  ['X-ABSHOWAS', 'COMPANY'],
  ['TEL', '+31201234567,12'],
  ['X-ABLABEL', 'Overdag'],
  ['TEL', '112'],
  ['X-ABLABEL', 'Bij nood'],
  ['EMAIL', 'zorg@delinde.example'],
  ['URL', 'https://delinde.example/zorg?a=1'],
  ['ADR', 'Lindelaan 1; ingang B,Voorbeeldstad'],
  ['NOTE', 'Overdag: +31201234567,12; Bij nood: 112'],
];

test('writes a card that two parsers read as it was', () => {
  for (const read of readVCard(toVCard(CARD))) assert.deepEqual(read, READ);
});

test('writes the card of the demo for two parsers', () => {
  const { organisation, department, lines = [] } = JSON.parse(readFileSync('demo/profile.json', 'utf8')) as Profile;
  const numbers = lines.map(({ kind = '', number }) => ({ label: kind, href: toPhoneLink(number)! }));
  for (const read of readVCard(toVCard({ organisation, department, lines: numbers }))) {
    assert.deepEqual(
      read.filter(([name]) => name === 'TEL'),
      numbers.map(({ href }) => ['TEL', href.replace('tel:', '')]),
    );
    assert.deepEqual(read[1], ['FN', `${organisation}, ${department ?? ''}`]);
  }
});

test('writes a card of a number only', () => {
  for (const read of readVCard(toVCard({ organisation: ' ', lines: [{ label: '', href: 'tel:112' }] })))
    assert.deepEqual(read, [
      ['N', 'Contact'],
      ['FN', 'Contact'],
      ['TEL', '112'],
    ]);
});

const HREFS: [why: string, href: string][] = [
  ['a line break and properties', 'tel:+31201234567\r\nURL:https://delinde.example/other\r\nNOTE:b'],
  ['a line break in a short number', 'tel:112\r\nNOTE:b'],
  ['a line feed', 'tel:+31201234567\nNOTE:b'],
  ['a separator of lines', 'tel:+31201234567\u2028NOTE:b'],
  ['quotes and brackets', 'tel:+31"<>{}|\\^`'],
];

for (const [why, href] of HREFS) {
  test(`injects nothing from an address with ${why}`, () => {
    for (const properties of readVCard(toVCard({ organisation: '', lines: [{ label: '', href }], site: href, email: href })))
      assert.deepEqual(
        properties.map(([name]) => name),
        ['N', 'FN', 'TEL', 'EMAIL', 'URL'],
      );
  });
}

const HOSTILE: [why: string, name: string, read: string][] = [
  ['a line break and a number', 'A\r\nTEL;VALUE=uri:tel:+31900123456', 'A TEL;VALUE=uri:tel:+31900123456'],
  ['a carriage return', 'A\rNOTE:b', 'A NOTE:b'],
  ['a separator of lines', 'A\u2028TEL:112\u2029B', 'A TEL:112 B'],
  ['marks that turn words round', 'A\u202emoc.live\u202c', 'Amoc.live'],
  ['a way up', '../../etc/passwd', '../../etc/passwd'],
  ['backslashes and commas', 'a\\b,c;d\\', 'a\\b,c;d\\'],
  ['a nul', 'A\u0000B', 'AB'],
  ['half a character', 'A\ud83dB', 'AB'],
  ['five thousand characters', 'é😀'.repeat(2500), 'é😀'.repeat(2500)],
];

for (const [why, name, read] of HOSTILE) {
  test(`injects nothing from a name with ${why}`, () => {
    for (const properties of readVCard(toVCard({ organisation: name, lines: [{ label: name, href: 'tel:112' }] })))
      assert.deepEqual(properties, [
        ['N', read],
        ['FN', read],
        ['ORG', read],
        ['X-ABSHOWAS', 'COMPANY'],
        ['TEL', '112'],
        ['X-ABLABEL', read],
      ]);
  });
}

test('writes lines of at most 75 octets that each hold whole characters, whatever the words', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.integer({ min: 1, max: 60 }), (organisation, label, times) => {
      const card = toVCard({ organisation: organisation.repeat(times), lines: [{ label: label.repeat(times), href: 'tel:112' }] });
      assert.ok(card.endsWith('\r\nEND:VCARD\r\n'));
      for (const line of card.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      }
      const [one, other] = readVCard(card);
      assert.deepEqual(
        one!.map(([name]) => name),
        other!.map(([name]) => name),
      );
    }),
  );
});

/** Text with what could mean something in a card. */
const anyWords = fc.oneof(
  anyText,
  fc
    .array(fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', '\0', ':', ';', ',', '\\', '"', '\\n', 'TEL:1', 'END:VCARD', ' ', 'a'))
    .map((parts) => parts.join('')),
);

/** What is seen of a text. */
const seen = (words: string): string =>
  words
    .replace(/\s/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu, '')
    .replace(/ +/g, ' ')
    .trim();

test('writes the properties that were asked for and no other, whatever stands in any of them', () => {
  const anyCard = fc.record({
    organisation: anyWords,
    department: anyWords,
    lines: fc.array(
      fc.record({
        label: anyWords,
        href: fc.oneof(anyWords, fc.constant('112')).chain((rest) => fc.constantFrom(`tel:${rest}`, `tel:+31${rest}`)),
      }),
      { maxLength: 3 },
    ),
    email: anyWords,
    site: anyWords,
    address: fc.array(anyWords, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(anyCard, (card) => {
      const [read] = readVCard(toVCard(card));
      const names = [card.organisation, card.department].map(seen).filter(Boolean);
      // A backslash before a comma or a semicolon is read in two ways.
      assert.equal(read![1]![1]!.replaceAll('\\', ''), (names.join(', ') || 'Contact').replaceAll('\\', ''));
      assert.deepEqual(
        read!.map(([property]) => property),
        [
          ...['N', 'FN', ...(seen(card.organisation) ? ['ORG', 'X-ABSHOWAS'] : [])],
          ...card.lines.flatMap(({ label }) => (seen(label) ? ['TEL', 'X-ABLABEL'] : ['TEL'])),
          ...(seen(card.email) ? ['EMAIL'] : []),
          ...(seen(card.site) ? ['URL'] : []),
          ...(card.address.some(seen) ? ['ADR'] : []),
          ...(card.lines.filter(({ label }) => seen(label)).length > 1 ? ['NOTE'] : []),
        ],
      );
    }),
    { numRuns: 1000 },
  );
});
