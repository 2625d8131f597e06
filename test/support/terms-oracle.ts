import type { Term } from '../../src/content/pack.js';

const OF_WORD = '\\p{L}\\p{M}\\p{N}_\\u00ad\\u200c\\u200d\\u2011-';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = ({ forms }: Term, lang: string): RegExp => {
  const longestFirst = [...forms].sort((one, other) => other.length - one.length).map(escaped);
  const dutch = lang === 'nl' ? '' : '(?: \\([^()\\s]+(?: [^()\\s]+)?\\))?';
  return new RegExp(`(?<![${OF_WORD}])(?:${longestFirst.join('|')})(?!['’ʼ${OF_WORD}])${dutch}`, 'iu');
};

/** Lines of words with the explanation behind each term that stands there first: one regular expression for each, tried in turn. */
export const explainedByPatterns = (lines: readonly string[], terms: readonly Term[], lang: string): string[] => {
  const left = terms.map((term) => ({ ...term, pattern: patternOf(term, lang) }));
  const explained = (words: string): string => {
    const matches = left.flatMap((term) => {
      const match = term.pattern.exec(words);
      return match ? [{ term, end: match.index + match[0].length, at: match.index }] : [];
    });
    const [first] = matches.sort((one, other) => one.at - other.at);
    if (first === undefined) return words;
    left.splice(left.indexOf(first.term), 1);
    return `${words.slice(0, first.end)} (${first.term.text})${explained(words.slice(first.end))}`;
  };
  return lines.map(explained);
};
