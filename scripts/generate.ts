import { make, makeIfStale, runSteps } from './build/steps.js';

/** Makes what is out of date in src/generated, or with `--all` everything. */
const makeStep = process.argv.includes('--all') ? make : makeIfStale;
const problems = await runSteps((step) => makeStep(step));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
