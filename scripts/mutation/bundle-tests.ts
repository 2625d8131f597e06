import { build } from 'esbuild';
import { testFiles } from '../test/test-files.js';

/** The folders of rules, and of their tests. */
const PURE = /^test\/(?:domain|content|prose)\/.*\.node\.test\.ts$/;

/** Bundles the tests of the pure folders with what they test, so that a mutant costs no compiling: `npm run test:mutation` runs it. */
await build({
  entryPoints: (await testFiles()).filter((file) => PURE.test(file)),
  inject: ['scripts/mutation/first-failure.ts'],
  outdir: 'test',
  outbase: 'test',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
