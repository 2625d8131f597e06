import { headingWithin } from '../../base/heading-level.js';
import { wordsOf } from '../../base/words-of.js';
import { isRestOf, type Interval } from '../../domain/interval.js';
import { readChance, readNumerals } from '../../domain/read-chance.js';
import { readWholeNumber } from '../../domain/read-numbers.js';
import type { ReferenceClass } from '../../domain/reference-class.js';
import { LABEL } from '../../prose/risk-names.js';

/** One row as it stands in a table on the page. */
export interface RiskRow {
  id: string;
  element: HTMLTableRowElement;
  referenceClass: ReferenceClass | undefined;
  /** What can be drawn: nothing when the two sentences aren't the two sides of one figure. */
  chance: Interval | undefined;
  /** The name of the group, in the words of the page. */
  label: string;
}

/** One table of figures as it stands on the page. */
export interface RiskTable {
  id: string;
  /** What tells its rows apart, as an author named it. */
  by: string | undefined;
  /** The same in the words of the page: the head of its first column. */
  head: string;
  element: HTMLTableElement;
  rows: readonly RiskRow[];
}

const readReferenceClass = ({ dataset }: HTMLTableRowElement): ReferenceClass | undefined => {
  const bounds = [dataset['from'], dataset['through'], dataset['below']].map((value = '') => readWholeNumber(value));
  const [from, through, below] = bounds;
  return bounds.some((bound) => bound !== undefined) ? { from, through, below } : undefined;
};

/** One side of a figure: numerals below a label, as packs write them, or a sentence. Numbers in a label are none of the figure. */
const readSide = (cell: Element): Interval | undefined => {
  const label = cell.querySelector(`.${LABEL}`);
  return label ? readNumerals(wordsOf(cell).replace(wordsOf(label), '')) : readChance(wordsOf(cell));
};

const readRow = (row: HTMLTableRowElement, id: string): RiskRow => {
  const [name, ...sides] = row.cells;
  const [chance, rest] = sides.map(readSide);
  return {
    id,
    element: row,
    referenceClass: readReferenceClass(row),
    chance: chance && rest && isRestOf(chance, rest) ? chance : undefined,
    label: wordsOf(name),
  };
};

/**
 * Reads a table of three columns (group, figure, what is left of a hundred) as figures to draw: undefined when there
 * are none in it. A row is drawn only when its two frames add up to a hundred.
 */
export const readRiskTable = (element: HTMLTableElement, id: string, source: Element): RiskTable | undefined => {
  const rows = [...element.rows]
    .filter((row) => row.parentElement?.localName === 'tbody' && row.querySelector('td') !== null)
    .map((row, index) => readRow(row, `${id}-${index}`));
  if (!rows.some(({ chance }) => chance)) return undefined;
  const head = wordsOf(element.rows[0]?.cells[0] ?? element.caption ?? headingWithin(source, element));
  return { id, by: element.dataset['by'] || undefined, head, element, rows };
};
