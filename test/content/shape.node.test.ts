import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  boolean,
  either,
  has,
  isString,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  ShapeError,
  string,
  type Read,
} from '../../src/content/shape.js';

const KEPT: [what: string, read: Read<unknown>, value: unknown][] = [
  ['words', string, 'woorden'],
  ['no words', string, ''],
  ['a long text', string, 'x'.repeat(20_000)],
  ['a number', number, 0.4],
  ['no', boolean, false],
  ['one of the values', oneOf<string | number>('a', 1), 1],
  ['nothing known', nullable(string), null],
  ['an empty list', list(string), []],
  ['a list', list(number), [1, 2]],
  ['named values', record(number), { a: 1, constructor: 2 }],
  ['the first of two', either(isString, string, number), 'a'],
  ['the second of two', either(isString, string, number), 1],
  ['an object with a field', either(has('a'), object({ a: string }), number), { a: 'b' }],
  ['an object without what may be left out', object({ a: string, b: optional(string) }), { a: '' }],
];

for (const [what, read, value] of KEPT) {
  test(`keeps ${what}`, () => assert.deepEqual(read(value, 'here'), value));
}

const REFUSED: [what: string, read: Read<unknown>, value: unknown, sentence: string][] = [
  ['a number as text', string, 1, 'here should be text'],
  ['a text that is too long', string, 'x'.repeat(20_001), 'here should be text of at most 20000 characters'],
  ['a boxed text', string, new String('a'), 'here should be text'],
  ['a text as number', number, '1', 'here should be a number'],
  ['no number', number, NaN, 'here should be a number'],
  ['a number without end', number, Infinity, 'here should be a number'],
  ['"false"', boolean, 'false', 'here should be true or false'],
  ['another value', oneOf<string | number>('a', 1), '1', 'here should be "a" or 1'],
  ['null', string, null, 'here should be text'],
  ['an object as list', list(string), { length: 0 }, 'here should be a list'],
  ['a wrong item', list(list(string)), [['a'], ['b', 3]], 'here[1][1] should be text'],
  ['a list as object', object({}), [], 'here should be an object'],
  ['null as object', object({}), null, 'here should be an object'],
  ['a field that is missing', object({ a: object({ b: string }) }), { a: {} }, 'here.a.b should be text'],
  ['a wrong named value', record(number), { a: '1' }, 'here.a should be a number'],
  ['null where something may be left out', object({ a: optional(string) }), { a: null }, 'here.a should be text'],
];

for (const [what, read, value, sentence] of REFUSED) {
  test(`refuses ${what} with a sentence that says where`, () => {
    assert.throws(() => read(value, 'here'), { message: sentence });
    assert.throws(() => read(value, 'here'), ShapeError);
  });
}

test('calls the whole file by its name', () => {
  assert.throws(() => object({})('text', ''), { message: 'the file should be an object' });
});

test('leaves behind what nobody asked for', () => {
  const read = object({ a: string });
  assert.deepEqual(read({ a: 'a', b: 'b', onclick: 'alert(1)', _$litType$: 1, strings: ['<img>'] }, ''), { a: 'a' });
});

test('makes a copy that shares nothing with the file', () => {
  const file = { a: { b: ['c'] } };
  const copy = object({ a: object({ b: list(string) }) })(file, '');
  assert.notEqual(copy.a, file.a);
  assert.notEqual(copy.a.b, file.a.b);
});

test('takes nothing from a prototype', () => {
  const read = object({ a: optional(string), toString: optional(string) });
  assert.deepEqual(Object.keys(read(Object.create({ a: 'inherited' }), '')), []);
});

test('drops a __proto__ and lets the other names stand', () => {
  const copy = record(object({ a: optional(string) }))(JSON.parse('{"__proto__":{"a":"x"},"b":{"a":"y"}}'), '');
  assert.deepEqual(Object.keys(copy), ['b']);
  assert.equal(Object.getPrototypeOf(copy), Object.prototype);
});
