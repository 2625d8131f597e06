import type { BrowserLauncher } from '@web/test-runner';
import { installDebians, mayInstallDebians } from './debian.js';
import { ENGINES, type Engine } from './engines.js';

const named = (engines: Engine[]): string => new Intl.ListFormat('en').format(engines.map(({ name }) => name));

const packagesOf = (engines: Engine[]): string[] => engines.flatMap(({ packages }) => packages);

/** The engines that BROWSERS names, as in `BROWSERS=firefox,webkit npm run test:browser`; all when there is no BROWSERS. */
const wanted = (): Engine[] => {
  const names = process.env['BROWSERS']?.toLowerCase().split(',');
  const engines = ENGINES.filter(({ name }) => names?.includes(name.toLowerCase()) ?? true);
  if (engines.length === (names ?? ENGINES).length) return engines;
  throw new Error(`BROWSERS is "${process.env['BROWSERS']}", and the tests know ${named(ENGINES)}.`);
};

const isMissing = ({ launcher }: Engine): boolean => launcher() === undefined;

const install = (engines: Engine[]): void => {
  try {
    installDebians(packagesOf(engines));
  } catch {
    console.error(`Debian doesn't give ${named(engines)} now.`);
  }
};

/**
 * The engines to test in. On Debian, as root, they are installed, and CI fails without one of them. Elsewhere the tests
 * run in what there is, which has to be Chrome, Chromium or Edge at least, and a sentence says what they leave out.
 */
export const testEngines = (): Engine[] => {
  const engines = wanted();
  const missingAtFirst = engines.filter(isMissing);
  if (missingAtFirst.length > 0 && mayInstallDebians()) install(missingAtFirst);

  const missing = missingAtFirst.filter(isMissing);
  const hint = `on Debian: apt-get install ${packagesOf(missing).join(' ')}`;
  const mustHaveAll = process.env['BROWSERS'] !== undefined || (process.env['CI'] === 'true' && mayInstallDebians());
  if (missing.length > 0 && mustHaveAll) throw new Error(`There is no ${named(missing)} on this machine (${hint}).`);
  if (missing.some(({ name }) => name === 'Chromium'))
    throw new Error('Install Chrome, Chromium or Edge (Debian: apt-get install chromium), or name one in CHROME_PATH.');
  if (missing.length > 0) console.log(`The browser tests leave out ${named(missing)}, which they don't find on this machine (${hint}).`);
  return engines.filter((engine) => !isMissing(engine));
};

/** The browsers of those engines, for WTR. */
export const testBrowsers = (): BrowserLauncher[] => testEngines().flatMap(({ launcher }) => launcher() ?? []);
