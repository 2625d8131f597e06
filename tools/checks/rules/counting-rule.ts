import { fillString } from '../../../src/content/fill-figures.js';
import type { Figure, Pack } from '../../../src/content/pack.js';
import { allLines } from '../../authoring/passage.js';
import { packToPassages } from '../../authoring/pack-to-passages.js';
import type { Terms } from '../../authoring/terms.js';

/** The shapes that any figure may take one day: each is another plural form in one of the languages, or no single number. */
const SHAPES: readonly Pick<Figure, 'value' | 'low' | 'high'>[] = [
  { value: 1 },
  { value: 2 },
  { value: 3 },
  { value: 5 },
  { value: 21 },
  { low: 1, high: 2 },
  { low: 4, high: 6 },
];

const shaped = ({ value: _value, low: _low, high: _high, ...figure }: Figure, shape: (typeof SHAPES)[number]): Figure =>
  figure.unit === 'denominator' ? { ...figure, value: 100 } : { ...figure, ...shape };

/** The words around a figure fit it in every shape that it may take: each text is filled with all of them, and read again. */
export const countingProblems = (pack: Pack, { languages }: Terms): string[] => {
  const patterns = (languages[pack.lang]?.counting ?? []).map(({ find, why }) => ({ find: new RegExp(find, 'giu'), why }));
  const passages = packToPassages(pack);
  const found = SHAPES.flatMap((shape) => {
    const figures = Object.fromEntries(Object.entries(pack.figures).map(([id, figure]) => [id, shaped(figure, shape)]));
    const context = { figures, lang: pack.lang, range: pack.range };
    return passages.flatMap((passage) =>
      allLines(passage).flatMap((line) => {
        const words = fillString(line, context);
        return patterns.flatMap(({ find, why }) =>
          [...words.matchAll(find)].map(([wrong]) => `${passage.place}: would say "${wrong}" with another figure; ${why}.`),
        );
      }),
    );
  });
  return [...new Set(found)];
};
