import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../tools/authoring/read-content.js';
import type { Pack } from '../../src/content/pack.js';
import { toInterval, toRest, type Interval } from '../../src/domain/interval.js';
import { pickRows } from '../../src/domain/pick-rows.js';
import { readNumerals } from '../../src/domain/read-chance.js';
import { readWholeNumbers } from '../../src/domain/read-numbers.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { attributeOf, type ProseElement } from '../../src/prose/prose-node.js';
import { LABEL } from '../../src/prose/risk-names.js';
import { textOf, withTag } from './prose-text.js';

/** The figures of the source documents per hundred, read from them by hand, and what they leave of a hundred. */
const PUBLISHED: [row: string, chance: [number, number], rest: [number, number]][] = [
  ['under-35', [10, 10], [90, 90]],
  ['from-35-to-40', [17, 20], [80, 83]],
  ['from-40-to-45', [33, 33], [67, 67]],
  ['after-two', [25, 25], [75, 75]],
  ['after-three', [35, 35], [65, 65]],
];

/** Days after the miscarriage that the source documents name, in weeks of seven days. */
const PUBLISHED_DAYS: [step: string, fromDay: string, toDay: string | undefined][] = [
  ['cramps', '0', undefined],
  ['bleeding', '0', '14'],
  ['period', '28', '42'],
  ['antibody-test', '70', undefined],
];

const languages = await readContent('content');
const rowsOf = (pack: Pack) => (pack.risk?.groups ?? []).flatMap(({ rows }) => rows);
const writtenRows = (pack: Pack): ProseElement[] => withTag(toPackProse(pack).risk, 'tr').filter((row) => withTag([row], 'td').length > 0);

/** The numerals of both sides, as they are seen. */
const sidesOf = (row: ProseElement): (Interval | undefined)[] =>
  withTag([row], 'td')
    .slice(0, 2)
    .map(({ children = [] }) => readNumerals(textOf(...children.filter((part) => attributeOf(part, 'class') !== LABEL))));

/** What is said of both sides, for who hears it. */
const heardIn = (row: ProseElement): string => textOf(withTag([row], 'td')[2]!);

for (const { lang, packs } of languages) {
  for (const [name, pack] of Object.entries(packs)) {
    const place = `${name} in ${lang}`;

    test(`writes the published figures of ${place}, both frames, so that they read back`, () => {
      const rows = writtenRows(pack).map((row) => sidesOf(row).map((side) => [side?.low, side?.high]));
      assert.deepEqual(
        rowsOf(pack).map(({ id }, index) => [id, ...rows[index]!]),
        PUBLISHED,
      );
    });

    test(`writes the figures that ${place} names, and their rest`, () => {
      writtenRows(pack).forEach((row, index) => {
        const chance = toInterval(pack.figures[rowsOf(pack)[index]!.figure]!);
        assert.deepEqual(sidesOf(row), [chance, toRest(chance)]);
      });
    });

    test(`says in both frames of every row of ${place} that it is of a hundred`, () => {
      for (const row of writtenRows(pack)) {
        const [chance, rest] = sidesOf(row);
        const ends = [chance!, rest!].flatMap(({ low, high }) => (low === high ? [low] : [low, high]));
        const numbers = readWholeNumbers(heardIn(row));
        assert.equal(numbers.filter((number) => number === 100).length, 2, heardIn(row));
        assert.deepEqual(
          numbers.filter((number) => number !== 100),
          ends,
          heardIn(row),
        );
      }
    });

    test(`puts the days of the timeline of ${place} where the source documents put them`, () => {
      const days = withTag(toPackProse(pack).timeline, 'h2')
        .filter(({ attributes }) => attributes?.['data-from-day'] !== undefined)
        .map(({ attributes }) => [attributes?.['data-from-day'], attributes?.['data-to-day']]);
      const steps = pack.timeline!.steps.map(({ id }) => id);
      assert.deepEqual(
        days,
        PUBLISHED_DAYS.filter(([step]) => steps.includes(step)).map(([, ...span]) => span),
      );
    });

    test(`gives every age under 45 and two and three miscarriages a row of ${place}`, () => {
      const tables = (pack.risk?.groups ?? []).map(({ by, rows }) => ({
        by,
        rows: rows.map(({ id, figure }) => ({ id, referenceClass: by === undefined ? undefined : pack.figures[figure]?.group?.[by] })),
      }));
      for (let age = 15; age < 45; age += 1) {
        assert.equal(pickRows(tables, { age }).rows.length, age === 40 ? 2 : 1, String(age));
      }
      for (let miscarriages = 2; miscarriages <= 3; miscarriages += 1) {
        assert.equal(pickRows(tables, { miscarriages }).rows.length, 1, String(miscarriages));
      }
      assert.deepEqual(pickRows(tables, { age: 45, miscarriages: 4 }).rows, []);
    });
  }
}

test('is tried with the steps that have days', () => {
  const steps = languages[0]?.packs['recurrent-miscarriage']?.timeline?.steps.filter(({ span }) => span !== undefined) ?? [];
  assert.deepEqual(
    steps.map(({ id }) => id),
    PUBLISHED_DAYS.map(([step]) => step),
  );
});
