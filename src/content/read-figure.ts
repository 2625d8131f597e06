import { OF, toInterval } from '../domain/interval.js';
import { LONGEST, MOST } from './limits.js';
import type { Figure } from './pack.js';
import { boolean, list, number, object, optional, record, ShapeError, string, textOf, type Read } from './shape.js';

const bounds = object({ from: optional(number), through: optional(number), below: optional(number) });

const shape = object({
  value: optional(number),
  low: optional(number),
  high: optional(number),
  about: optional(boolean),
  atLeast: optional(boolean),
  unit: textOf(LONGEST.words),
  population: optional(string),
  outcome: optional(string),
  beside: optional(string),
  group: optional(record(bounds)),
  accordingTo: optional(list(string, MOST.ids)),
  facts: optional(list(string, MOST.ids)),
  note: optional(string),
});

/** Reads a figure: one value, or the two bounds of a range. Anything else would show as no number, or as a wrong one. */
export const readFigure: Read<Figure> = (file, path) => {
  const figure: Figure = { accordingTo: [], ...shape(file, path) };
  const { value, low, high } = figure;
  const isValue = value !== undefined && low === undefined && high === undefined;
  const isRange = value === undefined && low !== undefined && high !== undefined && low <= high;
  if (!isValue && !isRange) throw new ShapeError(path, 'a figure with one value, or with a low and a high bound');
  const interval = toInterval(figure);
  if (figure.unit === 'of-100' && (interval.low < 0 || interval.high > OF)) throw new ShapeError(path, `between 0 and ${OF}`);
  return figure;
};
