import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const run = (folder: string, command: string, ...words: string[]): string =>
  execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();

/** The commit that a name stands for; nothing in a checkout that doesn't reach back so far. */
export const commitOf = (revision: string): string | undefined => {
  try {
    return run('.', 'git', 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  } catch {
    return undefined;
  }
};

/**
 * Builds the catalogue of another commit in a folder of its own, with the packages of this one where it asks for the same. Gives its
 * folder to a callback, and removes it all.
 */
export const builtAt = async (commit: string, use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = join(mkdtempSync(join(tmpdir(), 'nazorg-')), 'checkout');
  run('.', 'git', 'worktree', 'add', '--detach', '--quiet', folder, commit);
  try {
    const asksSame = readFileSync('package-lock.json', 'utf8') === readFileSync(join(folder, 'package-lock.json'), 'utf8');
    if (asksSame) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    else run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
    run(folder, 'npm', 'run', '--silent', 'generate', '--', '--all');
    run(folder, 'npx', 'storybook', 'build', '--disable-telemetry', '--quiet', '-o', 'storybook-static');
    await use(join(folder, 'storybook-static'));
  } finally {
    run('.', 'git', 'worktree', 'remove', '--force', folder);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
};
