import { readdirSync } from 'node:fs';
import boundaries from 'eslint-plugin-boundaries';

/**
 * The layers of the code and what each may import: docs/architecture.md draws them, eslint-plugin-boundaries keeps them. What
 * isn't allowed here is an error, and so is a file that belongs to no layer.
 */

const elements = readdirSync(new URL('../src/elements', import.meta.url)).map((tag) => [`element ${tag}`, `src/elements/${tag}/**`]);
const ELEMENTS = elements.map(([layer]) => layer);

/** Each layer with its files. The first that fits counts. */
const FILES = {
  registry: 'src/widgets.ts',
  index: 'src/index.ts',
  domain: 'src/domain/**',
  content: 'src/content/**',
  prose: 'src/prose/**',
  generated: 'src/generated/**',
  // What an address may set is for the page and for the command to know.
  'link options': 'src/embed/link-options.ts',
  // `check` and the builder read an author's words with the very functions that do so in a widget.
  adopt: 'src/elements/*/{read-steps,questions,take-up/*,read-tables,risk-table}.ts',
  // They touch no DOM when they load: the command takes the version from here, and which words and sites count.
  'plain base': 'src/base/{version,author-content,words-of,origin-refusal}.ts',
  view: 'src/elements/*/*-view.ts',
  base: 'src/base/**',
  ...Object.fromEntries(elements),
  embed: 'src/embed/**',
  frameworks: 'src/frameworks/**',
  manifest: 'tools/manifest.ts',
  authoring: 'tools/authoring/**',
  audit: 'tools/audit/**',
  checks: 'tools/checks/**',
  cli: 'tools/cli/**',
  apps: 'site/apps/**',
  data: '{content,schemas,demo,src/theme,docs/cms,site}/**/*.json',
  site: 'site/**',
  root: '*.{js,json}',
  scripts: '{scripts,.storybook,integrations}/**',
  stories: 'stories/**',
  examples: 'examples/**',
  test: 'test/**',
};

const PURE = ['domain', 'content', 'prose', 'registry', 'generated'];
const BROWSER = [...PURE, 'base', 'plain base'];
const NODE = [...PURE, 'data', 'root', 'manifest'];

/** What each layer may import besides itself. No element imports another one. */
const MAY_IMPORT = {
  registry: [],
  domain: [],
  content: ['domain', 'generated'],
  prose: ['domain', 'content', 'generated', 'registry'],
  view: ['domain'],
  'plain base': BROWSER,
  base: BROWSER,
  adopt: BROWSER,
  ...Object.fromEntries(ELEMENTS.map((layer) => [layer, [...BROWSER, 'view', 'adopt']])),
  'link options': [],
  embed: [...BROWSER, ...ELEMENTS, 'link options'],
  index: ['generated', 'base', 'content', ...ELEMENTS],
  frameworks: ['generated', 'index', 'base'],
  generated: ['prose', 'content', 'index', 'frameworks', ...ELEMENTS],
  manifest: NODE,
  authoring: [...NODE, 'plain base'],
  audit: [...NODE, 'authoring'],
  // Runs in Node and in a browser alike.
  checks: [...NODE, 'authoring', 'plain base', 'adopt', 'link options'],
  cli: [...NODE, 'authoring', 'audit', 'checks', 'plain base', 'adopt', 'link options'],
  apps: [...NODE, 'authoring', 'checks', 'plain base', 'adopt', 'link options', 'embed'],
  data: [],
  site: Object.keys(FILES).filter((layer) => layer !== 'test'),
  root: ['scripts', 'data', 'test'],
  scripts: Object.keys(FILES),
  examples: [],
  stories: [...BROWSER, ...ELEMENTS, 'index', 'audit', 'root', 'data', 'scripts'],
  test: Object.keys(FILES),
};

/** The packages that a layer may import, where not any. */
const PACKAGES = {
  ...Object.fromEntries(
    ['registry', 'domain', 'content', 'prose', 'view', 'adopt', 'link options', 'plain base', 'index'].map((layer) => [layer, []]),
  ),
  ...Object.fromEntries(['base', 'embed', ...ELEMENTS].map((layer) => [layer, ['lit', '@lit/localize']])),
  frameworks: ['lit', 'react', 'svelte', 'vue'],
  checks: ['@csstools/*', 'ajv', 'libphonenumber-js', 'parse5'],
  apps: ['@csstools/css-tokenizer', 'lit', 'fflate', 'libphonenumber-js', 'parse5'],
};

const packagesOf = (layer) =>
  layer in PACKAGES
    ? PACKAGES[layer].map((source) => ({ module: { origin: 'external', source } }))
    : [{ module: { origin: 'external' } }, { module: { origin: 'core' } }];

/** Settings and rules of ESLint that keep the layers. */
export const layers = {
  plugins: { boundaries },
  settings: {
    'import/resolver': { typescript: {} },
    'boundaries/files': Object.entries(FILES).map(([category, pattern]) => ({ category, pattern })),
    'boundaries/files-single-match': true,
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        message: 'This layer may not import that one: scripts/layers.js says what it may, and docs/architecture.md why.',
        policies: Object.entries(MAY_IMPORT).map(([layer, imported]) => ({
          from: { file: { categories: layer } },
          allow: { to: [{ file: { categories: { anyOf: [layer, ...imported] } } }, ...packagesOf(layer)] },
        })),
      },
    ],
  },
};
