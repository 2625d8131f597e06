import { spawnSync } from 'node:child_process';

/** Node 20 has a WebSocket only when it is asked for. */
const webSocket = 'WebSocket' in globalThis ? [] : ['--experimental-websocket', '--disable-warning=ExperimentalWarning'];

/** What Node is called with to run test files with its test runner. */
export const nodeTestOptions = (files: readonly string[]): string[] => ['--import', 'tsx', ...webSocket, '--test', ...files];

/** Runs test files with Node's test runner. Returns its exit code. */
export const runNodeTests = (files: readonly string[]): number =>
  spawnSync(process.execPath, nodeTestOptions(files), { stdio: 'inherit' }).status ?? 1;
