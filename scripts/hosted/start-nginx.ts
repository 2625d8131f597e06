import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mayInstallDebians } from '../browsers/debian.js';
import { freePort, RunningPrograms } from '../browsers/running-programs.js';

const INSTALLED = '/usr/sbin/nginx';

/** The nginx of this system, or Debian's unpacked into a folder: as a package it would start a server of its own. */
const findNginx = async (folder: string): Promise<string> => {
  if (existsSync(INSTALLED)) return INSTALLED;
  await mkdir(folder);
  const download = (): boolean =>
    spawnSync('apt-get', ['-q', '-o', 'APT::Sandbox::User=root', 'download', 'nginx'], { cwd: folder, stdio: 'ignore' }).status === 0;
  // The list of packages may be older than the packages are.
  if (!download() && mayInstallDebians()) spawnSync('apt-get', ['-q', 'update'], { stdio: 'ignore' });
  const found = (): Promise<string | undefined> => readdir(folder).then((files) => files.find((file) => file.endsWith('.deb')));
  if ((await found()) === undefined) download();
  const file = await found();
  if (file === undefined) throw new Error('Run this on Debian, or install first: apt-get install nginx');
  spawnSync('dpkg-deb', ['-x', join(folder, file), join(folder, 'root')]);
  return join(folder, 'root/usr/sbin/nginx');
};

/** Started by root, nginx would read the files as somebody who may not be let into their folder. */
const USER = process.getuid?.() === 0 ? 'user root;' : '';

const configOf = (root: string, port: number, rules: string): string => `
${USER}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log error.log;
events { }
http {
  access_log off;
  client_body_temp_path temp/body;
  proxy_temp_path temp/proxy;
  fastcgi_temp_path temp/fastcgi;
  uwsgi_temp_path temp/uwsgi;
  scgi_temp_path temp/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${JSON.stringify(root)};
    include ${JSON.stringify(rules)};
  }
}
`;

/**
 * Starts Debian's nginx on this machine only, in a temporary folder of its own.
 * @param folder - What it serves.
 * @param rules - The file that a hospital includes in its server block.
 */
export const startNginx = async (folder: string, rules: string): Promise<{ address: string; end: () => Promise<void> }> => {
  const prefix = await mkdtemp(join(tmpdir(), 'nazorg-nginx-'));
  const programs = new RunningPrograms();
  const end = async (): Promise<void> => {
    await programs.end();
    await rm(prefix, { recursive: true, force: true });
  };
  try {
    const nginx = await findNginx(join(prefix, 'packages'));
    const port = await freePort();
    await mkdir(join(prefix, 'temp'));
    await writeFile(join(prefix, 'nginx.conf'), configOf(resolve(folder), port, resolve(rules)));
    const words = ['-p', prefix, '-c', 'nginx.conf', '-e', 'error.log'];
    const { status, stderr } = spawnSync(nginx, ['-t', '-q', ...words], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`nginx can't use ${rules}:\n${stderr}`);
    programs.run(nginx, words);
    const address = `http://127.0.0.1:${port}/`;
    await programs.until(() =>
      fetch(address).then(
        () => true,
        () => undefined,
      ),
    );
    return { address, end };
  } catch (error) {
    await end();
    throw error;
  }
};
