import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { RunningPrograms } from './running-programs.js';

export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb'];

const onPath = (program: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

const foldersIn = (folder: string, called: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => called.test(name))
        .map((name) => join(folder, name))
    : [];

/** The small browser stands among the libraries of WebKit, which every distribution keeps in a place of its own. */
const besideLibraries = (program: string): string | undefined =>
  ['/usr/libexec', '/usr/lib', ...foldersIn('/usr/lib', /-linux-gnu/)]
    .flatMap((folder) => foldersIn(folder, /^webkit.*gtk-/))
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

export interface WebKitPrograms {
  /** WebKitGTK's WebDriver, which starts the browser. */
  driver: string;
  /** That browser. */
  browser: string;
  /** An X server that shows its screen to nobody. */
  screen: string;
}

/** The paths of what testing in WebKit takes, where all of it is installed. */
export const findWebKit = (): WebKitPrograms | undefined => {
  const [driver, browser, screen] = [onPath('WebKitWebDriver'), besideLibraries('MiniBrowser'), onPath('Xvfb')];
  return driver === undefined || browser === undefined || screen === undefined ? undefined : { driver, browser, screen };
};

/** Starts a screen that nobody sees, and returns the environment in which WebKit draws on it. */
export const startScreen = async (programs: RunningPrograms, screen: string): Promise<NodeJS.ProcessEnv> => {
  const display = await programs.firstWords(screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  return {
    DISPLAY: `:${display}`,
    // Debian's container says C.UTF-8, of which WebKit makes the language "C"; of this one it makes American English.
    LC_ALL: 'C',
    GDK_BACKEND: 'x11',
    // There is no graphics card to draw with, and no bus on which a screen reader listens.
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
    NO_AT_BRIDGE: '1',
  };
};
