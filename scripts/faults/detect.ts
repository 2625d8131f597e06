import { spawnSync } from 'node:child_process';
import { browserTestOptions } from '../test/browser-tests.js';
import { nodeTestOptions } from '../test/node-tests.js';
import { runnerOf } from '../test/test-files.js';

/** The commands that run some detectors: the scripts one by one, the tests of each runner together. */
const commandsOf = (detectors: readonly string[]): (readonly [string, ...string[]])[] => {
  const scripts = detectors.filter((one) => one.startsWith('npm:'));
  const tests = detectors.filter((one) => !one.startsWith('npm:'));
  const inBrowser = tests.filter((one) => runnerOf(one) === 'browser');
  const inNode = tests.filter((one) => runnerOf(one) !== 'browser');
  return [
    ...scripts.map((one) => ['npm', 'run', '--silent', one.slice('npm:'.length)] as const),
    ...(inNode.length > 0 ? [[process.execPath, ...nodeTestOptions(inNode)] as const] : []),
    ...(inBrowser.length > 0 ? [[process.execPath, ...browserTestOptions(inBrowser)] as const] : []),
  ];
};

/** Runs detectors in a folder, in Chromium where they need a browser. Returns the end of what the first one said that noticed something. */
export const detect = (folder: string, detectors: readonly string[]): string | undefined => {
  for (const [command, ...options] of commandsOf(detectors)) {
    const { status, stdout, stderr } = spawnSync(command, options, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, BROWSERS: 'chromium', TSX_DISABLE_CACHE: '1' },
    });
    if (status !== 0) return `${stdout}${stderr}`.slice(-4000);
  }
  return undefined;
};
