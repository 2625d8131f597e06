import { OF } from '../../domain/interval.js';
import { FIGURE_TOKEN } from '../../content/fill-figures.js';
import type { Figure } from '../../content/pack.js';

/** The two sentences of a row, and the figure they are about. */
export interface RowSentences {
  place: string;
  figure: string;
  yes: string;
  no: string;
}

const isOf = (figures: Readonly<Record<string, Figure>>, id: string): boolean =>
  figures[id]?.value === OF && figures[id].unit === 'denominator';

/**
 * A row's two sentences hold its own figure, the hundred, and no other number: the risk-meter reads the numbers back
 * from the finished sentences and draws them.
 */
export const rowProblems = (rows: readonly RowSentences[], figures: Readonly<Record<string, Figure>>): string[] =>
  rows.flatMap(({ place, figure, yes, no }) =>
    [
      { frame: 'yes', sentence: yes, own: `{${figure}}` },
      { frame: 'no', sentence: no, own: `{${figure}|rest}` },
    ].flatMap(({ frame, sentence, own }) => {
      const tokens = [...sentence.matchAll(FIGURE_TOKEN)].flatMap(([token, , , forms]) => (forms ? [] : [token]));
      const others = tokens.filter((token) => token !== own && !isOf(figures, token.slice(1, -1)));
      return [
        ...(tokens.includes(own) ? [] : [`${place}, ${frame}: should hold the row's own figure, ${own}.`]),
        ...others.map((token) => `${place}, ${frame}: ${token} isn't this row's figure; leave only ${own} and the hundred.`),
      ];
    }),
  );
