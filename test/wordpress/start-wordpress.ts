import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort, RunningPrograms } from '../../scripts/browsers/running-programs.js';
import { unpackWordPress } from './debian-wordpress.js';

const run = promisify(execFile);

export const ROLES = ['administrator', 'editor', 'author'] as const;
export type Role = (typeof ROLES)[number];

/** A WordPress that listens on this machine only, and goes when it is ended. */
export interface WordPress {
  /** Where it is, without a slash at the end. */
  address: string;
  /** Its folder. */
  folder: string;
  /** The password of the people in it, for its own form. */
  password: string;
  /** Their application passwords, for its REST API. */
  applicationPasswords: Record<Role, string>;
  /** Runs PHP in it, and returns what that returns. */
  php: (code: string) => Promise<unknown>;
  end: () => Promise<void>;
}

const configOf = (socket: string, address: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

const startDatabase = async (programs: RunningPrograms, folder: string): Promise<string> => {
  const data = join(folder, 'data');
  const socket = join(folder, 'database.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  await mkdir(join(data, 'mysql'), { recursive: true });
  const setup = join(folder, 'setup.sql');
  await writeFile(setup, 'CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4;\n');
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--skip-innodb-doublewrite', '--innodb-buffer-pool-size=64M', '--skip-log-bin'];
  programs.run(existsSync('/usr/sbin/mariadbd') ? '/usr/sbin/mariadbd' : 'mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'database.pid')}`,
    // Nobody but us can open the folder of the socket, so there is nobody to keep out.
    '--skip-networking',
    '--skip-grant-tables',
    `--init-file=${setup}`,
    ...quick,
    ...user,
  ]);
  await programs.until(() => Promise.resolve(existsSync(socket) ? true : undefined));
  return socket;
};

/** Starts MariaDB and PHP in a temporary folder with a copy of Debian's WordPress, and installs it. */
export const startWordPress = async (): Promise<WordPress> => {
  const folder = await mkdtemp(join(tmpdir(), 'nazorg-wordpress-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const programs = new RunningPrograms();
  process.once('exit', remove);
  // These would end Node without that event.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  try {
    const site = join(folder, 'site');
    const unpacked = await unpackWordPress(join(folder, 'packages'));
    // What is left out are links to settings of a system that has the package.
    await cp(unpacked, site, { recursive: true, dereference: true, filter: (path) => existsSync(path) });
    const socket = await startDatabase(programs, folder);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    await writeFile(join(site, 'wp-config.php'), configOf(socket, address));
    await mkdir(join(site, 'wp-content/mu-plugins'), { recursive: true });
    await mkdir(join(site, 'wp-content/uploads'), { recursive: true });
    await cp('test/wordpress/mu-plugin.php', join(site, 'wp-content/mu-plugins/test.php'));
    await cp('dist/cdn', join(site, 'cdn'), { recursive: true });
    // Browsers ask for one by themselves, and a missing one would be a message in the console.
    await writeFile(join(site, 'favicon.ico'), '');
    const password = randomBytes(12).toString('hex');
    const inSite = async (script: string, word: string): Promise<unknown> => {
      const { stdout } = await run('php', [resolve('test/wordpress', script), word], { cwd: site });
      return JSON.parse(stdout) as unknown;
    };
    const applicationPasswords = (await inSite('install.php', password)) as Record<Role, string>;
    programs.run('php', ['-d', 'opcache.enable_cli=1', '-d', 'memory_limit=256M', '-S', `127.0.0.1:${port}`, '-t', site]);
    await programs.until(() =>
      fetch(`${address}/wp-login.php`).then(
        (answer) => answer.ok || undefined,
        () => undefined,
      ),
    );
    const php = (code: string): Promise<unknown> => inSite('run.php', code);
    const end = async (): Promise<void> => {
      await programs.end();
      remove();
    };
    return { address, folder: site, password, applicationPasswords, php, end };
  } catch (error) {
    await programs.end();
    remove();
    throw error;
  }
};
