import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { installDebians, mayInstallDebians } from '../../scripts/browsers/debian.js';

/** What runs WordPress. None of these starts a server of its own when it is installed. */
const NEEDED = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mariadb-server-core'];

/** WordPress itself, and what it links to, is unpacked beside the system: as a package it would bring a web server. */
const UNPACKED = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'],
  ...['php-getid3', 'libjs-cropper', 'libjs-underscore'],
];

const HOW = `Run this as root on Debian, or install first: apt-get install ${NEEDED.join(' ')}`;

const isThere = (name: string): boolean =>
  spawnSync('dpkg-query', ['-W', '-f=${db:Status-Abbrev}', name]).stdout?.toString().startsWith('ii');

/** Debian's WordPress and themes, unpacked into a folder. Installs what runs them, or says in one line how to. */
export const unpackWordPress = async (folder: string): Promise<string> => {
  if (!existsSync('/usr/bin/apt-get')) throw new Error(HOW);
  if (!NEEDED.every(isThere)) {
    if (!mayInstallDebians()) throw new Error(HOW);
    installDebians(NEEDED);
  }
  await mkdir(folder, { recursive: true });
  const download = (): boolean =>
    spawnSync('apt-get', ['-q', '-o', 'APT::Sandbox::User=root', 'download', ...UNPACKED], { cwd: folder, stdio: 'ignore' }).status === 0;
  // The list of packages may be older than the packages are.
  if (!download()) {
    if (mayInstallDebians()) execFileSync('apt-get', ['-q', 'update'], { stdio: 'ignore' });
    if (!download()) throw new Error(`apt-get download ${UNPACKED.join(' ')} doesn't work here.`);
  }
  for (const file of await readdir(folder)) execFileSync('dpkg-deb', ['-x', join(folder, file), join(folder, 'root')]);
  return join(folder, 'root/usr/share/wordpress');
};
