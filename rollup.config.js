import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { WIDGETS } from './scripts/registry.js';
import { OPTIONAL_CHUNKS, optionalChunks } from './scripts/rollup/optional-chunks.js';
import { findOwnFolder } from './scripts/rollup/find-own-folder.js';
import { licenseNotice } from './scripts/rollup/license-notice.js';
import { CORE, putTogether } from './scripts/rollup/put-together.js';
import { shareTrustedTypesPolicy } from './scripts/rollup/share-trusted-types-policy.js';
import { withoutMessageIds } from './scripts/rollup/without-message-ids.js';
import { withoutTranslatorsNotes } from './scripts/rollup/without-translators-notes.js';

/**
 * Reads what tsc made in dist/tsc, and writes the files of the contract: dist/cdn for pages, dist/ for npm. Each part of the
 * files for pages is built and made small once; then they are put together in the ways that pages load them.
 */
const SOURCE = 'dist/tsc';
const builtNames = (folder) =>
  readdirSync(`${SOURCE}/generated/${folder}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => basename(file, '.js'));
const LANGUAGES = builtNames('languages');

/** Nearly every function runs while a page loads, so Chromium had better compile them all beside the download (docs/performance.md). */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/** Nothing in here does anything by being imported, so what isn't used can go. */
const treeshake = { moduleSideEffects: (id) => !id.includes('/@lit/localize/') };

/** A part of what pages load, made small. Only names and spaces of the code change: nothing in quotes, no name of a property. */
const part = (input, file, format = 'es') => ({
  input: `${SOURCE}/${input}`,
  external: [/\/language-loaders\.js$/],
  treeshake,
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    optionalChunks(),
    shareTrustedTypesPolicy(),
    withoutMessageIds(),
    withoutTranslatorsNotes(),
  ],
  output: {
    file,
    format,
    plugins: [terser({ module: format === 'es', ecma: 2022, format: { comments: false, preamble: COMPILE_AHEAD } }), licenseNotice()],
  },
});

/** A file for pages, out of parts. */
const together = (name, { plugins = [], format = 'es', ...parts } = {}) => ({
  input: CORE,
  treeshake: false,
  plugins: [putTogether({ languages: LANGUAGES, ...parts }), ...plugins],
  output: {
    file: `dist/cdn/${name}.js`,
    format,
    banner: COMPILE_AHEAD,
    indent: false,
    inlineDynamicImports: true,
    plugins: [licenseNotice()],
  },
});

/** For pages of professionals, beside the widgets or without them: nothing of it is in any other file. */
const evidence = {
  ...part('elements/evidence-table/evidence-table.js', 'dist/cdn/evidence.js'),
  // It renders no template, so that half of Lit stays out, and with it the Trusted Types policy.
  treeshake: { moduleSideEffects: (id) => !/\/lit-(?:html|element)\//.test(id) },
};

/** For npm: Lit stays outside, so that an app has one; @lit/localize goes in, since it can be set up only once. */
const packaged = {
  input: {
    index: `${SOURCE}/index.js`,
    evidence: `${SOURCE}/elements/evidence-table/evidence-table.js`,
    react: `${SOURCE}/generated/react.js`,
    ...Object.fromEntries(WIDGETS.map((tag) => [tag, `${SOURCE}/elements/${tag}/${tag}.js`])),
  },
  external: [/^lit($|\/)/, 'react'],
  plugins: [nodeResolve()],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    // Components with effects are for the browser: a server component of React has to be told (the bundler drops a directive of a source).
    banner: ({ name }) => (name === 'react' ? "'use client';" : ''),
    plugins: [licenseNotice('dist/cdn/licenses.txt')],
  },
};

export default [
  part('embed/nazorg.js', CORE),
  ...OPTIONAL_CHUNKS.map((path) => part(path, `dist/cdn/${basename(path)}`)),
  ...LANGUAGES.map((language) => part(`generated/languages/${language}.js`, `dist/cdn/languages/${language}.js`)),
  ...['packs', 'synonyms'].flatMap((folder) =>
    builtNames(folder).map((name) => part(`generated/${folder}/${name}.js`, `dist/cdn/languages/${name}.js`)),
  ),
  together('nazorg'),
  ...LANGUAGES.flatMap((inside) => [
    together(`nazorg.${inside}`, { inside }),
    together(`nazorg.${inside}.classic`, { inside, format: 'iife', plugins: [findOwnFolder()] }),
    together(`nazorg.${inside}.all`, { inside, isWhole: true }),
  ]),
  evidence,
  // For hosted pages, and for pages that show them in frames: plain scripts that stand alone.
  ...['frame', 'hosted'].map((name) => part(`embed/${name}.js`, `dist/cdn/${name}.js`, 'iife')),
  // What one element weighs with all it needs but words: weighed against its budget, never published.
  ...WIDGETS.map((tag) => part(`elements/${tag}/${tag}.js`, `dist/weighed/${tag}.js`)),
  packaged,
];
