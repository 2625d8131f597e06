import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { BROWSER_FLAGS } from '../browser-flags.js';
import { CHROMIUM_PACKAGES, findChromium } from './chromium.js';
import { FIREFOX_PACKAGES, findFirefox } from './firefox.js';
import { findWebKit, WEBKIT_PACKAGES } from './webkit.js';
import { WebKitLauncher } from './webkit-launcher.js';

export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** What Debian calls it. */
  packages: readonly string[];
  /** What starts it for WTR, or nothing when it isn't on this machine. */
  launcher: () => BrowserLauncher | undefined;
}

/** The engines that the browser tests run in. */
export const ENGINES: Engine[] = [
  {
    name: 'Chromium',
    packages: CHROMIUM_PACKAGES,
    launcher: () => {
      const executablePath = findChromium();
      return executablePath === undefined
        ? undefined
        : chromeLauncher({ launchOptions: { executablePath, args: [...BROWSER_FLAGS, '--lang=nl'] } });
    },
  },
  {
    name: 'Firefox',
    packages: FIREFOX_PACKAGES,
    launcher: () => {
      const executablePath = findFirefox();
      return executablePath === undefined
        ? undefined
        : chromeLauncher({
            puppeteer: puppeteerCore,
            launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: { 'intl.accept_languages': 'nl' } },
          });
    },
  },
  {
    name: 'WebKit',
    packages: WEBKIT_PACKAGES,
    launcher: () => {
      const programs = findWebKit();
      return programs && new WebKitLauncher(programs);
    },
  },
];
