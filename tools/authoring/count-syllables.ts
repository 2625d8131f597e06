/** What Dutch says in one breath, longest first. Everything else is one vowel, one syllable. */
const SOUND = /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ai|au|ou|ae|[aeiouy]/g;

/** é, è and ê sound like a long or short e; only the two dots of ë, ï, ö and ü start a new syllable. */
const withoutAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u0302]/g, '')
    .replace(/([aeiou])\u0308/g, '|$1');

/**
 * Counts the syllables of a Dutch word, for the Flesch-Douma formula. A word without a vowel, such as a number or an
 * abbreviation, counts as one. Hyphenation libraries don't serve: they leave out breaks that look bad on paper ("a-vond").
 */
export const countSyllables = (word: string): number => {
  const spelled = withoutAccents(word.toLocaleLowerCase('nl'))
    .replace(/qu/g, 'kw')
    .replace(/(^|[aeiou])y(?=[aeou])/g, '$1j')
    .replace(/oi(?=[^e]|$)/g, 'o')
    .replace(/e(?=um(s|pje)?$)/g, 'e|');
  return Math.max(1, spelled.match(SOUND)?.length ?? 0);
};
