import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WordsOrder } from './words-process.js';

/** Writes the words on buttons and labels, in a process of its own that remembers which words the source has. */
export class WordsWriter {
  readonly #process = fork(fileURLToPath(new URL('words-process.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  #last: Promise<string[]> = Promise.resolve([]);

  /** Writes them, and returns what is wrong with them. */
  write(order: WordsOrder): Promise<string[]> {
    this.#last = this.#last.then(async () => {
      const answer = once(this.#process, 'message') as Promise<[string[]]>;
      this.#process.send(order);
      return (await answer)[0];
    });
    return this.#last;
  }
}
