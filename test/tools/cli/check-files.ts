import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runNazorg } from '../../../tools/cli/run-nazorg.js';

/** A day on which nothing in the examples is out of date. */
export const TODAY = '2026-06-01';

/** Files by their path: text as it is, anything else as JSON. */
export type Files = Readonly<Record<string, unknown>>;

/** Writes files to a folder of their own, runs the command on one of them, and returns its lines and its exit code. */
export const checkFiles = async (files: Files, path: string, ...options: string[]): Promise<{ lines: string[]; code: number }> => {
  const folder = await mkdtemp(join(tmpdir(), 'nazorg-check-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
    }
    const lines: string[] = [];
    const write = (line: string): number => lines.push(line.replaceAll(`${folder}/`, ''));
    const code = await runNazorg(['check', join(folder, path), ...options], { today: TODAY, builtFiles: folder, write });
    return { lines, code };
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** The problems the command finds, without the closing line. */
export const problemsOf = async (files: Files, path: string, ...options: string[]): Promise<string[]> =>
  (await checkFiles(files, path, ...options)).lines.slice(0, -1);
