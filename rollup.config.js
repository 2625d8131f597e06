import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { foldTemplates } from './scripts/rollup/fold-templates.js';
import { INTERNAL_NAMES } from './scripts/rollup/internal-names.js';
import { minifyStyles } from './scripts/rollup/minify-styles.js';
import { oneLanguage } from './scripts/rollup/one-language.js';
import { WIDGETS } from './scripts/registry.js';
import { APART, filesApart } from './scripts/rollup/files-apart.js';
import { shareTrustedTypesPolicy } from './scripts/rollup/share-trusted-types-policy.js';
import { withoutOldBrowsers } from './scripts/rollup/without-old-browsers.js';
import { standAloneWords } from './scripts/rollup/stand-alone-words.js';

/** Reads what tsc made in dist/tsc, and writes the files of the contract: dist/cdn for pages, dist/ for npm. */
const SOURCE = 'dist/tsc';
const LANGUAGES = readdirSync(`${SOURCE}/generated/languages`)
  .filter((file) => file.endsWith('.js'))
  .map((file) => basename(file, '.js'));

/** Nearly every function runs while a page loads, so Chromium had better compile them all beside the download (docs/performance.md). */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/** Where a source stood, wherever the packages were when this was built: the same sources give the same source maps. */
const sourcemapPathTransform = (path) => path.replace(/^.*\/(?=node_modules\/)/, '../../');

const minify = (module) =>
  terser({
    module,
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true },
    mangle: { properties: { regex: INTERNAL_NAMES } },
    format: { comments: false, preamble: COMPILE_AHEAD },
  });

const forPages = [
  nodeResolve({ exportConditions: ['production'] }),
  shareTrustedTypesPolicy(),
  withoutOldBrowsers(),
  standAloneWords(),
  minifyStyles(),
  foldTemplates(),
];

/** Nothing in here does anything by being imported, so what isn't used can go. */
const treeshake = { moduleSideEffects: (id) => !id.includes('/@lit/localize/') };

const everyLanguage = {
  input: { nazorg: `${SOURCE}/embed/nazorg.js` },
  treeshake,
  plugins: [filesApart(), ...forPages],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'languages/[name].js',
    sourcemap: true,
    sourcemapPathTransform,
    plugins: [minify(true)],
  },
};

/** What some pages don't need: a file of its own, built apart from the main script. */
const apart = (source) => ({
  input: `${SOURCE}/${source}`,
  plugins: [filesApart(), ...forPages],
  output: { file: `dist/cdn/${basename(source)}`, format: 'es', sourcemap: true, sourcemapPathTransform, plugins: [minify(true)] },
});

/** What one element weighs with all it needs but words: weighed against its budget, never published. */
const alone = (tag) => ({
  input: `${SOURCE}/elements/${tag}/${tag}.js`,
  external: [/\/generated\/languages\//],
  treeshake,
  plugins: [filesApart(), ...forPages],
  output: { file: `dist/weighed/${tag}.js`, format: 'es', plugins: [minify(true)] },
});

/** For pages of professionals, beside the widgets or without them: nothing of it is in any other file. */
const evidence = {
  input: `${SOURCE}/elements/evidence-table/evidence-table.js`,
  // It renders no template, so that half of Lit stays out, and with it the Trusted Types policy.
  treeshake: { moduleSideEffects: (id) => !/\/lit-(?:html|element)\//.test(id) },
  plugins: forPages,
  output: { file: 'dist/cdn/evidence.js', format: 'es', sourcemap: true, sourcemapPathTransform, plugins: [minify(true)] },
};

/** For hosted pages, and for pages that show them in frames: a plain script that stands alone. */
const plainScript = (name) => ({
  input: `${SOURCE}/embed/${name}.js`,
  plugins: forPages,
  output: { file: `dist/cdn/${name}.js`, format: 'iife', sourcemap: true, sourcemapPathTransform, plugins: [minify(false)] },
});

const inOneLanguage = (language) => ({
  input: `${SOURCE}/embed/nazorg.js`,
  treeshake,
  plugins: [...forPages, oneLanguage(language)],
  output: [
    {
      file: `dist/cdn/nazorg.${language}.js`,
      format: 'es',
      inlineDynamicImports: true,
      sourcemap: true,
      sourcemapPathTransform,
      plugins: [minify(true)],
    },
    {
      file: `dist/cdn/nazorg.${language}.classic.js`,
      format: 'iife',
      inlineDynamicImports: true,
      sourcemap: true,
      sourcemapPathTransform,
      plugins: [minify(false)],
    },
  ],
});

/** For npm: Lit stays outside, so that an app has one; @lit/localize goes in, since it can be set up only once. */
const packaged = {
  input: {
    index: `${SOURCE}/index.js`,
    evidence: `${SOURCE}/elements/evidence-table/evidence-table.js`,
    react: `${SOURCE}/generated/react.js`,
    ...Object.fromEntries(WIDGETS.map((tag) => [tag, `${SOURCE}/elements/${tag}/${tag}.js`])),
  },
  external: [/^lit($|\/)/, '@lit/react', 'react'],
  plugins: [nodeResolve()],
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
};

export default [
  everyLanguage,
  ...APART.map(apart),
  evidence,
  ...['frame', 'hosted'].map(plainScript),
  ...LANGUAGES.map(inOneLanguage),
  ...WIDGETS.map(alone),
  packaged,
];
