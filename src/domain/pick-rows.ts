import { includes, type ReferenceClass } from './reference-class.js';

/** What tells the rows of a table apart. */
export type RiskDimension = 'ageYears' | 'miscarriages';

/** What a reader chose to look at; nothing else is known about anybody. A band of ages is given as several ages in it. */
export interface RiskChoice {
  ageYears?: number | readonly number[] | undefined;
  miscarriages?: number | undefined;
}

/** A row as picking needs it. */
export interface PickableRow {
  id: string;
  referenceClass: ReferenceClass | undefined;
}

/** A table as picking needs it. */
export interface PickableGroup {
  by: RiskDimension | undefined;
  rows: readonly PickableRow[];
}

/** Sentences of the pack that explain what the figures can't say. */
export type RiskNote = 'both-chosen' | 'between-bands' | 'no-figure-age' | 'no-figure-miscarriages';

/** The rows that a choice picks out, unchanged, and the notes that belong with them. */
export interface Picked {
  rows: string[];
  notes: RiskNote[];
}

const NO_FIGURE: Record<RiskDimension, RiskNote> = {
  ageYears: 'no-figure-age',
  miscarriages: 'no-figure-miscarriages',
};

/**
 * Picks out the printed rows that a choice points at, like a finger on a page.
 * It computes nothing about the reader: no interpolation, no combination of two tables, no third number
 * (decision in contract.md; evidence.md D1). At an age on a border both neighbours are picked. A band picks every row
 * that it has ages in, with the note about ages that are in none.
 */
export const pickRows = (groups: readonly PickableGroup[], choice: RiskChoice): Picked => {
  const picked: Picked = { rows: [], notes: [] };
  let tables = 0;
  for (const { by, rows } of groups) {
    const chosen = [(by && choice[by]) ?? []].flat();
    if (by === undefined || chosen.length === 0) continue;
    const holds = ({ referenceClass }: PickableRow, number: number): boolean => !!referenceClass && includes(referenceClass, number);
    const matches = rows.filter((row) => chosen.some((number) => holds(row, number)));
    picked.rows.push(...matches.map(({ id }) => id));
    if (chosen.some((number) => !rows.some((row) => holds(row, number)))) picked.notes.push(NO_FIGURE[by]);
    if (matches.length > 1 && chosen.length === 1) picked.notes.push('between-bands');
    if (matches.length > 0) tables += 1;
  }
  if (tables > 1) picked.notes.push('both-chosen');
  return picked;
};
