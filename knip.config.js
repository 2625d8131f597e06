import { OPTIONAL_CHUNKS } from './scripts/rollup/optional-chunks.js';
import { FOR_PROFESSIONALS, WIDGETS } from './scripts/registry.js';

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'src/index.ts',
    'src/widgets.ts',
    'src/embed/{nazorg,hosted,frame}.ts',
    ...OPTIONAL_CHUNKS.map((file) => `src/${file.replace(/\.js$/, '.ts')}`),
    ...[...WIDGETS, ...FOR_PROFESSIONALS].map((tag) => `src/elements/${tag}/${tag}.ts`),
    'src/frameworks/*.ts',
    'scripts/*.ts',
    'scripts/{create,dev,test}/*.ts',
    'scripts/dev/live-reload-client.js',
    'scripts/site/{demo-pages,page-styles,site-source}.ts',
    'demo/*.11ty.js',
    'scripts/rollup/*.js',
    'stories/*.stories.ts',
    '.storybook/**/*.ts',
    'test/**/*.test.ts',
    'test/e2e/one-page/*.ts',
    'test/e2e/frameworks/*-page.ts',
    'examples/*/main.{ts,tsx}',
    'custom-elements-manifest.config.js',
    'web-test-runner.config.js',
    'test/support/hospital-server.ts',
    'scripts/ensure-browser.ts',
  ],
  project: [
    'src/**/*.ts',
    'tools/**/*.ts',
    'scripts/**/*.{ts,js}',
    'stories/**/*.ts',
    'test/**/*.ts',
    '!test/frameworks/apps/*/**',
    'examples/**/*.{ts,tsx}',
    '.storybook/**/*.ts',
    '*.config.js',
  ],
  ignoreBinaries: ['apt-get', 'dpkg-deb', 'dpkg-query', 'php'],
  ignoreDependencies: ['@custom-elements-manifest/analyzer', '@fontsource-variable/source-sans-3'],
  ignoreExportsUsedInFile: true,
};
