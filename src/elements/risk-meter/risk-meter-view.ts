import { pickRows, type PickableGroup, type RiskChoice, type RiskDimension, type RiskNote } from '../../domain/pick-rows.js';

/** What the element needs to show for a choice. */
export interface RiskMeterView {
  /** Which questions can be asked of the tables on the page. */
  dimensions: readonly RiskDimension[];
  /** Rows that stand in the place of their own, side by side; nothing when nothing is chosen. */
  picked: readonly string[];
  /** Notes that stand with the picked rows; the others stay where they are. */
  notes: readonly RiskNote[];
  /** Whether something is chosen, and can be cleared. */
  chosen: boolean;
}

/** Works out what a choice shows. Without a choice the view is the one of the printed page. */
export const toRiskMeterView = (groups: readonly PickableGroup[], choice: RiskChoice): RiskMeterView => {
  const { rows, notes } = pickRows(groups, choice);
  const dimensions = (['ageYears', 'miscarriages'] as const).filter((dimension) =>
    groups.some((group) => group.by === dimension && group.rows.some((row) => row.referenceClass)),
  );
  return {
    dimensions,
    picked: rows,
    notes,
    chosen: dimensions.some((dimension) => choice[dimension] !== undefined),
  };
};
