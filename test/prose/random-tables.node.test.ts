import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPack } from '../../src/content/read-pack.js';
import { isRestOf, OF, type Interval } from '../../src/domain/interval.js';
import { pickRows } from '../../src/domain/pick-rows.js';
import { readNumerals } from '../../src/domain/read-chance.js';
import { readWholeNumbers } from '../../src/domain/read-numbers.js';
import { toIconPicture } from '../../src/domain/risk-picture.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { attributeOf, type ProseElement } from '../../src/prose/prose-node.js';
import { LABEL } from '../../src/prose/risk-names.js';
import { smallPack } from '../content/small-pack.js';
import { marksIn } from '../support/picture-marks.js';
import { textOf, withTag } from './prose-text.js';

/*
 * Tables that nobody wrote: any figures, in any number of rows and tables, in languages that write numbers and ranges
 * differently, from a hospital's file to the sentences that a reader sees and the squares that are drawn of them.
 */

const LANGUAGES: [lang: string, range: string, sentence: (figure: string) => string][] = [
  ['nl', '{low} tot {high}', (figure) => `Van de {of} zijn het er ongeveer {${figure}}.`],
  ['en', '{low} to {high}', (figure) => `About {${figure}} of {of}.`],
  ['ar-EG', 'من {low} إلى {high}', (figure) => `من بين {of}، {${figure}} هكذا.`],
  ['fa', '{low} تا {high}', (figure) => `از هر {of} نفر، {${figure}}.`],
  ['tr', '{low}–{high}', (figure) => `{of} kişiden {${figure}} kadarı.`],
];

const anyFigure = fc
  .tuple(fc.integer({ min: 0, max: OF }), fc.integer({ min: 0, max: OF }), fc.boolean())
  .map(([one, other, isRange]) => (isRange ? { low: Math.min(one, other), high: Math.max(one, other) } : { value: one }));

const anyTables = fc.array(fc.array(anyFigure, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

type AnyFigure = { value: number } | Interval;

/** A row as it is written: the numerals of both sides, and what is said of both. */
interface WrittenRow {
  sides: [yes: string, no: string];
  heard: string;
}

const numeralsOf = (cell: ProseElement): string =>
  (cell.children ?? [])
    .filter((part) => attributeOf(part, 'class') !== LABEL)
    .map((part) => textOf(part))
    .join('');

/** The rows of some tables, as a hospital's own pack makes a widget write them. */
const writtenRows = (tables: readonly AnyFigure[][], [lang, range, sentence]: (typeof LANGUAGES)[number]): WrittenRow[] => {
  const pack = smallPack();
  const named = tables.flatMap((figures, table) => figures.map((figure, row) => [`figure-${table}-${row}`, figure] as const));
  const written = readPack(
    {
      ...pack,
      lang,
      range,
      risk: {
        ...pack.risk,
        groups: tables.map((figures, table) => ({
          ...pack.risk.groups[0],
          id: `table-${table}`,
          rows: figures.map((_, row) => ({
            id: `row-${table}-${row}`,
            figure: `figure-${table}-${row}`,
            label: 'Een groep',
            yes: sentence(`figure-${table}-${row}`),
            no: sentence(`figure-${table}-${row}|rest`),
          })),
        })),
      },
      figures: {
        ...pack.figures,
        ...Object.fromEntries(
          named.map(([id, figure]) => [id, { ...figure, unit: 'of-100', population: 'iemand', accordingTo: ['study'] }]),
        ),
      },
    },
    (problem) => assert.fail(problem),
  );
  return withTag(toPackProse(written).risk, 'tr')
    .map((row: ProseElement) => withTag([row], 'td'))
    .filter((cells) => cells.length > 0)
    .map(([yes, no, words]) => ({ sides: [numeralsOf(yes!), numeralsOf(no!)], heard: textOf(words!) }));
};

const boundsOf = (figure: AnyFigure): Interval => ('value' in figure ? { low: figure.value, high: figure.value } : figure);

for (const language of LANGUAGES) {
  const [lang] = language;

  test(`writes any table in ${lang} so that both frames read back, as a range where it is one, and add up to a hundred`, () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const rows = writtenRows(tables, language);
        assert.equal(rows.length, tables.flat().length);
        tables.flat().forEach((figure, index) => {
          const [chance, rest] = rows[index]!.sides.map((side) => readNumerals(side));
          assert.deepEqual(chance, boundsOf(figure));
          assert.ok(chance && rest && isRestOf(chance, rest), JSON.stringify(rows[index]));
          assert.equal(chance.low + rest.high, OF);
          assert.equal(chance.high + rest.low, OF);
          assert.equal(rest.high - rest.low, chance.high - chance.low);
        });
      }),
    );
  });

  test(`says in ${lang} no number that the source doesn't give, whatever the table`, () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const rows = writtenRows(tables, language);
        tables.flat().forEach((figure, index) => {
          const { low, high } = boundsOf(figure);
          const allowed = new Set([OF, low, high, OF - low, OF - high]);
          for (const number of readWholeNumbers([...rows[index]!.sides, rows[index]!.heard].join(' ')))
            assert.ok(allowed.has(number), String(number));
        });
      }),
    );
  });
}

test('draws each figure of any table and its other frame as one picture seen from both sides', () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const [row] = writtenRows([[figure]], LANGUAGES[0]!);
      const [squares, others] = row!.sides.map((side) => marksIn(toIconPicture(readNumerals(side)!)));
      const counts = [squares!.yes.length, squares!.between.length, squares!.no.length];
      assert.equal(
        counts.reduce((sum, count) => sum + count),
        OF,
      );
      assert.deepEqual(counts, [others!.no.length, others!.between.length, others!.yes.length]);
    }),
  );
});

/** A table whose rows follow each other without a gap, cut at any numbers. */
const anyBands = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }).map((cuts) => cuts.sort((a, b) => a - b));

test('picks exactly one row of any table of bands at every age it knows, and says of others that there is no figure', () => {
  fc.assert(
    fc.property(anyBands, fc.integer({ min: 0, max: 70 }), (cuts, age) => {
      const rows = cuts.map((below, index) => ({ id: String(index), referenceClass: { from: cuts[index - 1] ?? 0, below } }));
      const { rows: picked, notes } = pickRows([{ by: 'age', rows }], { age });
      const known = age < cuts.at(-1)!;
      assert.equal(picked.length, known ? 1 : 0);
      assert.deepEqual(notes, known ? [] : ['no-figure-age']);
    }),
  );
});

test('picks both neighbours on the border of bands that share it, with the sentence about that', () => {
  fc.assert(
    fc.property(anyBands, fc.nat(), (cuts, chosen) => {
      const rows = cuts.map((through, index) => ({ id: String(index), referenceClass: { from: cuts[index - 1] ?? 0, through } }));
      const index = chosen % cuts.length;
      const { rows: picked, notes } = pickRows([{ by: 'age', rows }], { age: cuts[index]! });
      const isLast = index === cuts.length - 1;
      assert.deepEqual(picked, isLast ? [String(index)] : [String(index), String(index + 1)]);
      assert.deepEqual(notes, isLast ? [] : ['between-rows']);
    }),
  );
});

test('shows for any two tables and both choices the rows that each choice shows alone, and no third', () => {
  fc.assert(
    fc.property(
      anyBands,
      anyBands,
      fc.integer({ min: 0, max: 70 }),
      fc.integer({ min: 0, max: 70 }),
      (ages, numbers, age, miscarriages) => {
        const bands = (name: string, cuts: number[]) =>
          cuts.map((below, index) => ({ id: `${name}-${index}`, referenceClass: { from: cuts[index - 1] ?? 0, below } }));
        const tables = [
          { by: 'age' as const, rows: bands('age', ages) },
          { by: 'miscarriages' as const, rows: bands('number', numbers) },
        ];
        const [byAge, byNumber] = [pickRows(tables, { age }), pickRows(tables, { miscarriages })];
        const both = pickRows(tables, { age, miscarriages });
        assert.deepEqual(both.rows, [...byAge.rows, ...byNumber.rows]);
        assert.equal(both.notes.includes('both-chosen'), byAge.rows.length > 0 && byNumber.rows.length > 0);
      },
    ),
  );
});
