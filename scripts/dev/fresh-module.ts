import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { context, type BuildContext } from 'esbuild';

/** Inside the project, so that packages are found from there. */
const FOLDER = 'node_modules/.cache/nazorg/modules';

/** A module of ours that runs in Node, and again whenever it or something that it imports was edited. */
export class FreshModule<Module> {
  readonly #context: Promise<BuildContext<{ metafile: true; write: false }>>;

  /** Files that the module consists of, packages left out. */
  inputs: string[] = [];

  constructor(entry: string) {
    this.#context = context({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      sourcemap: 'inline',
      logLevel: 'silent',
    });
  }

  /** The module as it is now: the same object as before when nothing changed. Rejects when it can't be built. */
  async load(): Promise<Module> {
    const { metafile, outputFiles } = await (await this.#context).rebuild();
    this.inputs = Object.keys(metafile.inputs);
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    const file = resolve(FOLDER, `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, code);
    return (await import(pathToFileURL(file).href)) as Module;
  }

  /** Ends the process that builds it. */
  async dispose(): Promise<void> {
    await (await this.#context).dispose();
  }
}
