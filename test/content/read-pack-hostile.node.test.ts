import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Pack } from '../../src/content/pack.js';
import { readPack } from '../../src/content/read-pack.js';
import { ShapeError } from '../../src/content/shape.js';
import { smallPack, spoiledPack } from './small-pack.js';

const readOrSentence = (value: unknown): Pack | string => {
  try {
    return readPack(value);
  } catch (error) {
    assert.ok(error instanceof ShapeError, `threw a ${String(error)}`);
    assert.match(error.message, / should be /);
    return error.message;
  }
};

const withText = (json: string, from: string, to: string): unknown => {
  assert.ok(json.includes(from));
  return JSON.parse(json.replace(from, to));
};

const JSON_TEXT = JSON.stringify(smallPack());

test('takes nothing from a __proto__ in the file', () => {
  const pack = readPack(withText(JSON_TEXT, '{"schemaVersion"', '{"__proto__":{"href":"javascript:alert(1)","title":"x"},"schemaVersion"'));
  assert.deepEqual(pack, smallPack());
  assert.equal(Object.getPrototypeOf(pack), Object.prototype);
});

test('takes no required words from a __proto__ in the file', () => {
  assert.equal(readOrSentence(withText(JSON_TEXT, '"title":"Klein pakket"', '"__proto__":{"title":"x"}')), 'title should be text');
});

test('drops a figure called __proto__', () => {
  const pack = readPack(withText(JSON_TEXT, '"figures":{', '"figures":{"__proto__":{"value":1},'));
  assert.deepEqual(Object.keys(pack.figures), Object.keys(smallPack().figures));
});

test('drops a constructor and a forged template from every object', () => {
  const forged = {
    constructor: { prototype: { polluted: 1 } },
    _$litType$: 1,
    strings: { raw: ['<img src=x onerror=alert(1)>'] },
    values: [],
  };
  const pack = readPack({ ...smallPack(), ...forged, labels: { ...smallPack().labels, ...forged } });
  assert.deepEqual(pack, smallPack());
});

const FORGED: [what: string, value: unknown][] = [
  ['a forged template', { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] }],
  ['a forged node', { nodeType: 1, outerHTML: '<img>' }],
  ['null', null],
  ['an empty object', {}],
  ['a number', 1e9],
  ['nested lists', [[['a']]]],
  ['an item that is both', [{ _$litType$: 2, strings: ['x'] }]],
  ['words that are too long', 'x'.repeat(100_000)],
];

for (const [what, value] of FORGED) {
  test(`refuses ${what} where words belong`, () => {
    assert.throws(() => readPack(spoiledPack(['disclaimer'], value)), { message: /^disclaimer/ });
  });
}

const NO_PACKS: [what: string, value: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', '{"schemaVersion": 1}'],
  ['a list of packs', [smallPack()]],
  ['a number', 1],
  ['an empty object', {}],
];

for (const [what, value] of NO_PACKS) {
  test(`refuses ${what} in place of a pack`, () => assert.equal(typeof readOrSentence(value), 'string'));
}

test('reads a file of ten thousand levels without running out of room', () => {
  const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
  for (const path of [['disclaimer'], ['faq'], ['faq', 'sections', 0, 'items', 0, 'answer'], ['figures', 'chance'], ['extra']]) {
    readOrSentence(spoiledPack(path, deep));
  }
});

test('reads any JSON value or says what is wrong with it', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => void readOrSentence(value)));
});

type Path = (string | number)[];

const pathsOf = (value: unknown, path: Path = []): Path[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, Array.isArray(value) ? Number(name) : name]))
    : []),
];

const anyChange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    undefined,
    null,
    '',
    '{of}',
    '{low}',
    '{x|rest}',
    -1,
    0,
    101,
    1e308,
    true,
    [],
    {},
    { __proto__: null },
    { strong: 'a' },
    { list: [] },
  ),
);

test('reads a pack with anything changed in it, or says what is wrong', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(smallPack())), anyChange, (path, change) => void readOrSentence(spoiledPack(path, change))),
    { numRuns: 2000 },
  );
});

test('leaves the prototype of all objects clean', () => {
  for (const name of ['href', 'title', 'polluted', 'value', 'from']) assert.equal(name in {}, false, name);
  assert.deepEqual(Object.keys(Object.prototype), []);
});
