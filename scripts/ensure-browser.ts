import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';

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

const installed = (): string | undefined => PLACES[platform()]?.find(starts);

const mayInstall = (): boolean =>
  platform() === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const installDebians = (): void => {
  console.error("No Chrome or Chromium here yet: installing Debian's chromium, once.");
  const apt = (...command: string[]): void => {
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-q', ...command], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 2, 2],
    });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core');
};

/**
 * The path of a browser to test with: the one CHROME_PATH names, an installed Chrome, Chromium or Edge, or Debian's
 * package where it may be installed. Throws one sentence that says what to install.
 */
export const ensureBrowser = (): string => {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) {
    if (starts(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", and that doesn't start.`);
  }
  if (installed() === undefined && mayInstall()) installDebians();
  const found = installed();
  if (found === undefined)
    throw new Error('Install Chrome, Chromium or Edge (Debian: apt-get install chromium), or name one in CHROME_PATH.');
  return found;
};
