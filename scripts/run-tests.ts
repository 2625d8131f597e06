import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';

/** Runs the tests of one kind with Node's test runner: `tsx scripts/run-tests.ts node` runs all *.node.test.ts. */
const [kind = 'node'] = process.argv.slice(2);
const files = (await readdir('test', { recursive: true }))
  .filter((file) => file.endsWith(`.${kind}.test.ts`))
  .map((file) => `test/${file}`);
if (files.length === 0) throw new Error(`There are no *.${kind}.test.ts in test/.`);
/** Node 20 has a WebSocket only when it is asked for. */
const webSocket = 'WebSocket' in globalThis ? [] : ['--experimental-websocket', '--disable-warning=ExperimentalWarning'];
const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...webSocket, '--test', ...files.sort()], { stdio: 'inherit' });
process.exitCode = status ?? 1;
