import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDaySpan } from '../../src/content/days-of-span.js';
import type { Pack } from '../../src/content/pack.js';
import type { DaySpan } from '../../src/domain/day-span.js';

const figures: Pack['figures'] = {
  two: { value: 2, unit: 'weeks', accordingTo: [] },
  'four-to-six': { low: 4, high: 6, unit: 'weeks', accordingTo: [] },
  ten: { value: 10, unit: 'weeks', accordingTo: [] },
};

const SPANS: [span: Parameters<typeof toDaySpan>[0], days: DaySpan][] = [
  [
    { fromDays: 0, openEnd: true },
    { fromDay: 0, toDay: undefined },
  ],
  [
    { fromDays: 3, to: 'two' },
    { fromDay: 3, toDay: 14 },
  ],
  [
    { from: 'four-to-six', to: 'four-to-six' },
    { fromDay: 28, toDay: 42 },
  ],
  [
    { from: 'ten', openEnd: true },
    { fromDay: 70, toDay: undefined },
  ],
  [{}, { fromDay: 0, toDay: undefined }],
  [
    { from: 'constructor', to: 'toString' },
    { fromDay: 0, toDay: undefined },
  ],
];

for (const [span, days] of SPANS) {
  test(`counts ${JSON.stringify(span)} from day ${days.fromDay} to ${days.toDay ?? 'an open end'}`, () => {
    assert.deepEqual(toDaySpan(span, { figures }), days);
  });
}
