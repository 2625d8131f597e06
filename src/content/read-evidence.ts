import { evidenceShape, NUMBER_TOKEN, type Evidence, type EvidenceFigure, type EvidenceWords } from './evidence.js';
import type { Source } from './pack.js';
import { ShapeError } from './shape.js';

const checkFigure = ({ measure, value, low, high, decimals }: EvidenceFigure, path: string): void => {
  if ((low === undefined) !== (high === undefined)) throw new ShapeError(path, 'a figure with both ends of its interval, or with neither');
  const numbers = [low ?? value, value, high ?? value] as const;
  if (numbers[0] > value || value > numbers[2]) throw new ShapeError(path, 'a figure inside its interval');
  const most = measure === 'percentage' ? 100 : Infinity;
  if (numbers[0] < 0 || numbers[2] > most) throw new ShapeError(path, `a figure from 0 to ${most}`);
  if (numbers.some((one) => Number(one.toFixed(decimals)) !== one)) throw new ShapeError(path, `rounded to ${decimals} decimals`);
};

const own = <Value>(values: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(values, id) ? values[id] : undefined;

/** A line of words, where it stands, and the numbers it may name. */
type Line = readonly [path: string, text: string | undefined, numbers?: readonly string[]];

const checkLine = ([path, text, numbers = []]: Line): void => {
  if (!text?.trim()) throw new ShapeError(path, 'some words');
  if (/\p{Nd}/u.test(text)) throw new ShapeError(path, 'without a typed digit');
  const unknown = [...text.matchAll(NUMBER_TOKEN)].map(([token, name = '']) => (numbers.includes(name) ? undefined : token)).find(Boolean);
  if (unknown !== undefined) throw new ShapeError(path, `without ${unknown}, which no figure gives`);
};

const linesOfFigure = (
  { population, outcome, group, numbers = {} }: EvidenceFigure,
  words: EvidenceWords,
  populations: Evidence['populations'],
): Line[] => [
  [`populations.${population}`, own(words.populations, population), Object.keys(own(populations, population) ?? {})],
  [`outcomes.${outcome}`, own(words.outcomes, outcome), Object.keys(numbers)],
  [`groups.${group}`, own(words.groups, group), Object.keys(numbers)],
];

const linesOfTable = ({ title, forWhom, caption, columns, range, period, missing, measures, notes, sources }: EvidenceWords): Line[] => [
  ...Object.entries({ title, forWhom, caption, missing, sources }),
  ...notes.map((note, index): Line => [`notes[${index}]`, note]),
  ...Object.entries(columns).map(([name, text]): Line => [`columns.${name}`, text, name === 'interval' ? ['level'] : []]),
  ...Object.entries(measures).map(([name, text]): Line => [`measures.${name}`, text, ['value']]),
  ['range', range, ['low', 'high']],
  ['period', period, ['from', 'through']],
];

/**
 * Reads content/evidence.json. Throws a sentence about the first thing that is wrong: a figure outside its interval,
 * without a population or a citation that is there, or without words in one of the languages.
 */
export const readEvidence = (file: unknown, sources: Readonly<Record<string, Source>>): Evidence => {
  const evidence = evidenceShape(file, '');
  const { figures, populations, words } = evidence;
  figures.forEach((figure, index) => {
    const path = `figures[${index}]`;
    checkFigure(figure, path);
    if (!own(sources, figure.accordingTo)?.url) throw new ShapeError(`${path}.accordingTo`, 'the id of a source with an address');
    if (!own(populations, figure.population)) throw new ShapeError(`${path}.population`, 'one of the populations');
  });
  for (const [lang, said] of Object.entries(words)) {
    const lines = [...linesOfTable(said), ...figures.flatMap((figure) => linesOfFigure(figure, said, populations))];
    lines.forEach(([path, ...line]) => checkLine([`words.${lang}.${path}`, ...line]));
  }
  return evidence;
};
