import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import { RunningPrograms } from './running-programs.js';
import type { WebDriver } from './webdriver.js';
import type { WebKitPrograms } from './webkit.js';
import { openWebKitWindow } from './webkit-window.js';

/** WebDriver's code points for the keys that `sendKeys` calls by a name (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
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

/** The keys that are held down together: "Shift+Tab" is two of them. */
const chordOf = (names: string): string[] => (names === '+' ? [names] : names.split('+').map(keyOf));

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
  readonly #running = new RunningPrograms();
  #window: Promise<WebDriver> | undefined;

  constructor(programs: WebKitPrograms) {
    this.#programs = programs;
  }

  async startSession(id: string, url: string): Promise<void> {
    const window = await (this.#window ??= openWebKitWindow(this.#programs, this.#running));
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
      await this.#running.end();
    }
  }

  /** What the command `sendKeys` calls. */
  async sendKeys(_id: string, keys: string[]): Promise<void> {
    await (await this.#window)?.press(keys.map(chordOf));
  }
}
