import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';

interface Context {
  path: string;
  type: string;
  body: unknown;
}

/** Keeps one language, so that the file is small. */
const inDutch: Plugin = {
  name: 'in-dutch',
  setup: ({ onLoad }) => {
    onLoad({ filter: /language-loaders\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(/^ {2}(?!nl:).*import\(.*$/gm, ''),
    }));
  },
};

let bundle: Promise<string> | undefined;

const makeBundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['src/embed/nazorg.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    plugins: [inDutch],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** Where the files are that pages get in several parts, by their places in `src`. */
const IN_PARTS = '/answers/parts/';

let parts: Promise<Map<string, string>> | undefined;

const makeParts = async (): Promise<Map<string, string>> => {
  const { outputFiles } = await build({
    entryPoints: [
      'src/embed/nazorg.ts',
      'src/base/hospital-data.ts',
      'src/generated/languages/en.ts',
      'src/generated/packs/nl.miscarriage.ts',
    ],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outbase: 'src',
    outdir: IN_PARTS,
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
};

/**
 * Middleware for the test server: the script for pages in one file with its Dutch, for pages that load it many times; and as pages
 * get it, with files of its own for what reads profiles and for each language, of which one can be kept away.
 */
export const bundledScript = async (context: Context, next: () => Promise<void>): Promise<void> => {
  const { path } = context;
  let body: string | undefined;
  if (path === '/answers/nazorg.js') body = await (bundle ??= makeBundle());
  else if (path.startsWith(IN_PARTS)) body = (await (parts ??= makeParts())).get(path);
  if (body === undefined) return next();
  Object.assign(context, { type: 'text/javascript', body });
};
