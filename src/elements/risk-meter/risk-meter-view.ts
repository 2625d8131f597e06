import { pickRows, type PickableGroup, type RiskChoice } from '../../domain/pick-rows.js';
import type { ReferenceClass } from '../../domain/reference-class.js';

/** A table as the view needs it. */
export interface ViewedTable extends PickableGroup {
  /** What tells its rows apart, in the words of the page: the head of its first column. */
  head: string;
}

/** A field by which rows are picked out: a number to type, or where there are few, numbers to choose from. */
export interface RiskField {
  by: string;
  label: string;
  /** The numbers up to that of the last row, when they are few; nothing when a number is typed. For one without a row there is a note. */
  numbers: readonly number[] | undefined;
}

/** What the element needs to show for a choice. */
export interface RiskMeterView {
  fields: readonly RiskField[];
  /** Rows that stand in the place of their own, side by side; nothing when nothing is chosen. */
  picked: readonly string[];
  /** Notes that are said near the form. */
  notes: readonly string[];
}

/** So many numbers are few enough to choose from. */
const FEW = 12;

/** The last number of some rows, where each of them has one and none stops in between. */
const lastOf = (classes: readonly ReferenceClass[]): number =>
  Math.max(...classes.map(({ from, through = from, below }) => (below === undefined ? (through ?? Infinity) : Infinity)));

const toField = (by: string, tables: readonly ViewedTable[]): RiskField | undefined => {
  const same = tables.filter((table) => table.by === by);
  const classes = same.flatMap(({ rows }) => rows.flatMap(({ referenceClass }) => referenceClass ?? []));
  if (classes.length === 0) return undefined;
  const last = lastOf(classes);
  return { by, label: same[0]?.head ?? by, numbers: last > FEW ? undefined : [...Array(last + 1).keys()] };
};

/**
 * Works out what a choice shows, given the tables and the notes on the page. Without a choice the view is the one of
 * the printed page.
 */
export const toRiskMeterView = (tables: readonly ViewedTable[], choice: RiskChoice, notesThere: readonly string[]): RiskMeterView => {
  const { rows, notes } = pickRows(tables, choice);
  const fields = [...new Set(tables.flatMap(({ by }) => by ?? []))].flatMap((by) => toField(by, tables) ?? []);
  const nameOf = (note: string): string => (notesThere.includes(note) ? note : note.replace(/^no-figure-.*/, 'no-figure'));
  const called = new Set(notes.map(nameOf));
  return {
    fields,
    picked: rows,
    notes: notesThere.filter((note) => called.has(note)),
  };
};
