import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/**
 * Builds the same sources again in another folder, and compares: every file of the package and of the hosted pages must be the
 * same there, byte for byte, and so must the package as npm packs it. So a file can be traced to its sources.
 * `npm run build && npm run hosted` first.
 */
const NOT_SOURCES = new Set(['.git', 'dist', 'node_modules', 'storybook-static', 'src/generated']);

interface Packed {
  files: { path: string }[];
  integrity: string;
}

const pack = (folder: string): Packed => {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
  return (JSON.parse(told) as [Packed])[0];
};

const hostedIn = (folder: string): string[] =>
  readdirSync(join(folder, 'dist/hosted'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

const hashesIn = (folder: string): Map<string, string> => {
  const { files, integrity } = pack(folder);
  const hash = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  const paths = [...files.map(({ path }) => path), ...hostedIn(folder)];
  return new Map([...paths.map((path) => [path, hash(path)] as const), ['the package as npm packs it', integrity]]);
};

const here = resolve('.');
const other = mkdtempSync(join(tmpdir(), 'nazorg-rebuild-in-a-longer-folder-'));
try {
  const files = hashesIn(here);
  await cp(here, other, { recursive: true, filter: (path) => !NOT_SOURCES.has(relative(here, path)) });
  symlinkSync(join(here, 'node_modules'), join(other, 'node_modules'));
  for (const script of ['build', 'hosted']) execFileSync('npm', ['run', script], { cwd: other, stdio: ['ignore', 'ignore', 'inherit'] });
  const again = hashesIn(other);
  const paths = [...new Set([...files.keys(), ...again.keys()])].sort();
  const different = paths.filter((path) => files.get(path) !== again.get(path));
  console.log([...different.map((path) => `${path} is different.`), `${paths.length} files, ${different.length} different.`].join('\n'));
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(other, { recursive: true, force: true });
}
