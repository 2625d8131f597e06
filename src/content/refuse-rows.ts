import type { RiskGroup } from './pack.js';
import type { UnreadRow } from './read-parts.js';
import { rowLacks, type RowGround } from './row-lacks.js';

type Row = RiskGroup['rows'][number];

/** A table as it was read: some of its rows may not have the form of one. */
export type ReadGroup = Omit<RiskGroup, 'rows'> & { rows: (Row | UnreadRow)[] };

/** Hears, in one sentence for each, what of a file isn't shown and why. The rest of the file is. */
export type Refuse = (problem: string) => void;

const whyRefused = (row: Row | UnreadRow, ground: RowGround): string | undefined => {
  if ('fault' in row) return row.fault;
  const lacks = rowLacks(row, ground);
  return lacks.length === 0 ? undefined : `it has no ${lacks.join(', no ')}`;
};

/** Keeps the rows that have all that a row must have, and the tables that still have one. */
export const refuseRows = (groups: readonly ReadGroup[], ground: RowGround, refuse: Refuse): RiskGroup[] => {
  const isWhole = (row: Row | UnreadRow): row is Row => {
    const why = whyRefused(row, ground);
    if (why !== undefined) refuse(`the row "${row.id}" isn't shown: ${why}.`);
    return why === undefined;
  };
  return groups.flatMap(({ rows, ...group }) => {
    const whole = rows.filter(isWhole);
    return whole.length === 0 && rows.length > 0 ? [] : [{ ...group, rows: whole }];
  });
};
