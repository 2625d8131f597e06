import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { makeIfStale, runSteps } from '../build/steps.js';
import { browserTestOptions } from './browser-tests.js';
import { runNodeTests } from './node-tests.js';
import { runnerOf, testFiles, testsNear, testsOf } from './test-files.js';

/**
 * Runs one test file, or the tests of one source file: `npm run test:file src/domain/v-card.ts`. In a browser that is
 * Chromium, unless BROWSERS names others.
 */
const [given = ''] = process.argv.slice(2);
const file = relative('.', given);

const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const runInBrowser = (files: readonly string[]): number =>
  spawnSync(process.execPath, browserTestOptions(files), {
    stdio: 'inherit',
    env: { ...process.env, BROWSERS: process.env['BROWSERS'] ?? 'chromium' },
  }).status ?? 1;

if (given === '') fail('Name a test or a source file: npm run test:file src/domain/v-card.ts');
if (!existsSync(file)) fail(`There is no ${given}.`);
const all = await testFiles();
const tests = testsOf(file, all);
if (tests.length === 0) {
  const near = testsNear(file, all);
  fail([`No test has the name of ${file}.`, ...(near.length > 0 ? ['Near it are:', ...near] : [])].join('\n  '));
}

const problems = await runSteps((step) => makeIfStale(step));
if (problems.length > 0) fail(problems.join('\n'));

console.log(`Runs ${tests.join(', ')}.`);
const inBrowser = tests.filter((test) => runnerOf(test) === 'browser');
const inNode = tests.filter((test) => runnerOf(test) !== 'browser');
if (inNode.some((test) => runnerOf(test) === 'e2e') && !existsSync('dist/site'))
  console.log('Most e2e tests look at the built site: run npm run build && npm run demo first.');
const codes = [...(inNode.length > 0 ? [runNodeTests(inNode)] : []), ...(inBrowser.length > 0 ? [runInBrowser(inBrowser)] : [])];
process.exitCode = Math.max(...codes);
