import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeCount } from '../../src/domain/write-count.js';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const LANGUAGES = LETTERS.flatMap((one) => LETTERS.flatMap((two) => ['', ...LETTERS].map((three) => one + two + three)));

describe('a small whole number', () => {
  it('is written as Intl writes it, in every language that it knows', () => {
    const known = Intl.NumberFormat.supportedLocalesOf(LANGUAGES);
    assert.ok(known.length > 200);
    const differing = known.filter((language) => writeCount(27, language) !== new Intl.NumberFormat(language).format(27));
    assert.deepEqual(differing, []);
  });

  it('is written in the digits of its language in each region', () => {
    assert.equal(writeCount(3, 'fa-AF'), '۳');
    assert.equal(writeCount(3, 'nl-BE'), '3');
  });
});
