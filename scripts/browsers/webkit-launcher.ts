import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import { WebDriver } from './webdriver.js';
import type { WebKitPrograms } from './webkit.js';

/** WebDriver's code points for the keys that `sendKeys` calls by a name (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const keyOf = (name: string): string => {
  const key = name.length === 1 ? name : KEYS[name];
  if (key === undefined) throw new Error(`Add the key "${name}" to the list in scripts/browsers/webkit-launcher.ts.`);
  return key;
};

const ENVIRONMENT = {
  // Debian's container says C.UTF-8, of which WebKit makes the language "C"; of this one it makes American English.
  LC_ALL: 'C',
  GDK_BACKEND: 'x11',
  // There is no graphics card to draw with, and no bus on which a screen reader listens.
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
  NO_AT_BRIDGE: '1',
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

/**
 * Lets WTR test in WebKitGTK: an X server that draws for nobody, the driver, and the small browser that the driver
 * starts. One window, in which the test files come one after another.
 */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  /** Tells WTR's command plugins how to send keys. */
  readonly type = 'webdriver';
  readonly concurrency = 1;
  readonly #programs: WebKitPrograms;
  readonly #active = new Set<string>();
  readonly #running: ChildProcess[] = [];
  readonly #broken = new AbortController();
  #window: Promise<WebDriver> | undefined;

  constructor(programs: WebKitPrograms) {
    this.#programs = programs;
  }

  async startSession(id: string, url: string): Promise<void> {
    const window = await (this.#window ??= this.#start());
    this.#active.add(id);
    await window.visit(url);
  }

  isActive(id: string): boolean {
    return this.#active.has(id);
  }

  async getBrowserUrl(): Promise<string | undefined> {
    return (await this.#window)?.address();
  }

  /** Leaves the page, so that nothing on it goes on. */
  async stopSession(id: string): Promise<SessionResult> {
    this.#active.delete(id);
    await (await this.#window)?.visit('about:blank');
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKit has no window here to debug in: use Chromium or Firefox.'));
  }

  async stop(): Promise<void> {
    try {
      await (await this.#window)?.close();
    } finally {
      this.#end();
    }
  }

  /** What the command `sendKeys` calls. */
  async sendKeys(_id: string, keys: string[]): Promise<void> {
    await (await this.#window)?.press(keys.map(keyOf));
  }

  async #start(): Promise<WebDriver> {
    process.once('exit', () => this.#end());
    // These end Node without that event.
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => (this.#end(), process.kill(process.pid, signal)));
    const { driver, screen } = this.#programs;
    const display = await this.#firstWords(this.#run(screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']));
    const port = await freePort();
    this.#run(driver, [`--port=${port}`, '--host=local'], { ...ENVIRONMENT, DISPLAY: `:${display}` });
    return WebDriver.open(`http://127.0.0.1:${port}`, this.#broken.signal);
  }

  #run(program: string, words: string[], environment: NodeJS.ProcessEnv = {}): Readable {
    const child = spawn(program, words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'ignore'] });
    this.#running.push(child);
    for (const event of ['error', 'exit'])
      child.once(event, () => this.#broken.abort(new Error(`${program} ended before WebKit was there.`)));
    return child.stdout.resume();
  }

  async #firstWords(output: Readable): Promise<string> {
    const { signal } = this.#broken;
    const [words] = (await once(output, 'data', { signal }).catch(() => signal.throwIfAborted())) as [Buffer];
    return words.toString().trim();
  }

  #end(): void {
    for (const child of this.#running.splice(0).reverse()) child.kill();
  }
}
