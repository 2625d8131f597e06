import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBand } from '../../src/domain/read-band.js';

const BANDS: [text: string, band: { from: number; through: number } | undefined][] = [
  ['35-40', { from: 35, through: 40 }],
  [' 35 - 40 ', { from: 35, through: 40 }],
  ['35–40', { from: 35, through: 40 }],
  ['٣٥-٤٠', { from: 35, through: 40 }],
  ['40-35', undefined],
  ['35-35', undefined],
  ['35', undefined],
  ['-35', undefined],
  ['35-', undefined],
  ['35-40-45', undefined],
  ['35,5-40', undefined],
  ['35 tot 40', undefined],
  ['', undefined],
];

for (const [text, band] of BANDS) {
  test(`reads "${text}" as ${JSON.stringify(band)}`, () => assert.deepEqual(readBand(text), band));
}
