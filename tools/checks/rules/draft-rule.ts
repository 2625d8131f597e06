/** The words of a language that say of a text that it is a draft. */
export interface DraftWords {
  place: string;
  lang: string;
  /** Whether a review says draft of any text in the language. */
  isDraft: boolean;
  sentence: string | undefined;
  /** How the language names the Dutch text, as a regular expression; left out where nothing is known of its words. */
  dutchText?: string | undefined;
}

/** The language of the text that counts. */
const ORIGINAL = 'nl';

/** A draft says so to its readers, and that the Dutch text counts; what is no draft doesn't. */
export const draftProblems = ({ place, lang, isDraft, sentence, dutchText }: DraftWords): string[] => {
  if (!isDraft) {
    return sentence === undefined ? [] : [`${place}: labels.draft says that this is a draft, and no review here says so; take it out.`];
  }
  if (sentence === undefined || sentence.trim() === '') {
    return [`${place}: a review says draft, and labels.draft is missing; say in this language that the text wasn't checked yet.`];
  }
  if (lang === ORIGINAL || dutchText === undefined || new RegExp(dutchText, 'iu').test(sentence)) return [];
  return [`${place}: labels.draft doesn't name the Dutch text as the one that counts ("${dutchText}").`];
};
