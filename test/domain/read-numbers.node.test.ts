import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readWholeNumber, readWholeNumbers, toLatinDigits } from '../../src/domain/read-numbers.js';
import { digitsOfSystems } from '../support/digits-oracle.js';
import { anyText } from './any-text.js';

const SYSTEMS = digitsOfSystems();

test('is tried with the digits of many writing systems', () => {
  assert.ok(SYSTEMS.length > 50, String(SYSTEMS.length));
  for (const needed of ['latn', 'arab', 'arabext', 'deva', 'beng']) assert.ok(SYSTEMS.some(([system]) => system === needed));
});

for (const [system, digits] of SYSTEMS) {
  test(`reads the ten digits of ${system}`, () => assert.equal(toLatinDigits(digits.join(' ')), '0 1 2 3 4 5 6 7 8 9'));
}

const NUMBERS: [text: string, number: number | undefined][] = [
  ['35', 35],
  [' 35 ', 35],
  ['0', 0],
  ['007', 7],
  ['9999', 9999],
  ['\u0663\u0665', 35],
  ['\u06f3\u06f5', 35],
  ['\u0969\u096b', 35],
  ['\uff13\uff15', 35],
  ['', undefined],
  [' ', undefined],
  ['abc', undefined],
  ['-1', undefined],
  ['\u22121', undefined],
  ['+1', undefined],
  ['0,5', undefined],
  ['0.5', undefined],
  ['\u0663\u066b\u0665', undefined],
  ['1e9', undefined],
  ['0x10', undefined],
  ['10000', undefined],
  ['35 jaar', undefined],
  ['3 5', undefined],
  ['12 %', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['null', undefined],
  ['\u00b2', undefined],
  ['\u202e35', undefined],
  ['3\u200b5', undefined],
  ['\ud835', undefined],
];

for (const [text, number] of NUMBERS) {
  test(`reads ${JSON.stringify(text)} as ${number === undefined ? 'no number' : number}`, () => {
    assert.equal(readWholeNumber(text), number);
  });
}

test('reads every whole number up to four digits back from every writing system', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9999 }), fc.constantFrom(...SYSTEMS), (number, [, digits]) => {
      const written = String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? '');
      assert.equal(readWholeNumber(written), number);
    }),
  );
});

test('reads anything as a whole number from 0 to 9999 or as nothing', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.stringMatching(/^[-+.,e\d ٠-٩]{0,6}$/)), (text) => {
      const number = readWholeNumber(text);
      assert.ok(number === undefined || (Number.isInteger(number) && number >= 0 && number <= 9999));
    }),
  );
});

test('reads all whole numbers of a sentence in their order', () => {
  assert.deepEqual(readWholeNumbers('Van de 100 eindigen er 17 tot 20.'), [100, 17, 20]);
  assert.deepEqual(readWholeNumbers('من بين ١٠٠ حمل، ينتهي ١٧ إلى ٢٠.'), [100, 17, 20]);
  assert.deepEqual(readWholeNumbers('Geen getal.'), []);
});
