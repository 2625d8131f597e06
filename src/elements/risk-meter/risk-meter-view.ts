import { pickRows, type PickableGroup, type RiskChoice, type RiskDimension } from '../../domain/pick-rows.js';
import { includes, type ReferenceClass } from '../../domain/reference-class.js';

/** What the element needs to show for a choice. */
export interface RiskMeterView {
  /** Whether there are rows of ages to pick out. */
  asksAge: boolean;
  /** The numbers of earlier miscarriages for which there is a row. */
  numbers: readonly number[];
  /** Rows that stand in the place of their own, side by side; nothing when nothing is chosen. */
  picked: readonly string[];
  /** Notes that stand with the picked rows. */
  notes: readonly string[];
  /** Notes that stay where they are. */
  otherNotes: readonly string[];
}

/**
 * Works out what a choice shows, given the tables and the notes on the page. Without a choice the view is the one of
 * the printed page. That there is no figure is said only about numbers beyond the last row: about a row in between
 * that was left out it would be untrue.
 */
export const toRiskMeterView = (groups: readonly PickableGroup[], choice: RiskChoice, notesThere: readonly string[]): RiskMeterView => {
  const { rows, notes } = pickRows(groups, choice);
  const classesBy = (dimension: RiskDimension): ReferenceClass[] =>
    groups.flatMap((group) => (group.by === dimension ? group.rows.flatMap(({ referenceClass }) => referenceClass ?? []) : []));
  const counted = classesBy('miscarriages');
  const last = Math.max(-1, ...counted.map(({ from = 0, through = from }) => through));
  const shown = notesThere.filter(
    (note) => notes.some((picked) => picked === note) && (note !== 'no-figure-miscarriages' || (choice.miscarriages ?? 0) > last),
  );
  return {
    asksAge: classesBy('ageYears').length > 0,
    numbers: [...Array(last + 1).keys()].filter((number) => counted.some((one) => includes(one, number))),
    picked: rows,
    notes: shown,
    otherNotes: notesThere.filter((note) => !shown.includes(note)),
  };
};
