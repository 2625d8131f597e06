import type { SiteLanguage } from '../words/words.js';
import { SAYINGS } from './sayings.js';

/** What was found, in words for an editor, with the line that it is on. */
export interface Said {
  line: number | undefined;
  words: string;
  /** The language of the words, where they aren't in that of the page. */
  lang: SiteLanguage;
}

const PLACE = /^line (\d+): /;

/** What stands between the words that a sentence quotes. */
const BETWEEN: readonly (readonly [RegExp, string])[] = [
  [/ No words stand beside them\./, ' Ernaast staan geen woorden.'],
  [/ Beside them stay: /, ' Ernaast blijven staan: '],
  [/ and (\d+) more(?=\.|$)/g, ' en nog $1'],
];

const inDutch = (words: string): string => BETWEEN.reduce((said, [english, dutch]) => said.replace(english, dutch), words);

/** Says a sentence of `check` as an editor would be told. One that isn't known stays as it is, in English. */
export const sayPlainly = (sentence: string, lang: SiteLanguage): Said => {
  const line = PLACE.exec(sentence)?.[1];
  const bare = sentence.replace(PLACE, '');
  const place = line === undefined ? undefined : Number(line);
  for (const saying of SAYINGS) {
    const found = saying.sentence.exec(bare);
    const words = found && saying[lang];
    if (words) {
      const said = words.replace(/\$(\d)/g, (_, index: string) => found[Number(index)] ?? '');
      return { line: place, lang, words: lang === 'nl' ? inDutch(said) : said };
    }
    if (found && lang === 'en') break;
  }
  return { line: place, lang: 'en', words: bare.charAt(0).toUpperCase() + bare.slice(1) };
};
