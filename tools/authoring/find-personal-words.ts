import { PERSONAL } from './language-lists.js';
import { splitWords } from './split-text.js';
import { listedWords } from './word-list.js';

/** A word of an expression: any of its forms, each whole, or with `*` where letters may follow or go before. */
const fits = (word: string, forms: string): boolean =>
  forms.split('|').some((form) => {
    const stem = form.replaceAll('*', '');
    if (form === stem) return word === stem;
    if (!form.startsWith('*')) return word.startsWith(stem);
    return form.endsWith('*') ? word.includes(stem) : word.endsWith(stem);
  });

/**
 * The words of a text that speak of one person's own chance, or of working it out: figures are about groups, and nothing
 * here is computed about a reader (contract.md, docs/intended-use.md). The word for danger, alone or with "your", is on
 * the list of words that hurt. Throws for a language without a list.
 */
export const findPersonalWords = (text: string, lang: string): string[] => {
  const expressions = listedWords(PERSONAL, lang).map((expression) => expression.split(' '));
  const words = splitWords(text);
  const plain = words.map((word) => word.normalize('NFC').toLocaleLowerCase(lang));
  // Arabic is written with and without its short vowels.
  const bare = lang === 'ar' ? plain.map((word) => word.replace(/[\p{M}ـ]/gu, '')) : plain;
  return words.flatMap((_, start) =>
    expressions
      .filter((expression) => expression.every((forms, index) => fits(bare[start + index] ?? '', forms)))
      .map(({ length }) => words.slice(start, start + length).join(' ')),
  );
};
