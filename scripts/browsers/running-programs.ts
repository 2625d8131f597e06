import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** A port of this machine on which nothing listens yet. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

/** The programs that one browser takes. They end together, and with Node, whichever way it ends. */
export class RunningPrograms {
  readonly #children: ChildProcess[] = [];
  readonly #broken = new AbortController();
  /** Says when one of them ends by itself. */
  readonly signal = this.#broken.signal;

  /** Starts a program, and returns what it writes. */
  run(program: string, words: string[], environment: NodeJS.ProcessEnv = {}): Readable {
    if (this.#children.length === 0) this.#endWithNode();
    const child = spawn(program, words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'ignore'] });
    this.#children.push(child);
    for (const event of ['error', 'exit']) child.once(event, () => this.#broken.abort(new Error(`${program} ended by itself.`)));
    return child.stdout.resume();
  }

  /** Starts a program, and waits for the first thing it writes. */
  async firstWords(program: string, words: string[]): Promise<string> {
    const [first] = (await once(this.run(program, words), 'data', { signal: this.signal }).catch(() => this.signal.throwIfAborted())) as [
      Buffer,
    ];
    return first.toString().trim();
  }

  /** Asks until there is an answer. When there is none within a minute, or a program ends by itself, all end. */
  async until<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
    const signal = AbortSignal.any([this.signal, AbortSignal.timeout(60_000)]);
    const ended = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    try {
      for (;;) {
        signal.throwIfAborted();
        const answer = await Promise.race([ask(), ended]);
        if (answer !== undefined) return answer;
        await wait(50);
      }
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  /** Ends them, the last one first. */
  async end(): Promise<void> {
    const children = this.#children.splice(0).reverse();
    const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ends = running.map((child) => once(child, 'exit'));
    for (const child of running) child.kill();
    await Promise.all(ends);
  }

  #endWithNode(): void {
    process.once('exit', () => void this.end());
    // These end Node without that event.
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => (void this.end(), process.kill(process.pid, signal)));
  }
}
