import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

export const FIREFOX_PACKAGES = ['firefox-esr'];

/** Puppeteer steers Firefox by WebDriver BiDi; in releases older than the oldest supported ESR that isn't whole. */
const OLDEST_RELEASE = 140;

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  // A Firefox from a snap is kept away from the profile that Puppeteer makes for it, and never answers.
  linux: ['/usr/bin/firefox-esr', ...(existsSync('/snap/bin/firefox') ? [] : ['/usr/bin/firefox'])],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [`${folder}\\Mozilla Firefox\\firefox.exe`];
  }),
};

const isRecent = (path: string): boolean => {
  if (!existsSync(path)) return false;
  // On Windows it doesn't write to the console what it is.
  if (platform() === 'win32') return true;
  const { stdout } = spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' });
  return Number(/Firefox (\d+)\./.exec(stdout)?.[1] ?? 0) >= OLDEST_RELEASE;
};

/** The path of an installed Firefox that tests can steer. */
export const findFirefox = (): string | undefined => PLACES[platform()]?.find(isRecent);
