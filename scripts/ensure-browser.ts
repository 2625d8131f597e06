import { installDebians, mayInstallDebians } from './browsers/debian.js';
import { CHROMIUM_PACKAGES, findChromium } from './browsers/chromium.js';

/**
 * The path of a browser to test with: the one CHROME_PATH names, an installed Chrome, Chromium or Edge, or Debian's
 * package where it may be installed. Throws one sentence that says what to install.
 */
export const ensureBrowser = (): string => {
  if (findChromium() === undefined && mayInstallDebians()) installDebians(CHROMIUM_PACKAGES);
  const found = findChromium();
  if (found === undefined)
    throw new Error('Install Chrome, Chromium or Edge (Debian: apt-get install chromium), or name one in CHROME_PATH.');
  return found;
};
