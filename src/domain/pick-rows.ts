import { endsBefore, includes, overlaps, type Band, type ReferenceClass } from './reference-class.js';

/** What tells the rows of a table apart. */
export type RiskDimension = 'ageYears' | 'miscarriages';

/** What a reader chose to look at; nothing else is known about anybody. An age is one number of years or a band of them. */
export interface RiskChoice {
  ageYears?: number | Band | undefined;
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
 * that it shares ages with, and the note about what lies beyond the last row when it reaches there.
 */
export const pickRows = (groups: readonly PickableGroup[], choice: RiskChoice): Picked => {
  const picked: Picked = { rows: [], notes: [] };
  let dimensionsWithRows = 0;
  for (const { by, rows } of groups) {
    const chosen = by === undefined ? undefined : choice[by];
    if (by === undefined || chosen === undefined) continue;
    const isBand = typeof chosen === 'object';
    const known = rows.filter((row): row is PickableRow & { referenceClass: ReferenceClass } => row.referenceClass !== undefined);
    const matches = known.filter(({ referenceClass }) => (isBand ? overlaps(referenceClass, chosen) : includes(referenceClass, chosen)));
    picked.rows.push(...matches.map((row) => row.id));
    if (matches.length === 0 || (isBand && known.every(({ referenceClass }) => endsBefore(referenceClass, chosen)))) {
      picked.notes.push(NO_FIGURE[by]);
    }
    if (matches.length > 0) dimensionsWithRows += 1;
    if (matches.length > 1 && !isBand) picked.notes.push('between-bands');
  }
  if (dimensionsWithRows > 1) picked.notes.push('both-chosen');
  return picked;
};
