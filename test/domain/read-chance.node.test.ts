import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Interval } from '../../src/domain/interval.js';
import { readChance } from '../../src/domain/read-chance.js';

const SENTENCES: [sentence: string, Interval][] = [
  ['Van de 100 zwangerschappen eindigen er ongeveer 25 in een miskraam.', { low: 25, high: 25 }],
  ['Van de 100 zwangerschappen eindigen er 17 tot 20 in een miskraam.', { low: 17, high: 20 }],
  ['About 25 of 100 pregnancies end in miscarriage.', { low: 25, high: 25 }],
  ['17 to 20 of every 100', { low: 17, high: 20 }],
  ['Von 100 Schwangerschaften enden 17 bis 20 nicht so.', { low: 17, high: 20 }],
  ['100 gebelikten yaklaşık 33’ü böyle biter.', { low: 33, high: 33 }],
  ['من بين ١٠٠ حمل، ينتهي ١٧ إلى ٢٠ هكذا.', { low: 17, high: 20 }],
  ['از هر ۱۰۰ بارداری، حدود ۲۵', { low: 25, high: 25 }],
  ['१०० में से १७ से २०', { low: 17, high: 20 }],
  ['17–20 van de 100', { low: 17, high: 20 }],
  ['17-20', { low: 17, high: 20 }],
  ['25', { low: 25, high: 25 }],
  ['25 %', { low: 25, high: 25 }],
  ['0 van de 100', { low: 0, high: 0 }],
  ['99 van de 100.', { low: 99, high: 99 }],
  ['100 van de 100', { low: 100, high: 100 }],
  ['Van de 100 zijn het er 95 tot 100.', { low: 95, high: 100 }],
  ['من بين ١٠٠ حمل، ١٠٠', { low: 100, high: 100 }],
];

for (const [sentence, chance] of SENTENCES) {
  test(`reads "${sentence}" as ${chance.low} to ${chance.high}`, () => assert.deepEqual(readChance(sentence), chance));
}

const NONSENSE: [why: string, sentence: string][] = [
  ['no words', ''],
  ['no number', 'Dat weet niemand.'],
  ['only the hundred', 'van de 100'],
  ['three numbers', 'Van 35 tot 40 jaar: 17 van de 100.'],
  ['three numbers beside the hundred', 'Van de 100 zijn het er 95 tot 100 van de 100.'],
  ['a range with its ends swapped', '20 tot 17 van de 100'],
  ['more than a hundred', '250 van de 100'],
  ['a thousand', '25 van de 1000'],
  ['a decimal number with a comma', '0,5 van de 100'],
  ['a decimal number with a point', '1.5 of 100'],
  ['a decimal number in Arabic digits', '٢٫٥ من ١٠٠'],
  ['a fraction', '1/6'],
  ['a number with an exponent', '1e9'],
  ['a figure nobody filled in', 'Van de 100 eindigen er NaN in een miskraam.'],
];

for (const [why, sentence] of NONSENSE) {
  test(`reads no chance from ${why}`, () => assert.equal(readChance(sentence), undefined));
}

test('reads back every range, with the hundred it is of, and without one when it stays below', () => {
  const bound = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(bound, bound, fc.boolean(), (one, other, named) => {
      const chance = { low: Math.min(one, other), high: Math.max(one, other) };
      assert.deepEqual(readChance(`${chance.low} tot ${chance.high}${named || chance.high === 100 ? ' van de 100' : ''}`), chance);
    }),
  );
});
