import {
  countStumps,
  easeGained,
  easeToAimFor,
  hasReading,
  MOST_STUMPS,
  readingEase,
  sentenceLength,
  STUMP,
} from '../../authoring/reading-ease.js';
import { proseLines, type Passage } from '../../authoring/passage.js';
import { splitSentences, splitWords } from '../../authoring/split-text.js';

/** Passages that may read less easily, by key, each with the reason. */
export type ReadingExceptions = Readonly<Record<string, string>>;

const start = (sentence: string): string => `"${sentence.split(/\s+/).slice(0, 4).join(' ')}…"`;

const sentencesOf = (passage: Passage): string[] => proseLines(passage).flatMap((line) => splitSentences(line, passage.lang));

/** The sentences that spoil a figure: without one of them the rest would read more easily. Those that weigh most come first. */
const spoilers = (sentences: readonly string[], lang: string): string[] =>
  sentences
    .map((sentence, index) => ({ sentence, index, gain: easeGained(sentences, index, lang) }))
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => other.gain - one.gain)
    .slice(0, 3)
    .map(({ sentence, index }) => `sentence ${index + 1} (${start(sentence)})`);

const passageProblems = (passage: Passage): string[] => {
  const sentences = sentencesOf(passage);
  const { aim, longest } = sentenceLength(passage.lang);
  const ease = readingEase(sentences, passage.lang);
  const spoil = spoilers(sentences, passage.lang);
  return [
    ...sentences.flatMap((sentence, index) => {
      const { length } = splitWords(sentence);
      return length <= longest
        ? []
        : [`${passage.place}, sentence ${index + 1}: ${length} words; aim for ${aim}. It starts ${start(sentence)}`];
    }),
    ...(ease === undefined || ease.easy
      ? []
      : [
          `${passage.place}: ${ease.measure} ${ease.score}; aim for ${easeToAimFor(ease)}.` +
            (spoil.length === 0 ? '' : ` What weighs most: ${spoil.join(', ')}.`),
        ]),
  ];
};

/** Every passage reads easily and has no long sentence, or is excepted with a reason. */
export const readingProblems = (passages: readonly Passage[], exceptions: ReadingExceptions): string[] =>
  passages.filter(({ key }) => !Object.hasOwn(exceptions, key)).flatMap(passageProblems);

/** A pack as a whole has few sentences of a few words. */
export const stumpProblems = (passages: readonly Passage[]): string[] => {
  const { stumps, sentences, tooMany } = countStumps(passages.flatMap(sentencesOf));
  if (!tooMany) return [];
  const share = `${stumps.length} of ${sentences} sentences have ${STUMP} words or fewer, and ${MOST_STUMPS} in a hundred may`;
  return [`all texts together: ${share}. Join some with their neighbours: ${stumps.map((stump) => `"${stump}"`).join(', ')}.`];
};

/** Exceptions that no longer say anything: no reason, no such passage, or one that reads easily by now. */
export const exceptionProblems = (place: string, passages: readonly Passage[], exceptions: ReadingExceptions): string[] =>
  Object.entries(exceptions).flatMap(([key, reason]) => {
    const passage = passages.find((one) => one.key === key);
    if (passage === undefined) return [`${place}: there is no "${key}"; take the exception out.`];
    if (reason.trim() === '') return [`${place}: "${key}" has no reason; say why it can't be simpler.`];
    if (!hasReading(passage.lang)) return [];
    return passageProblems(passage).length === 0 ? [`${place}: "${key}" reads easily now; take the exception out.`] : [];
  });

/** For `--report`: how easily a pack reads as a whole. */
export const packReport = (passages: readonly Passage[], lang: string): string => {
  const sentences = passages.flatMap(sentencesOf);
  const ease = readingEase(sentences, lang);
  const { stumps, sentences: counted } = countStumps(sentences);
  return `all texts together: ${ease ? `${ease.measure} ${ease.score}` : 'no figure'}, ${stumps.length} of ${counted} sentences of ${STUMP} words or fewer`;
};

/** For `--report`: how easily each passage reads, and its longest sentence. */
export const readingReport = (passages: readonly Passage[], exceptions: ReadingExceptions): string[] =>
  passages.flatMap((passage) => {
    const sentences = sentencesOf(passage);
    if (sentences.length === 0) return [];
    const ease = readingEase(sentences, passage.lang);
    const longest = Math.max(...sentences.map((sentence) => splitWords(sentence).length));
    const reason = Object.hasOwn(exceptions, passage.key) ? ` (exception: ${exceptions[passage.key] ?? ''})` : '';
    return [`${passage.place}: ${ease ? `${ease.measure} ${ease.score}` : 'no figure'}, longest sentence ${longest} words${reason}`];
  });
