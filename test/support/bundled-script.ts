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

/** Middleware for the test server: the script for pages in one file with its Dutch, for pages that load it many times. */
export const bundledScript = async (context: Context, next: () => Promise<void>): Promise<void> => {
  if (context.path !== '/answers/nazorg.js') return next();
  Object.assign(context, { type: 'text/javascript', body: await (bundle ??= makeBundle()) });
};
