import { rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { detect } from './faults/detect.js';
import type { Fault, Result } from './faults/fault.js';
import { pickSome } from './faults/pick-some.js';
import { seed } from './faults/seed.js';
import { FAULTS } from './faults/seeded/index.js';
import { copyProject } from './test/copied-project.js';

/**
 * Puts known faults into a copy of the sources, one at a time, and runs what should notice each: `npm run test:faults`.
 * `--only WORDS` takes those whose sentence has these words, `--sample 5` some of them; `--seed N` the same ones again.
 * All of them write docs/proof/faults.json.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, sample: { type: 'string' }, seed: { type: 'string' } } });
const LEAST_CAUGHT = 0.95;

const { some, seed: drawn } = pickSome(
  Object.values(FAULTS)
    .flat()
    .filter(({ what }) => what.includes(values.only ?? '')),
  values.sample === undefined ? undefined : Number(values.sample),
  values.seed === undefined ? undefined : Number(values.seed),
);
if (drawn !== undefined) console.log(`--seed ${drawn}`);

/** Detectors that are red without a fault would prove nothing. */
const proveSound = (folder: string, faults: readonly Fault[]): void => {
  const said = detect(folder, [...new Set(faults.flatMap(({ detectors }) => detectors))]);
  if (said !== undefined) throw new Error(`Something is wrong without any fault:\n${said}`);
};

const folder = await copyProject();
const results: Result[] = [];
try {
  proveSound(folder, some);
  for (const fault of some) {
    const begin = performance.now();
    const outcome = await seed(folder, fault);
    const seconds = Math.round((performance.now() - begin) / 100) / 10;
    results.push({ fault, outcome, seconds });
    console.log(`${outcome.padEnd(6)} ${seconds.toFixed(1).padStart(5)} s  ${fault.what}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

const caught = results.filter(({ outcome }) => outcome === 'caught').length;
const wrong = results.filter(({ outcome }) => outcome === 'stale' || outcome === 'passed');
console.log(`${caught} of ${results.length} faults were caught.`);
if (some.length === Object.values(FAULTS).flat().length) {
  const kinds = Object.entries(FAULTS).map(([kind, faults]) => ({
    kind,
    seeded: faults.length,
    caught: results.filter(({ fault, outcome }) => faults.includes(fault) && outcome === 'caught').length,
  }));
  const passed = results
    .filter(({ outcome }) => outcome !== 'caught')
    .map(({ fault: { what, passesBecause = '' } }) => ({ what, passesBecause }));
  const report = { ranOn: new Date().toISOString().slice(0, 10), seeded: results.length, caught, kinds, passed };
  await writeFile('docs/proof/faults.json', await format(JSON.stringify(report), { parser: 'json', printWidth: 140 }));
}
process.exitCode = wrong.length === 0 && caught >= LEAST_CAUGHT * results.length ? 0 : 1;
