import { toInterval, toRest } from '../domain/interval.js';
import type { Figure, Pack, Text } from './pack.js';

/** A figure in a text: `{after-two}`, or `{after-two|rest}` for what is left of a hundred. */
export const FIGURE_TOKEN = /\{([a-z0-9-]+)(\|rest)?\}/g;

/** What filling in needs to know of a pack. */
export type FigureContext = Pick<Pack, 'figures' | 'lang' | 'range'>;

const formatNumber = (number: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(number);

/** Writes a figure in the language of the pack; a range in words, so that it can't flip in right-to-left text. */
export const formatFigure = (figure: Figure, rest: boolean, { lang, range }: FigureContext): string => {
  const interval = toInterval(figure);
  const { low, high } = rest ? toRest(interval) : interval;
  if (low === high) return formatNumber(low, lang);
  return range.replace('{low}', formatNumber(low, lang)).replace('{high}', formatNumber(high, lang));
};

/** Puts the numbers into a line of plain words. */
export const fillString = (text: string, context: FigureContext): string =>
  text.replace(FIGURE_TOKEN, (_token, id: string, rest: string | undefined) => {
    const figure = Object.hasOwn(context.figures, id) ? context.figures[id] : undefined;
    return figure === undefined ? '' : formatFigure(figure, rest !== undefined, context);
  });

/** Puts the numbers into a text. An unknown figure leaves no trace in the text; packs are checked for that before. */
export const fillFigures = (text: Text, context: FigureContext): Text => {
  if (typeof text === 'string') return fillString(text, context);
  return text.map((piece) => {
    if (typeof piece === 'string') return fillString(piece, context);
    if ('strong' in piece) return { strong: fillString(piece.strong, context) };
    return { ...piece, text: fillString(piece.text, context) };
  });
};
