import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAges } from '../../src/domain/read-ages.js';

const AGES: [text: string, ages: number | number[] | undefined][] = [
  ['35', 35],
  [' ٣٥ ', 35],
  ['10', 10],
  ['70', 70],
  ['9', undefined],
  ['71', undefined],
  ['35-40', [35.5, 36.5, 37.5, 38.5, 39.5]],
  [' 40 - 42 ', [40.5, 41.5]],
  ['40–42', [40.5, 41.5]],
  ['٤٠-٤٢', [40.5, 41.5]],
  ['35-35', 35],
  ['40-35', undefined],
  ['9-35', undefined],
  ['35-200', undefined],
  ['-35', undefined],
  ['35-', undefined],
  ['35-40-45', undefined],
  ['34,5', undefined],
  ['34.5', undefined],
  ['35,5-40', undefined],
  ['+35', undefined],
  ['1e1', undefined],
  ['NaN', undefined],
  ['35 tot 40', undefined],
  ['', undefined],
];

for (const [text, ages] of AGES) {
  test(`reads "${text}" as ${JSON.stringify(ages)}`, () => assert.deepEqual(readAges(text), ages));
}
