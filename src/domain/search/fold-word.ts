/** Letters that Unicode doesn't take apart, as people write them who have no key for them, and Arabic forms of one letter. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Marks on letters, the Arabic line that stretches a word, places where a word may break, apostrophes. */
const SILENT = /[\p{M}\u0640\u00AD'’ʼ]/gu;

/** The Arabic article, with what may stand before it in the same word. An alef with a sign of its own isn't one. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=..)/;

/** What joins single letters to a word, with the spaces around it. */
const JOINT = /\s*[&+/]\s*/g;

const withoutMarks = (word: string): string => word.normalize('NFKC').replace(SILENT, '');

/** A word in small letters without accents or vowel marks. Letter by letter it is still the same word: "Mann" isn't "man". */
export const plainWord = (word: string): string =>
  withoutMarks(word)
    .normalize('NFKD')
    .replace(SILENT, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => PLAIN[letter] as string);

/**
 * A word as a search compares it: plain, without the Arabic article, each doubled letter once, since spelling doubles them ("stop",
 * "stoppen") and typing forgets to. Dutch writes one sound as v or f, z or s ("verlies", "verliezen"); they become one letter. Text
 * and query are folded alike, and never shown folded.
 *
 * @param language - Its tag, such as `nl`.
 */
export const foldWord = (word: string, language: string): string => {
  const folded = plainWord(withoutMarks(word).replace(ARTICLE, ''))
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(JOINT, '&');
  return language === 'nl' ? folded.replaceAll('v', 'f').replaceAll('z', 's') : folded;
};
