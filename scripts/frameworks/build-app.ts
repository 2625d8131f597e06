import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FrameworkApp } from './framework-apps.js';

const run = promisify(execFile);

export const APPS = 'test/frameworks/apps';

const ENVIRONMENT = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: undefined };

/** What a command said when it failed. */
const saidBy = (error: unknown): string => {
  const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
  return [stdout, stderr].join('').trim().slice(-2000) || message;
};

/** An app that is installed and built in a folder of its own. */
export interface BuiltApp {
  folder: string;
  version: string;
  /** What was wrong with its types, where it has a command that checks them. */
  typeProblems: string[] | undefined;
}

/** Installs an app with the packed build, checks its types and builds it. What fails throws what was said. */
export const buildApp = async (app: FrameworkApp, tarball: string, folder: string): Promise<BuiltApp> => {
  await cp(join(APPS, app.name), folder, { recursive: true });
  if (app.shown !== undefined) await cp(join(APPS, 'shown.ts'), join(folder, app.shown, 'shown.ts'));
  const npm = async (...words: string[]): Promise<void> => {
    await run('npm', words, { cwd: folder, env: ENVIRONMENT, maxBuffer: 2 ** 26 }).catch((error: unknown) => {
      throw new Error(`npm ${words.join(' ')}: ${saidBy(error)}`);
    });
  };
  await npm('install', '--no-audit', '--no-fund', tarball);
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  await npm('run', 'build');
  const typeProblems =
    scripts['types'] === undefined
      ? undefined
      : await npm('run', 'types').then(
          () => [],
          (error: unknown) => [(error as Error).message],
        );
  const installed = await readFile(join(folder, 'node_modules', app.package, 'package.json'), 'utf8');
  return { folder: join(folder, 'dist'), version: (JSON.parse(installed) as { version: string }).version, typeProblems };
};
