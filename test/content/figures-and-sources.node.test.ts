import assert from 'node:assert/strict';
import { test } from 'node:test';
import facts from '../../content/facts.json' with { type: 'json' };
import figures from '../../content/figures.json' with { type: 'json' };

/** Numbers that the facts have in words. */
const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10, twelve: 12 };

/** Read by hand: what newer sources say, for which there is no fact, and how many things a fact names one by one. */
const READ_BY_HAND: Readonly<Record<string, readonly number[]>> = {
  of: [100],
  'vitamins-measured': [3],
  'clotting-factors': [6],
  'magnus-over-45': [53],
  'aps-test-count': [2],
  'aps-test-apart': [12],
  'age-20': [20],
  'waiting-weeks': [1, 2],
  'anti-d-weeks': [10],
  'bleeding-goes-well': [50],
  'scan-vaginal-week': [6],
  'folic-acid-before': [4],
  'folic-acid-after': [8],
};

interface Figure {
  value?: number;
  low?: number;
  high?: number;
  facts: string[];
}

const numbersOf = ({ value, low, high }: Figure): number[] => [value, low, high].filter((one) => one !== undefined);

/** The numbers of a statement: in digits, in words, and of a share such as 1 in 5 to 6 also per hundred. */
const numbersIn = (statement: string): number[] => {
  const shares = [...statement.matchAll(/(\d+)(?: in |\/)(\d+)(?: to (\d+))?/g)].flatMap(([, of, ...parts]) =>
    parts.flatMap((all) => (all === undefined ? [] : Math.round((100 * Number(of)) / Number(all)))),
  );
  const digits = (statement.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const inWords = (statement.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => WORDS[word] ?? []);
  return [...shares, ...digits, ...inWords];
};

for (const [id, figure] of Object.entries(figures as Record<string, Figure>)) {
  const read = READ_BY_HAND[id];
  if (read === undefined) {
    test(`takes ${id} from the facts that it names`, () => {
      const said = figure.facts.flatMap((fact) => numbersIn((facts as Record<string, { statement: string }>)[fact]!.statement));
      for (const number of numbersOf(figure)) assert.ok(said.includes(number), `${number} stands in none of ${figure.facts.join(', ')}`);
      assert.notDeepEqual(numbersOf(figure), []);
    });
  } else {
    test(`has ${id} as it was read by hand`, () => assert.deepEqual(numbersOf(figure), read));
  }
}
