import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toCalendarFile, type AllDayEvent } from '../../src/domain/calendar-file.js';
import { readCalendarFile } from '../support/calendar-file-oracle.js';
import { dayAfter, inTimeZone, TIME_ZONES } from '../support/calendar-oracle.js';
import { anyText } from './any-text.js';

const NOW = Date.parse('2026-12-05T09:08:07.654Z');
const STAMP = '2026-12-05T09:08:07Z';

const PROPERTIES = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'TRANSP', 'CLASS'];

const EVENTS: AllDayEvent[] = [
  { title: 'Herinnering', subject: 'a', first: '2026-12-05', last: '2026-12-19' },
  { title: 'Rappel: rendez-vous; 10 h, é', subject: 'b', first: '2027-02-13', last: '2027-02-13' },
];

const uidsOf = (events: readonly AllDayEvent[]): string[] => readCalendarFile(toCalendarFile(events, NOW))[0]!.map(({ uid }) => uid);

/** An event on a day, with a title. */
const titled = (title: string, first = '2026-12-05', last = first, subject = 'a'): AllDayEvent => ({ title, subject, first, last });

test('writes events that two parsers read as they were, up to their last day', () => {
  for (const read of readCalendarFile(toCalendarFile(EVENTS, NOW))) {
    assert.deepEqual(
      read.map(({ summary, start, end, stamp }) => [summary, start, end, stamp]),
      [
        ['Herinnering', '2026-12-05', '2026-12-20', STAMP],
        ['Rappel: rendez-vous; 10 h, é', '2027-02-13', '2027-02-14', STAMP],
      ],
    );
    for (const event of read) {
      assert.deepEqual(event.properties, PROPERTIES);
      assert.ok(event.isAllDay);
      assert.equal(event.transparency, 'TRANSPARENT');
      assert.equal(event.privacy, 'PRIVATE');
    }
  }
});

test('is a calendar of version 2 that says nothing about itself', () => {
  const lines = toCalendarFile([], NOW).split('\r\n');
  assert.deepEqual(lines, ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//agenda//agenda//EN', 'END:VCALENDAR', '']);
  assert.doesNotMatch(toCalendarFile(EVENTS, NOW), /nazorg|miskraam|miscarriage|pregnan|zwanger/i);
});

const ENDS: [last: string, end: string][] = [
  ['2026-02-28', '2026-03-01'],
  ['2028-02-28', '2028-02-29'],
  ['2028-02-29', '2028-03-01'],
  ['2026-12-31', '2027-01-01'],
  ['2026-03-29', '2026-03-30'],
  ['2026-10-25', '2026-10-26'],
];

for (const [last, end] of ENDS) {
  test(`ends on the morning of ${end} what lasts until ${last}`, () => {
    for (const [event] of readCalendarFile(toCalendarFile([titled('A', last)], NOW))) assert.equal(event!.end, end);
  });
}

test('writes the same file in every time zone', () => {
  const file = toCalendarFile(EVENTS, NOW);
  for (const timeZone of TIME_ZONES) inTimeZone(timeZone, () => assert.equal(toCalendarFile(EVENTS, NOW), file, timeZone));
});

test('gives the same days the same id, whatever they are called and whenever the file is made', () => {
  const other = EVENTS.map((event) => ({ ...event, title: 'Iets anders' }));
  assert.deepEqual(uidsOf(other), uidsOf(EVENTS));
  assert.equal(readCalendarFile(toCalendarFile(EVENTS, NOW + 1e9))[0]![0]!.uid, uidsOf(EVENTS)[0]);
});

test('gives each event of a file an id of its own, even on the same days, which says nothing', () => {
  const days = Array.from({ length: 3000 }, (_, index) => titled('A', dayAfter('2020-01-01', index >> 1)));
  const uids = uidsOf(days);
  assert.equal(new Set(uids).size, uids.length);
  for (const uid of uids) assert.match(uid, /^n[\da-z]{1,7}-n[\da-z]{1,7}$/);
});

test('gives the same days of another subject another id, so that one file takes no place in the other', () => {
  const days = ['2026-12-05', '2026-12-19'] as const;
  const uids = ['De weken erna/Weer ongesteld', 'Na het onderzoek/Weer ongesteld', 'De weken erna/Onze controle'].flatMap((subject) =>
    uidsOf([titled('Herinnering', ...days, subject)]),
  );
  assert.equal(new Set(uids).size, 3);
});

test('reminds the day before, with the title alone, when that is asked for', () => {
  const lines = toCalendarFile(EVENTS.slice(0, 1), NOW, true).split('\r\n');
  const alarm = lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'));
  assert.deepEqual(alarm, ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Herinnering', 'TRIGGER:-PT15H']);
  for (const [event] of readCalendarFile(lines.join('\r\n'))) assert.equal(event!.summary, 'Herinnering');
  assert.doesNotMatch(toCalendarFile(EVENTS, NOW), /VALARM/);
});

const HOSTILE: [why: string, title: string, read: string][] = [
  ['a line break and a guest', 'A\r\nATTENDEE:mailto:x@delinde.example', 'A ATTENDEE:mailto:x@delinde.example'],
  ['a carriage return', 'A\rURL:https://delinde.example', 'A URL:https://delinde.example'],
  ['a line break that is folded', 'A\r\n ATTACH:b', 'A ATTACH:b'],
  ['a separator of lines', 'A\u2028TRANSP:OPAQUE\u2029B\u0085C', 'A TRANSP:OPAQUE BC'],
  ['marks that turn words round', 'A\u202egnp.exe\u202c\u2066B\u2069', 'Agnp.exeB'],
  ['what divides values', ';,\\ a\\nb\\;c\\', ';,\\ a\\nb\\;c\\'],
  ['quotes, colons and equals signs', 'A";X="1":b', 'A";X="1":b'],
  ['a way up', '../../etc/passwd', '../../etc/passwd'],
  ['a nul', 'A\u0000B', 'AB'],
  ['halves of a character', 'A\ud83dB\ude00C', 'ABC'],
  ['emoji of several parts', '👩‍👩‍👧‍👦🏳️‍🌈👍🏽'.repeat(20), '👩‍👩‍👧‍👦🏳️‍🌈👍🏽'.repeat(20)],
  ['five thousand characters', 'é😀ل'.repeat(1667), 'é😀ل'.repeat(1667)],
];

for (const [why, title, read] of HOSTILE) {
  test(`injects nothing from a title with ${why}`, () => {
    for (const events of readCalendarFile(toCalendarFile([titled(title), titled('B')], NOW))) {
      assert.deepEqual(
        events.map(({ summary }) => summary),
        [read, 'B'],
      );
      for (const { properties } of events) assert.deepEqual(properties, PROPERTIES);
    }
  });
}

test('injects no end of an event', () => {
  // ts-ics looks for these words anywhere, in the middle of a line too, so it isn't asked.
  const [events] = readCalendarFile(toCalendarFile([titled('A\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nTRIGGER:-PT1H')], NOW));
  assert.deepEqual(
    events!.map(({ summary, properties }) => [summary, properties]),
    [['A END:VEVENT BEGIN:VALARM TRIGGER:-PT1H', PROPERTIES]],
  );
});

const anyEvent = fc
  .record({ title: anyText, times: fc.integer({ min: 1, max: 60 }), from: fc.nat({ max: 73_000 }), length: fc.nat({ max: 400 }) })
  .map(({ title, times, from, length }) => {
    const first = dayAfter('2000-01-01', from);
    return titled(`A${title.repeat(times)}`, first, dayAfter(first, length));
  });

test('writes lines of at most 75 octets that each hold whole characters, whatever the title', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), (events) => {
      const file = toCalendarFile(events, NOW);
      assert.ok(file.endsWith('\r\nEND:VCALENDAR\r\n'));
      for (const line of file.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      }
    }),
  );
});

test('writes what two parsers read alike, whatever the events', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), (events) => {
      const [one, other] = readCalendarFile(toCalendarFile(events, NOW));
      assert.deepEqual(one, other);
      assert.deepEqual(
        one!.map(({ start, end }) => [start, end]),
        events.map(({ first, last }) => [first, dayAfter(last, 1)]),
      );
    }),
  );
});
