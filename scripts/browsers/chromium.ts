import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

/** What Debian calls it, and the letters of the languages that the widgets speak. */
export const CHROMIUM_PACKAGES = ['chromium', 'fonts-noto-core'];

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`];
  }),
};

const starts = (path: string): boolean =>
  existsSync(path) && (platform() === 'win32' || spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0);

/** The path of the browser that CHROME_PATH names, or of an installed Chrome, Chromium or Edge. */
export const findChromium = (): string | undefined => {
  const named = process.env['CHROME_PATH'];
  if (named === undefined) return PLACES[platform()]?.find(starts);
  if (starts(named)) return named;
  throw new Error(`CHROME_PATH is "${named}", and that doesn't start.`);
};
