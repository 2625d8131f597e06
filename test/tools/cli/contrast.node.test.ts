import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from '../../../tools/checks/contrast.js';

/** Pairs whose contrast is published, by W3C and by WebAIM, in two decimals. */
const PUBLISHED: [one: string, other: string, ratio: number][] = [
  ['#000000', '#ffffff', 21],
  ['#000', '#fff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#777', '#FFF', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
  ['#00ff00', '#000000', 15.3],
  ['#949494', '#ffffff', 3.03],
];

for (const [one, other, ratio] of PUBLISHED) {
  test(`finds a contrast of ${ratio} between ${one} and ${other}`, () => {
    assert.equal(Number(contrast(one, other).toFixed(2)), ratio);
    assert.equal(contrast(other, one), contrast(one, other));
  });
}
