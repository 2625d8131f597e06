import { spawnSync } from 'node:child_process';

/** Node 20 has a WebSocket only when it is asked for. */
const webSocket = 'WebSocket' in globalThis ? [] : ['--experimental-websocket', '--disable-warning=ExperimentalWarning'];

/** Runs test files with Node's test runner. Returns its exit code. */
export const runNodeTests = (files: readonly string[]): number =>
  spawnSync(process.execPath, ['--import', 'tsx', ...webSocket, '--test', ...files], { stdio: 'inherit' }).status ?? 1;
