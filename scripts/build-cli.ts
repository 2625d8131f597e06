import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { BUNDLED, packagesIn } from './release/bundled-packages.js';
import { readPackage } from './release/read-package.js';

/**
 * Bundles the command with all it needs, so that nothing is installed with the package but Lit (docs/decisions/0033-supply-chain.md).
 * jsdom asks for modules of Node with `require`, which a module doesn't have; it has no worker of its own here, and needs none.
 */
const REQUIRE =
  "import { createRequire as toRequire } from 'node:module'; const nodeRequire = toRequire(import.meta.url), require = (name) => nodeRequire(name);";

const { metafile } = await build({
  entryPoints: ['tools/cli/nazorg.ts'],
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  // A line of code is printed with an error.
  lineLimit: 160,
  preserveSymlinks: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  banner: { js: REQUIRE },
  metafile: true,
  logLevel: 'warning',
});

const bundled = Object.entries(metafile.outputs).map(([file, { inputs }]) => [file, packagesIn(Object.keys(inputs))] as const);
for (const [file, folders] of bundled) {
  const names = folders.map(readPackage).map(({ name, version, license }) => `${name} ${version} (${license})`);
  const others = names.length === 0 ? '' : `; with ${names.join(', ')}`;
  await appendFile(file, `/*! Nazorg, MIT, texts CC BY 4.0${others}: licenses.txt */\n`);
}
const before = JSON.parse(await readFile(BUNDLED, 'utf8')) as object;
await writeFile(BUNDLED, JSON.stringify({ ...before, ...Object.fromEntries(bundled) }));
