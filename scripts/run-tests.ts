import { runNodeTests } from './test/node-tests.js';
import { testFiles } from './test/test-files.js';

/** Runs the tests of one kind with Node's test runner: `tsx scripts/run-tests.ts node` runs all *.node.test.ts. */
const [kind = 'node'] = process.argv.slice(2);
const files = (await testFiles()).filter((file) => file.endsWith(`.${kind}.test.ts`));
if (files.length === 0) throw new Error(`There are no *.${kind}.test.ts in test/.`);
process.exitCode = runNodeTests(files);
