import { OF } from '../domain/interval.js';
import { FIGURE_TOKEN } from './fill-figures.js';
import type { Figure, RiskGroup, Source } from './pack.js';

/** What the rows of a table lean on. */
export interface RowGround {
  figures: Readonly<Record<string, Figure>>;
  sources: Readonly<Record<string, Source>>;
}

const at = <Value>(values: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(values, id) ? values[id] : undefined;

/** The tokens of a sentence that show a number. */
export const shownTokens = (sentence: string): string[] =>
  [...sentence.matchAll(FIGURE_TOKEN)].flatMap(([token, , , forms]) => (forms ? [] : [token]));

/** Whether a token stands for the hundred that every chance is counted in. */
export const isDenominator = (token: string, figures: RowGround['figures']): boolean => {
  const figure = at(figures, token.slice(1, -1));
  return figure?.value === OF && figure.unit === 'denominator';
};

/**
 * What a row of figures lacks, as words that follow "no". Each row has to have all of it, whoever wrote it: a figure out
 * of a hundred, both frames of it with the hundred in them, whom it is about, and where it comes from (evidence.md C10).
 */
export const rowLacks = (
  { figure: id, yes, no }: Pick<RiskGroup['rows'][number], 'figure' | 'yes' | 'no'>,
  { figures, sources }: RowGround,
): string[] => {
  const figure = at(figures, id);
  if (figure?.unit !== 'of-100') return [`figure "${id}" with the unit of-100`];
  const isSourced = figure.accordingTo.some((source) => at(sources, source));
  const frames = [
    { frame: 'yes', own: `{${id}}`, tokens: shownTokens(yes) },
    { frame: 'no', own: `{${id}|rest}`, tokens: shownTokens(no) },
  ];
  return [
    ...frames.flatMap(({ frame, own, tokens }) => [
      ...(tokens.includes(own) ? [] : [`${own} in "${frame}"`]),
      ...(tokens.some((token) => isDenominator(token, figures)) ? [] : [`denominator in "${frame}"`]),
    ]),
    ...(!figure.population?.trim() ? [`population in the figure "${id}"`] : []),
    ...(!isSourced ? [`known source in the figure "${id}"`] : []),
  ];
};
