import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What no command in a copy reads. */
const LEFT_OUT = new Set(['.git', 'bench', 'dist', 'integrations', 'node_modules', 'storybook-static']);

/** A copy of the project, with folders of its own for what is made, that a test may edit. */
export const copyProject = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'nazorg-dev-'));
  for (const name of await readdir('.')) if (!LEFT_OUT.has(name)) await cp(name, join(folder, name), { recursive: true });
  await mkdir(join(folder, 'node_modules'));
  const packages = (await readdir('node_modules')).filter((name) => name !== '.cache');
  await Promise.all(packages.map((name) => symlink(resolve('node_modules', name), join(folder, 'node_modules', name))));
  return folder;
};
