import { basename } from 'node:path';
import { context, type BuildContext, type BuildOptions } from 'esbuild';
import { writeChanged } from '../build/write-changed.js';
import { litOfRelease } from '../site/lit-of-release.js';
import { siteScripts } from '../site/site-scripts.js';

/** The folder of the site that the script is in, as in a release. */
export const SCRIPT_FOLDER = 'cdn';

const OPTIONS: BuildOptions & { write: false } = {
  bundle: true,
  write: false,
  sourcemap: true,
  target: 'es2022',
  logLevel: 'silent',
  plugins: [litOfRelease],
};

/**
 * The files for pages, not minified: `nazorg.js`, in which languages and optional parts are chunks, and the scripts beside it.
 * `nazorg.nl.js` and its like are the same script under other names, so that one build serves every page.
 */
export class BrowserBuild {
  readonly #contexts: Promise<BuildContext<{ write: false }>[]>;

  /**
   * @param folder - Where the files for pages of hospitals are written.
   * @param site - Where those of the site itself are.
   */
  constructor(
    readonly folder: string,
    site: string,
  ) {
    const modules = context({
      ...OPTIONS,
      entryPoints: { nazorg: 'src/embed/nazorg.ts', evidence: 'src/elements/evidence-table/evidence-table.ts' },
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      outdir: folder,
    });
    const plainScripts = context({
      ...OPTIONS,
      entryPoints: ['src/embed/hosted.ts', 'src/embed/frame.ts'],
      format: 'iife',
      outdir: folder,
    });
    const ofSite = siteScripts(site).map((options) => context({ ...OPTIONS, ...options, write: false }));
    this.#contexts = Promise.all([modules, plainScripts, ...ofSite]);
  }

  /** Builds what was edited, for pages in some languages. Returns which files changed. Rejects when it can't be built. */
  async rebuild(languages: readonly string[]): Promise<string[]> {
    const results = await Promise.all((await this.#contexts).map((one) => one.rebuild()));
    const built = results.flatMap(({ outputFiles }) => outputFiles).map(({ path, text }) => [path, text] as const);
    const named = languages.flatMap((lang) => [
      [`${this.folder}/nazorg.${lang}.js`, "import './nazorg.js';\n"] as const,
      [`${this.folder}/nazorg.${lang}.classic.js`, "import(new URL('nazorg.js', document.currentScript.src).href);\n"] as const,
    ]);
    return (await writeChanged(new Map([...built, ...named]))).map((path) => basename(path));
  }
}
