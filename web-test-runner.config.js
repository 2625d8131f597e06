import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { emulateMediaPlugin, sendKeysPlugin, setViewportPlugin } from '@web/test-runner-commands/plugins';
import { register } from 'tsx/esm/api';

register();
const { testBrowsers } = await import('./scripts/browsers/test-browsers.ts');
const { hospitalServer } = await import('./test/support/hospital-server.ts');
const { storyList } = await import('./test/support/story-list.ts');
const { bundledScript } = await import('./test/support/bundled-script.ts');

export default {
  files: ['test/**/*.browser.test.ts'],
  hostname: '127.0.0.1',
  concurrency: 1,
  testsFinishTimeout: 300_000,
  nodeResolve: true,
  middleware: [hospitalServer, storyList, bundledScript],
  browsers: testBrowsers(),
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    sendKeysPlugin(),
    emulateMediaPlugin(),
    setViewportPlugin(),
  ],
  // Three browsers on two cores: a file that is made when it is first asked for can take that long.
  testFramework: { config: { timeout: 60_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0] ?? '').includes('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/generated/**'] },
};
