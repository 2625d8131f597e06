import type { Block } from '../../src/content/pack.js';
import { proseLines } from './passage.js';
import { splitSentences } from './split-text.js';

/** The file that says which sentences carry a fact, in a folder of content. */
export const SENTENCES = 'sentences.json';

/** The folder of words whose sentences it names. */
export const LANGUAGE_OF_SENTENCES = 'nl';

/** `sentences.json`: by fact, how each sentence begins that carries it, as it is authored. */
export type Sentences = Readonly<Record<string, readonly string[]>>;

/** The sentences of some blocks, plain, with their figures as tokens. */
export const sentencesIn = (prose: readonly Block[], lang: string): string[] =>
  proseLines({ prose: [...prose] }).flatMap((line) => splitSentences(line, lang));

/** The sentences of some blocks that begin in one of these ways. */
export const sentencesThatBegin = (prose: readonly Block[], lang: string, beginnings: readonly string[]): string[] =>
  sentencesIn(prose, lang).filter((sentence) => beginnings.some((beginning) => sentence.startsWith(beginning)));
