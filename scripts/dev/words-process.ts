import { Words } from '../build/words.js';

/** What the process is asked: whether `msg()` in the source may have changed. */
export interface WordsOrder {
  sourceChanged: boolean;
}

/** Writes the words on buttons beside the rest, since finding them takes seconds. Answers each order with the problems. */
const words = new Words();
const answer = (problems: string[]): void => {
  if (process.connected) process.send?.(problems);
};
process.on('message', ({ sourceChanged }: WordsOrder) => {
  if (sourceChanged) words.forgetSource();
  void words.write().then(answer, (error: unknown) => answer([String(error)]));
});
