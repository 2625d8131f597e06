import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS } from '../browser-flags.js';
import { findChromium } from './chromium.js';
import type { Engine } from './engines.js';
import { findFirefox } from './firefox.js';
import { RunningPrograms } from './running-programs.js';
import { findWebKit, type WebKitPrograms } from './webkit.js';
import { openWebKitWindow } from './webkit-window.js';

/** A page that is steered in the same way in every engine. */
export interface SteeredPage {
  /** Goes to an address, and waits until that page is loaded. */
  visit: (address: string) => Promise<void>;
  /**
   * Runs a function on the page, and waits for what it promises. Only its source goes there, and what it is given: names from
   * outside it mean nothing there, and functions in it can't have one.
   */
  run: <Value>(inPage: (...given: string[]) => Value, ...given: string[]) => Promise<Awaited<Value>>;
  /** What the browser's own console said since the last visit. WebKit's isn't heard. */
  messages: () => readonly string[];
  close: () => Promise<void>;
}

/** Where a browser is seen and heard: the environment of its program. */
export type Desktop = NodeJS.ProcessEnv;

const openWithPuppeteer = async (browser: 'chrome' | 'firefox', executablePath: string, desktop?: Desktop): Promise<SteeredPage> => {
  const opened = await puppeteer.launch({
    browser,
    executablePath,
    ...(desktop ? { headless: false, env: { ...process.env, ...desktop } } : {}),
    ...(browser === 'chrome'
      ? { args: [...BROWSER_FLAGS, '--lang=nl', ...(desktop ? ['--force-renderer-accessibility'] : [])] }
      : { extraPrefsFirefox: { 'intl.accept_languages': 'nl' } }),
  });
  const page = await opened.newPage();
  let messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  // A page with unsaved work asks before it is left.
  page.on('dialog', (dialog) => void dialog.accept());
  return {
    visit: async (address) => {
      messages = [];
      await page.goto(address);
    },
    run: (inPage, ...given) => page.evaluate(inPage, ...given),
    messages: () => messages,
    close: () => opened.close(),
  };
};

const openInWebKit = async (programs: WebKitPrograms, desktop?: Desktop): Promise<SteeredPage> => {
  const running = new RunningPrograms();
  const window = await openWebKitWindow(programs, running, desktop);
  return {
    visit: (address) => window.visit(address),
    run: (inPage, ...given) => window.run(String(inPage), given),
    messages: () => [],
    close: async () => {
      await window.close();
      await running.end();
    },
  };
};

const found = <Found>(what: Found | undefined, engine: string): Found => {
  if (what === undefined) throw new Error(`There is no ${engine} on this machine.`);
  return what;
};

/**
 * Opens a page in an engine that is on this machine.
 * @param desktop - Where its window stands; left out: nowhere.
 */
export const openSteered = async (engine: Engine['name'], desktop?: Desktop): Promise<SteeredPage> => {
  if (engine === 'WebKit') return openInWebKit(found(findWebKit(), engine), desktop);
  return engine === 'Chromium'
    ? openWithPuppeteer('chrome', found(findChromium(), engine), desktop)
    : openWithPuppeteer('firefox', found(findFirefox(), engine), desktop);
};
