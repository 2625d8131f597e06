import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pickRows, type PickableGroup, type PickableRow, type Picked, type RiskChoice } from '../../src/domain/pick-rows.js';

const TABLES: readonly PickableGroup[] = [
  {
    by: 'age',
    rows: [
      { id: 'under-35', referenceClass: { below: 35 } },
      { id: '35-to-40', referenceClass: { from: 35, through: 40 } },
      { id: '40-to-45', referenceClass: { from: 40, below: 45 } },
    ],
  },
  {
    by: 'miscarriages',
    rows: [
      { id: 'none-or-one', referenceClass: { from: 0, through: 1 } },
      { id: 'two', referenceClass: { from: 2, through: 2 } },
      { id: 'three', referenceClass: { from: 3, through: 3 } },
    ],
  },
];

const CHOICES: [RiskChoice, Picked][] = [
  [{ age: 34 }, { rows: ['under-35'], notes: [] }],
  [{ age: 35 }, { rows: ['35-to-40'], notes: [] }],
  [{ age: 39 }, { rows: ['35-to-40'], notes: [] }],
  [{ age: 40 }, { rows: ['35-to-40', '40-to-45'], notes: ['between-rows'] }],
  [{ age: 44 }, { rows: ['40-to-45'], notes: [] }],
  [{ age: 45 }, { rows: [], notes: ['no-figure-age'] }],
  [{ age: 50 }, { rows: [], notes: ['no-figure-age'] }],
  [{ miscarriages: 0 }, { rows: ['none-or-one'], notes: [] }],
  [{ miscarriages: 1 }, { rows: ['none-or-one'], notes: [] }],
  [{ miscarriages: 2 }, { rows: ['two'], notes: [] }],
  [{ miscarriages: 3 }, { rows: ['three'], notes: [] }],
  [{ miscarriages: 4 }, { rows: [], notes: ['no-figure-miscarriages'] }],
  [
    { age: 34, miscarriages: 2 },
    { rows: ['under-35', 'two'], notes: ['both-chosen'] },
  ],
  [
    { age: 40, miscarriages: 3 },
    { rows: ['35-to-40', '40-to-45', 'three'], notes: ['between-rows', 'both-chosen'] },
  ],
  [
    { age: 50, miscarriages: 2 },
    { rows: ['two'], notes: ['no-figure-age'] },
  ],
  [
    { age: 50, miscarriages: 4 },
    { rows: [], notes: ['no-figure-age', 'no-figure-miscarriages'] },
  ],
  [{ age: [18.5, 26.5, 34.5] }, { rows: ['under-35'], notes: [] }],
  [{ age: [35.5, 37.5, 39.5] }, { rows: ['35-to-40'], notes: [] }],
  [{ age: [40.5, 42.5, 44.5] }, { rows: ['40-to-45'], notes: [] }],
  [{ age: [34.5, 37.5, 40.5] }, { rows: ['under-35', '35-to-40', '40-to-45'], notes: [] }],
  [{ age: [44.5, 46.5, 49.5] }, { rows: ['40-to-45'], notes: ['no-figure-age'] }],
  [{ age: [45.5, 47.5, 49.5] }, { rows: [], notes: ['no-figure-age'] }],
  [
    { age: [35.5, 37.5, 39.5], miscarriages: 2 },
    { rows: ['35-to-40', 'two'], notes: ['both-chosen'] },
  ],
];

for (const [choice, picked] of CHOICES) {
  test(`picks ${picked.rows.join(' and ') || 'no row'} for ${JSON.stringify(choice)}`, () => {
    assert.deepEqual(pickRows(TABLES, choice), picked);
  });
}

test('picks nothing and says nothing without a choice', () => {
  assert.deepEqual(pickRows(TABLES, {}), { rows: [], notes: [] });
});

test('says nothing about a number that no table is about', () => {
  assert.deepEqual(pickRows(TABLES.slice(0, 1), { miscarriages: 4 }), { rows: [], notes: [] });
});

test('picks no row that says nothing of its readers', () => {
  const silent: PickableGroup[] = [
    { by: undefined, rows: [{ id: 'a', referenceClass: { from: 0 } }] },
    { by: 'age', rows: [{ id: 'b', referenceClass: undefined }] },
  ];
  assert.deepEqual(pickRows(silent, { age: 30 }), { rows: [], notes: ['no-figure-age'] });
});

const anyBound = fc.option(fc.nat({ max: 60 }), { nil: undefined });
const anyRow: fc.Arbitrary<Omit<PickableRow, 'id'>> = fc.record({
  referenceClass: fc.option(fc.record({ from: anyBound, through: anyBound, below: anyBound }), { nil: undefined }),
});
const anyTables: fc.Arbitrary<PickableGroup[]> = fc
  .array(fc.record({ by: fc.constantFrom('age' as const, 'miscarriages' as const, undefined), rows: fc.array(anyRow, { maxLength: 5 }) }), {
    maxLength: 4,
  })
  .map((groups) => groups.map(({ by, rows }, group) => ({ by, rows: rows.map((row, index) => ({ ...row, id: `${group}-${index}` })) })));
const anyChoice = fc.record({ age: fc.nat({ max: 60 }), miscarriages: fc.nat({ max: 9 }) }, { requiredKeys: [] });

test('never invents a row, never picks one twice and keeps the order of the page', () => {
  fc.assert(
    fc.property(anyTables, anyChoice, (tables, choice) => {
      const printed = tables.flatMap(({ rows }) => rows.map(({ id }) => id));
      const { rows } = pickRows(tables, choice);
      assert.deepEqual(
        printed.filter((id) => rows.includes(id)),
        rows,
      );
    }),
  );
});

test('picks rows of the chosen kind of number only', () => {
  fc.assert(
    fc.property(anyTables, fc.nat({ max: 60 }), (tables, age) => {
      const aboutAge = tables.filter(({ by }) => by === 'age').flatMap(({ rows }) => rows.map(({ id }) => id));
      assert.deepEqual(
        pickRows(tables, { age }).rows.filter((id) => !aboutAge.includes(id)),
        [],
      );
    }),
  );
});

test('leaves the tables as they are', () => {
  const before = structuredClone(TABLES);
  pickRows(TABLES, { age: 40, miscarriages: 3 });
  assert.deepEqual(TABLES, before);
});

test('picks rows by whatever tells them apart', () => {
  const knee: PickableGroup[] = [{ by: 'weight', rows: [{ id: 'light', referenceClass: { below: 70 } }] }];
  assert.deepEqual(pickRows(knee, { weight: 60 }), { rows: ['light'], notes: [] });
  assert.deepEqual(pickRows(knee, { weight: 90 }), { rows: [], notes: ['no-figure-weight'] });
  assert.deepEqual(pickRows([{ by: 'constructor', rows: [] }], {}), { rows: [], notes: [] });
});
