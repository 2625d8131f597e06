import type { BuildOptions } from 'esbuild';
import { litOfRelease } from '../dev/lit-of-release.js';
import { compiledValidators } from './compiled-validators.js';

/** How the apps of the site are bundled: the builder, the page check, and what shows a widget in the frame of both. */
export const appsOptions = (folder: string): BuildOptions => ({
  entryPoints: [
    { in: 'site/apps/build/main.ts', out: 'build' },
    { in: 'site/apps/check/main.ts', out: 'check' },
    { in: 'site/apps/frame/main.ts', out: 'frame' },
    { in: 'site/apps/frame/frame.html', out: 'frame' },
  ],
  outdir: folder,
  bundle: true,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  target: 'es2022',
  loader: { '.css': 'text', '.html': 'copy' },
  plugins: [litOfRelease, compiledValidators],
  logLevel: 'warning',
});
