import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb'];

const onPath = (program: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

export interface WebKitPrograms {
  /** WebKitGTK's WebDriver, which starts the browser. */
  driver: string;
  /** An X server that shows its screen to nobody. */
  screen: string;
}

/** The paths of what testing in WebKit takes, where all of it is installed. */
export const findWebKit = (): WebKitPrograms | undefined => {
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  return driver === undefined || screen === undefined ? undefined : { driver, screen };
};
