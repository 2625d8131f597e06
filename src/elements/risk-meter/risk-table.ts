import { isRestOf, type Interval } from '../../domain/interval.js';
import type { RiskDimension } from '../../domain/pick-rows.js';
import { readChance } from '../../domain/read-chance.js';
import { readWholeNumber } from '../../domain/read-numbers.js';
import type { ReferenceClass } from '../../domain/reference-class.js';

/** One row as it stands in a table on the page. */
export interface RiskRow {
  id: string;
  referenceClass: ReferenceClass | undefined;
  chance: Interval;
  /** The name of the group and the two sentences, in the words of the page. */
  label: string;
  sentences: readonly [string, string];
}

/** One table of figures as it stands on the page. */
export interface RiskTable {
  id: string;
  by: RiskDimension | undefined;
  element: HTMLTableElement;
  rows: readonly RiskRow[];
  /** Heads of the two columns with figures: they are the legend of the pictures. */
  legend: readonly [string, string];
}

const DIMENSION: Record<string, RiskDimension> = { age: 'ageYears', miscarriages: 'miscarriages' };

const words = (cell: Element | undefined): string => (cell?.textContent ?? '').replace(/\s+/g, ' ').trim();

const readReferenceClass = ({ dataset }: HTMLTableRowElement): ReferenceClass | undefined => {
  const [from, through, below] = [dataset['from'], dataset['through'], dataset['below']].map((value) =>
    value === undefined ? undefined : readWholeNumber(value),
  );
  return from === undefined && through === undefined && below === undefined ? undefined : { from, through, below };
};

const readRow = (row: HTMLTableRowElement, id: string): RiskRow | undefined => {
  const [label, yes, no] = Array.from(row.cells).map(words);
  if (label === undefined || yes === undefined || no === undefined || row.querySelector('td') === null) return undefined;
  const chance = readChance(yes);
  const rest = readChance(no);
  if (chance === undefined || rest === undefined || !isRestOf(chance, rest)) return undefined;
  return { id, referenceClass: readReferenceClass(row), chance, label, sentences: [yes, no] };
};

/**
 * Reads a table of three columns (group, figure, what is left of a hundred) as figures to draw.
 * Rows count only when their two frames add up to a hundred. Returns the rows that don't as `refused`.
 */
export const readRiskTable = (element: HTMLTableElement, id: string): { table: RiskTable | undefined; refused: string[] } => {
  const bodyRows = Array.from(element.tBodies)
    .flatMap((body) => Array.from(body.rows))
    .filter((row) => row.querySelector('td') !== null);
  const read = bodyRows.map((row, index) => ({ label: words(row.cells[0]), row: readRow(row, `${id}-${index}`) }));
  const rows = read.flatMap(({ row }) => row ?? []);
  const refused = read.filter(({ row }) => row === undefined).map(({ label }) => label);
  if (rows.length === 0) return { table: undefined, refused };
  const [, yes, no] = Array.from(element.tHead?.rows[0]?.cells ?? []).map(words);
  const by = DIMENSION[element.dataset['by'] ?? ''];
  return { table: { id, by, element, rows, legend: [yes ?? '', no ?? ''] }, refused };
};
