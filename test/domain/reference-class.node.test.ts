import assert from 'node:assert/strict';
import { test } from 'node:test';
import { includes, type ReferenceClass } from '../../src/domain/reference-class.js';

const CLASSES: [ReferenceClass, inside: number[], outside: number[]][] = [
  [{ below: 35 }, [0, 18, 34], [35, 36, 50]],
  [{ from: 35, through: 40 }, [35, 39, 40], [34, 41]],
  [{ from: 40, below: 45 }, [40, 44], [39, 45, 50]],
  [{ from: 0, through: 1 }, [0, 1], [-1, 2]],
  [{ from: 3 }, [3, 4, 20], [2]],
  [{}, [0, 100], []],
];

for (const [referenceClass, inside, outside] of CLASSES) {
  const name = JSON.stringify(referenceClass);
  for (const number of inside) test(`counts ${number} in ${name}`, () => assert.ok(includes(referenceClass, number)));
  for (const number of outside) test(`leaves ${number} out of ${name}`, () => assert.ok(!includes(referenceClass, number)));
}

test('counts what is no number in no bounded class', () => {
  assert.equal(includes({ from: 35 }, NaN), false);
  assert.equal(includes({ below: 35 }, NaN), false);
});
