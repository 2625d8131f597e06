import type { RiskGroup } from '../../../src/content/pack.js';
import { isDenominator, rowLacks, shownTokens, type RowGround } from '../../../src/content/row-lacks.js';

/** The two sentences of a row, and the figure they are about. */
export interface RowSentences {
  place: string;
  figure: string;
  yes: string;
  no: string;
}

/** The rows of tables of a pack, with where each is. */
export const rowsOf = (groups: readonly RiskGroup[]): RowSentences[] =>
  groups.flatMap(({ rows }) => rows.map((row) => ({ ...row, place: `risk, row ${row.id}` })));

/**
 * A row has a figure out of a hundred with a population and a source, and its two sentences hold that figure, the
 * hundred, and no other number: the risk-meter reads the numbers back from the finished sentences and draws them. The
 * widgets leave out a row that lacks any of it.
 */
export const rowProblems = (rows: readonly RowSentences[], ground: RowGround): string[] =>
  rows.flatMap(({ place, ...row }) => {
    const { figure, yes, no } = row;
    // That a figure isn't there is said once, by the rule about figures.
    const lacks = Object.hasOwn(ground.figures, figure) ? rowLacks(row, ground) : [];
    const frames = [
      { frame: 'yes', sentence: yes, own: `{${figure}}` },
      { frame: 'no', sentence: no, own: `{${figure}|rest}` },
    ];
    return [
      ...lacks.map((lack) => `${place}: has no ${lack}; add it, or the widgets leave the row out.`),
      ...frames.flatMap(({ frame, sentence, own }) =>
        shownTokens(sentence)
          .filter((token) => token !== own && !isDenominator(token, ground.figures))
          .map((token) => `${place}, ${frame}: ${token} isn't this row's figure; leave only ${own} and the hundred.`),
      ),
    ];
  });
