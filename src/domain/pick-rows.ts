import { includes, type ReferenceClass } from './reference-class.js';

/**
 * What a reader chose to look at, by what the tables are by; nothing else is known about anybody. A band such as 35 to 40 is given as
 * several numbers in it.
 */
export type RiskChoice = Readonly<Record<string, number | readonly number[] | undefined>>;

/** A row as picking needs it. */
export interface PickableRow {
  id: string;
  referenceClass: ReferenceClass | undefined;
}

/** A table as picking needs it. */
export interface PickableGroup {
  by: string | undefined;
  rows: readonly PickableRow[];
}

/** Sentences of the pack that explain what the figures can't say; that there is no figure is said by what a table is by. */
export type RiskNote = 'both-chosen' | 'between-rows' | `no-figure-${string}`;

/** The rows that a choice picks out, unchanged, and the notes that belong with them. */
export interface Picked {
  rows: string[];
  notes: RiskNote[];
}

/**
 * Picks out the printed rows that a choice points at, like a finger on a page.
 * It computes nothing about the reader: no interpolation, no combination of two tables, no third number
 * (decision in contract.md; evidence.md D1). At a number on a border both neighbours are picked. A band picks every row
 * that it has numbers in, with the note about numbers that are in none.
 */
export const pickRows = (groups: readonly PickableGroup[], choice: RiskChoice): Picked => {
  const picked: Picked = { rows: [], notes: [] };
  let tables = 0;
  for (const { by, rows } of groups) {
    const chosen = [by !== undefined && Object.hasOwn(choice, by) ? (choice[by] ?? []) : []].flat();
    if (by === undefined || chosen.length === 0) continue;
    const holds = ({ referenceClass }: PickableRow, number: number): boolean => !!referenceClass && includes(referenceClass, number);
    const matches = rows.filter((row) => chosen.some((number) => holds(row, number)));
    picked.rows.push(...matches.map(({ id }) => id));
    if (chosen.some((number) => !rows.some((row) => holds(row, number)))) picked.notes.push(`no-figure-${by}`);
    if (matches.length > 1 && chosen.length === 1) picked.notes.push('between-rows');
    if (matches.length > 0) tables += 1;
  }
  if (tables > 1) picked.notes.push('both-chosen');
  return picked;
};
