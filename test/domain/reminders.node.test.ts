import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toDateSpan } from '../../src/domain/day-span.js';
import { toReminders, type DatedStep } from '../../src/domain/reminders.js';
import { dayAfter } from '../support/calendar-oracle.js';
import { anyText } from './any-text.js';

const START = '2026-12-05';
const WORDS = { title: '', neutral: 'Herinnering', named: false, course: 'De weken erna' };

const step = (fromDay: number, toDay?: number, title = 'Stap'): DatedStep => ({ title, dates: toDateSpan({ fromDay, toDay }, START) });

const DAYS: [why: string, step: DatedStep, days: [first: string, last: string] | undefined][] = [
  ['leaves out what starts on the first day without an end', step(0), undefined],
  ['leaves out what is over on the first day', step(0, 0), undefined],
  ['takes what starts on the first day and lasts', step(0, 14), ['2026-12-05', '2026-12-19']],
  ['takes what starts later, up to its last day', step(28, 42), ['2027-01-02', '2027-01-16']],
  ['takes one day of what has no end: its first', step(70), ['2027-02-13', '2027-02-13']],
  ['takes one day of what lasts one', step(7, 7), ['2026-12-12', '2026-12-12']],
];

for (const [why, given, days] of DAYS) {
  test(why, () => {
    const expected = days ? [{ title: 'Herinnering', subject: `De weken erna/${given.title}`, first: days[0], last: days[1] }] : [];
    assert.deepEqual(toReminders([given], START, WORDS), expected);
  });
}

const TITLES: [title: string, named: boolean, read: string][] = [
  ['', false, 'Herinnering'],
  ['  ', false, 'Herinnering'],
  ['\u202e\u0000', false, 'Herinnering'],
  ['Bellen', false, 'Bellen'],
  ['Bellen', true, 'Bellen – Weer ongesteld'],
  ['', true, 'Herinnering – Weer ongesteld'],
];

for (const [title, named, read] of TITLES) {
  test(`calls it ${JSON.stringify(read)} for the title ${JSON.stringify(title)}${named ? ' and the name of the step' : ''}`, () => {
    const [reminder] = toReminders([step(7, 9, 'Weer ongesteld')], START, { ...WORDS, title, named });
    assert.equal(reminder!.title, read);
  });
}

test('says nothing of a step without words of its own', () => {
  assert.equal(toReminders([step(7, 9, ' ')], START, { ...WORDS, named: true })[0]!.title, 'Herinnering');
});

test('tells nothing of the steps unless it is asked to, and counts days as Temporal does', () => {
  const anyStep = fc.record({
    title: anyText,
    fromDay: fc.nat({ max: 9999 }),
    length: fc.option(fc.nat({ max: 400 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 6 }), (steps) => {
      const given = steps.map(({ title, fromDay, length }) => step(fromDay, length === undefined ? undefined : fromDay + length, title));
      const expected = steps
        .filter(({ fromDay, length = 0 }) => fromDay + length > 0)
        .map(({ fromDay, length = 0, title }) => ({
          title: 'Herinnering',
          subject: `De weken erna/${title}`,
          first: dayAfter(START, fromDay),
          last: dayAfter(START, fromDay + length),
        }));
      assert.deepEqual(toReminders(given, START, WORDS), expected);
    }),
  );
});
