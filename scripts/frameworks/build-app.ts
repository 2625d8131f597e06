import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkLines } from './check-lines.js';
import type { FrameworkApp } from './framework-apps.js';

const run = promisify(execFile);

export const ENVIRONMENT = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: undefined };

/** What a command said when it failed. */
const saidBy = (error: unknown): string => {
  const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
  return [stdout, stderr].join('').trim().slice(-2000) || message;
};

/** An app that is installed and built in a folder of its own. */
export interface BuiltApp {
  version: string;
  /** What was wrong with its types and with the lines of the docs. */
  typeProblems: string[];
}

/** Installs an app with the packed build, builds it and checks its types. What fails throws what was said. */
export const buildApp = async (app: FrameworkApp, tarball: string, folder: string): Promise<BuiltApp> => {
  const left = /[\\/](node_modules|dist|\.next|server)$/;
  for (const [place, part] of Object.entries(app.parts)) {
    await cp(part, join(folder, place), { recursive: true, filter: (file) => !left.test(file) });
  }
  const npm = async (...words: string[]): Promise<void> => {
    await run('npm', words, { cwd: folder, env: ENVIRONMENT, maxBuffer: 2 ** 26 }).catch((error: unknown) => {
      throw new Error(`npm ${words.join(' ')}: ${saidBy(error)}`);
    });
  };
  const problemsOf = (...words: string[]): Promise<string[]> =>
    npm(...words).then(
      () => [],
      (error: unknown) => [(error as Error).message],
    );
  await npm('install', '--no-audit', '--no-fund', tarball);
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  await npm('run', 'build');
  for (const command of app.alsoBuild ?? []) await npm('exec', '--', ...command.split(' '));
  const typeProblems = scripts['types'] === undefined ? [] : await problemsOf('run', 'types');
  if (app.lines) typeProblems.push(...(await checkLines(app.lines, folder, (command) => problemsOf('exec', '--', ...command.split(' ')))));
  const installed = await readFile(join(folder, 'node_modules', app.package, 'package.json'), 'utf8');
  return { version: (JSON.parse(installed) as { version: string }).version, typeProblems };
};
