import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the build of the content and `check content` read and run. */
const PARTS = ['package.json', 'custom-elements.json', 'tsconfig.json', 'content', 'schemas', 'scripts', 'src', 'tools'];

/** How a command ended: its exit code, and the lines it wrote. */
export interface Outcome {
  code: number;
  lines: string[];
}

/** A copy of the real content and of what checks and builds it, which a test may spoil. */
export class ProjectCopy {
  private constructor(readonly folder: string) {}

  /** Makes a copy in a folder of its own. */
  static async make(): Promise<ProjectCopy> {
    const folder = await mkdtemp(join(tmpdir(), 'nazorg-project-'));
    for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    return new ProjectCopy(folder);
  }

  /** Takes the copy away. */
  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  /** Copies files and folders within the copy. */
  copy(from: string, to: string): Promise<void> {
    return cp(join(this.folder, from), join(this.folder, to), { recursive: true });
  }

  /** Writes a file of the copy differently. Throws when nothing changes, as a test would be void. */
  async change(path: string, change: (text: string) => string): Promise<void> {
    const text = await readFile(join(this.folder, path), 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`nothing changed in ${path}`);
    await writeFile(join(this.folder, path), changed);
  }

  /** Writes the value of a JSON file of the copy differently. */
  changeJson(path: string, change: (value: never) => unknown): Promise<void> {
    return this.change(path, (text) => {
      const value = JSON.parse(text) as never;
      return JSON.stringify(change(value) ?? value);
    });
  }

  /** Runs `check content`. */
  check(): Promise<Outcome> {
    return this.#run('tools/cli/nazorg.ts', 'check', 'content', '--today', '2026-12-05');
  }

  /** Runs the build of the content. */
  build(): Promise<Outcome> {
    return this.#run('scripts/build-content.ts');
  }

  #run(...words: string[]): Promise<Outcome> {
    return new Promise((done) => {
      execFile(process.execPath, ['--import', 'tsx', ...words], { cwd: this.folder }, (error, out, faults) => {
        const lines = `${out}${faults}`.split('\n').filter((line) => line !== '');
        done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, lines });
      });
    });
  }
}
