import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { chmod, cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort, RunningPrograms } from '../../scripts/browsers/running-programs.js';

const run = promisify(execFile);

const HOW = `Say where a Drupal is that has its libraries but needs no database, such as one that
\`composer create-project drupal/recommended-project\` made: DRUPAL=folder npm run test:drupal. It is copied, not changed.
PHP needs its extensions sqlite3, gd, xml, mbstring and intl.`;

/** A Drupal that listens on this machine only, and goes when it is ended. */
export interface Drupal {
  /** Where it is, without a slash at the end. */
  address: string;
  /** The folder that the web server shows. */
  folder: string;
  /** Runs PHP in it, and returns what that returns. */
  php: (code: string) => Promise<unknown>;
  /** Runs a command of Drupal's own. */
  command: (...words: string[]) => Promise<string>;
  end: () => Promise<void>;
}

/** Copies the Drupal in the folder that DRUPAL names, installs a site with SQLite in the copy, and serves it. */
export const startDrupal = async (): Promise<Drupal> => {
  const given = process.env['DRUPAL'];
  if (given === undefined || !['core', 'web/core'].some((core) => existsSync(join(given, core, 'lib/Drupal.php')))) throw new Error(HOW);
  const temporary = await mkdtemp(join(tmpdir(), 'nazorg-drupal-'));
  const project = join(temporary, 'project');
  const folder = join(project, existsSync(join(given, 'web/core')) ? 'web' : '.');
  const remove = (): void => rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const programs = new RunningPrograms();
  process.once('exit', remove);
  // These would end Node without that event.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  try {
    await cp(given, project, {
      recursive: true,
      filter: (path) => !/\/(?:sites\/default\/(?:settings\.php|files)|modules\/custom\/.+|\.git)$/.test(path),
    });
    await chmod(join(folder, 'sites/default'), 0o755);
    const php = async (...words: string[]): Promise<string> =>
      (await run('php', ['-d', 'memory_limit=1G', ...words], { cwd: folder, maxBuffer: 64 * 1024 * 1024 })).stdout;
    const command = (...words: string[]): Promise<string> => php('core/scripts/drupal', ...words);
    await command('install', 'standard', '--site-name=Test', '--langcode=en', '--quiet');
    await cp('dist/cdn', join(folder, 'cdn'), { recursive: true });
    await cp('demo/profile.json', join(folder, 'profile.json'));
    await cp('test/drupal/nazorg_test', join(folder, 'modules/custom/nazorg_test'), { recursive: true });
    // Browsers ask for one by themselves, and a missing one would be a message in the console.
    await writeFile(join(folder, 'favicon.ico'), '');
    await cp(join(folder, 'core/assets/scaffold/files/ht.router.php'), join(folder, '.ht.router.php'));
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const server = ['php', '-d', 'opcache.enable_cli=1', '-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '.ht.router.php'];
    // The path of the database starts at the folder that the program runs in.
    programs.run('env', ['-C', folder, ...server]);
    await programs.until(() =>
      fetch(`${address}/user/login`).then(
        (answer) => (answer.ok && !answer.redirected) || undefined,
        () => undefined,
      ),
    );
    const script = resolve('test/drupal/run.php');
    return {
      address,
      folder,
      php: async (code) => JSON.parse(await php(script, `${address}/`, code)) as unknown,
      command,
      end: async () => {
        await programs.end();
        remove();
      },
    };
  } catch (error) {
    await programs.end();
    remove();
    throw error;
  }
};
