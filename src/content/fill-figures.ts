import { toInterval, toRest, type Interval } from '../domain/interval.js';
import type { Pack, Text } from './pack.js';

/**
 * A figure in a text: `{after-two}`, or `{after-two|rest}` for what is left of a hundred. With words for each plural
 * form of the language, `{weeks-off|one week|other weeks}`, it stands for the words that fit the figure. Its number stands only where
 * these have a `#`: `{weeks-off|one a week|other # weeks}`.
 */
export const FIGURE_TOKEN = /\{([a-z0-9-]+)(\|rest)?((?:\|(?:zero|one|two|few|many|other) [^|{}\p{Nd}]+)*)\}/gu;

/** What filling in needs to know of a pack. */
export type FigureContext = Pick<Pack, 'figures' | 'lang' | 'range'>;

/** What `Intl` makes of a language, made once: a text may hold thousands of figures. */
const onceForLanguage = <Made>(make: (language: string) => Made): ((language: string) => Made) => {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

const numberWriter = onceForLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }));

/** A number as a language writes it. */
export const formatNumber = (number: number, language: string): string => numberWriter(language).format(number);

/** Writes a figure in the language of the pack; a range in words, so that it can't flip in right-to-left text. */
const formatInterval = ({ low, high }: Interval, { lang, range }: FigureContext): string =>
  low === high ? formatNumber(low, lang) : range.replace('{low}', formatNumber(low, lang)).replace('{high}', formatNumber(high, lang));

/** TypeScript doesn't know `selectRange` yet; browsers from before 2023 don't either. */
type RangeRules = Intl.PluralRules & { selectRange?: (low: number, high: number) => Intl.LDMLPluralRule };

const pluralRules = onceForLanguage((language): RangeRules => new Intl.PluralRules(language));

/** The plural form a number or a range takes in a language: `one` week, `other` weeks. */
const pluralForm = ({ low, high }: Interval, lang: string): Intl.LDMLPluralRule => {
  const rules = pluralRules(lang);
  return low === high ? rules.select(low) : (rules.selectRange?.(low, high) ?? rules.select(high));
};

/** The words for each plural form that a token lists. */
export const readForms = (forms: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    forms
      .split('|')
      .slice(1)
      .map((form) => [form.slice(0, form.indexOf(' ')), form.slice(form.indexOf(' ') + 1)]),
  );

const wordsFor = (id: string, rest: string | undefined, forms: string, context: FigureContext): string => {
  const figure = Object.hasOwn(context.figures, id) ? context.figures[id] : undefined;
  if (figure === undefined) return '';
  const interval = rest === undefined ? toInterval(figure) : toRest(toInterval(figure));
  if (forms === '') return formatInterval(interval, context);
  const words = readForms(forms);
  const fitting = words[pluralForm(interval, context.lang)] ?? words['other'] ?? '';
  return fitting.replaceAll('#', formatInterval(interval, context));
};

/** What each token stands for, worked out once for a context: a pack may say the same figure ten thousand times. */
const filledIn = new WeakMap<FigureContext, Map<string, string>>();

/** Puts the numbers, and the words that go with them, into a line of plain words. */
export const fillString = (text: string, context: FigureContext): string => {
  const known = filledIn.get(context) ?? new Map<string, string>();
  filledIn.set(context, known);
  return text.replace(FIGURE_TOKEN, (token, id: string, rest: string | undefined, forms: string) => {
    const words = known.get(token) ?? wordsFor(id, rest, forms, context);
    known.set(token, words);
    return words;
  });
};

/** Puts the numbers into a text. An unknown figure leaves no trace in the text; packs are checked for that before. */
export const fillFigures = (text: Text, context: FigureContext): Text => {
  if (typeof text === 'string') return fillString(text, context);
  return text.map((piece) => {
    if (typeof piece === 'string') return fillString(piece, context);
    if ('strong' in piece) return { strong: fillString(piece.strong, context) };
    return { ...piece, text: fillString(piece.text, context) };
  });
};
