import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';

/** Whether this is Debian, and this process may add packages to it. */
export const mayInstallDebians = (): boolean =>
  platform() === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

export const installDebians = (packages: readonly string[]): void => {
  console.error(`Installing what the tests need and Debian has, once: ${packages.join(', ')}.`);
  const apt = (...command: string[]): void => {
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-q', ...command], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 2, 2],
    });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
};
