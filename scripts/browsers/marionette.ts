import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Questions } from './questions.js';
import { RunningPrograms } from './running-programs.js';

type Message = [type: number, id: number, problem: { message: string } | null, value: unknown];

/**
 * Firefox, steered by what its WebDriver stands on, for what a test can't ask Puppeteer
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). Each message is its length in bytes, a
 * colon, and JSON.
 */
export class Marionette {
  readonly #running: RunningPrograms;
  readonly #profile: string;
  readonly #socket: Socket;
  readonly #questions = new Questions();
  #heard = Buffer.alloc(0);

  private constructor(running: RunningPrograms, profile: string, socket: Socket) {
    this.#running = running;
    this.#profile = profile;
    this.#socket = socket.on('data', (bytes) => this.#hear(bytes));
  }

  /** Starts the Firefox at a path, with a profile of its own. */
  static async open(firefox: string): Promise<Marionette> {
    const profile = await mkdtemp(join(tmpdir(), 'nazorg-firefox-'));
    await writeFile(join(profile, 'user.js'), 'user_pref("marionette.port", 0);');
    const running = new RunningPrograms();
    running.run(firefox, ['--headless', '--no-remote', '--marionette', '--profile', profile]);
    const port = await running.until(() => readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => undefined));
    const socket = connect(Number(port), '127.0.0.1');
    const marionette = new Marionette(running, profile, socket);
    await once(socket, 'connect');
    await marionette.ask('WebDriver:NewSession');
    return marionette;
  }

  ask<Answer>(command: string, parameters: object = {}): Promise<Answer> {
    return this.#questions.ask((id) => {
      const message = JSON.stringify([0, id, command, parameters]);
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  async close(): Promise<void> {
    this.#socket.destroy();
    await this.#running.end();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #hear(bytes: Buffer): void {
    this.#heard = Buffer.concat([this.#heard, bytes]);
    for (let colon = this.#heard.indexOf(':'); colon > 0; colon = this.#heard.indexOf(':')) {
      const end = colon + 1 + Number(this.#heard.subarray(0, colon).toString());
      if (this.#heard.length < end) return;
      const message = JSON.parse(this.#heard.subarray(colon + 1, end).toString()) as Message | object;
      this.#heard = this.#heard.subarray(end);
      // The first message only says who is there.
      if (!Array.isArray(message)) continue;
      const [, id, problem, value] = message as Message;
      this.#questions.answer(id, value, problem);
    }
  }
}
