import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/**
 * Builds the same sources again in another folder, and compares: everything that is in dist/ here must be there too, byte for
 * byte. So a file can be traced to its sources. `npm run build && npm run hosted` first.
 */
const COMPARED = ['dist/cdn', 'dist/hosted', 'dist/index.js', 'dist/chunks', 'dist/cli', 'custom-elements.json'];

const NOT_SOURCES = new Set(['.git', 'dist', 'node_modules', 'storybook-static', 'src/generated']);

const filesIn = (folder: string): Map<string, string> => {
  const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  const list = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  const paths = COMPARED.map((path) => join(folder, path)).flatMap((path) => (/\.\w+$/.test(path) ? [path] : list(path)));
  return new Map(paths.map((path) => [relative(folder, path), hash(path)]));
};

const here = resolve('.');
const other = mkdtempSync(join(tmpdir(), 'nazorg-rebuild-in-a-longer-folder-'));
try {
  const files = filesIn(here);
  await cp(here, other, { recursive: true, filter: (path) => !NOT_SOURCES.has(relative(here, path)) });
  symlinkSync(join(here, 'node_modules'), join(other, 'node_modules'));
  for (const script of ['build', 'hosted']) execFileSync('npm', ['run', script], { cwd: other, stdio: ['ignore', 'ignore', 'inherit'] });
  const again = filesIn(other);
  const paths = [...new Set([...files.keys(), ...again.keys()])].sort();
  const different = paths.filter((path) => files.get(path) !== again.get(path));
  console.log([...different.map((path) => `${path} is different.`), `${paths.length} files, ${different.length} different.`].join('\n'));
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(other, { recursive: true, force: true });
}
