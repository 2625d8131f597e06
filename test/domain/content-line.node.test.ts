import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toContentLines, type PropertyValue } from '../../src/domain/content-line.js';
import { anyText } from './any-text.js';

const hostile = fc.oneof(
  anyText,
  fc.constantFrom('a\r\nX-C:c', 'a\nX-C:c', 'a\rX-C:c', '\r\n\r\n', 'a\r\n X-C:c', 'a\u0085X-C:c', 'a\vX-C:c'),
);

const anyValue: fc.Arbitrary<PropertyValue> = fc.oneof(
  hostile,
  fc.array(fc.array(hostile)),
  hostile.map((uri) => ({ uri })),
);

test('keeps every value on the line of its own property, in whatever form it is given', () => {
  fc.assert(
    fc.property(anyValue, anyValue, (one, other) => {
      const unfolded = toContentLines([
        ['X-A', one],
        ['X-B', other],
      ]).replaceAll('\r\n ', '');
      assert.match(unfolded, /^X-A:[^\p{Cc}\u2028\u2029]*\r\nX-B:[^\p{Cc}\u2028\u2029]*\r\n$/u);
    }),
    { numRuns: 1000 },
  );
});

const WRITTEN: [value: PropertyValue, line: string][] = [
  ['a, b; c\\', 'X:a\\, b\\; c\\\\'],
  [' a \t\r\n b ', 'X:a b'],
  [[['a;b'], ['c,d', 'e'], []], 'X:a\\;b;c\\,d,e;'],
  [{ uri: 'https://delinde.example/a?b=1;c,d#e%20f' }, 'X:https://delinde.example/a?b=1;c,d#e%20f'],
  [{ uri: 'https://delinde.example/"a b"' }, 'X:https://delinde.example/%22a%20b%22'],
];

for (const [value, line] of WRITTEN) {
  test(`writes ${JSON.stringify(value)} as ${line}`, () => assert.equal(toContentLines([['X', value]]), `${line}\r\n`));
}
