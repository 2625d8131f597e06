import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { VERSION } from '../../src/base/version.js';

const execute = promisify(execFile);

/** A profile with nothing wrong. */
const PROFILE = {
  schemaVersion: 1,
  organisation: 'Ziekenhuis',
  lines: [
    { label: 'Polikliniek', number: '+31243614788', display: '(024) 361 47 88', kind: 'daytime' },
    { label: 'Avond, nacht en weekend', number: '+31201234568', display: '(020) 123 45 68', kind: 'out-of-hours' },
  ],
};

/** How a command ended, with all it wrote. */
const run = async (cwd: string, command: string, ...words: string[]): Promise<{ code: number; text: string }> => {
  const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
  try {
    const { stdout } = await execute(command, words, { cwd, env });
    return { code: 0, text: stdout.trim() };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, text: `${stdout}${stderr}`.trim() };
  }
};

/** Puts the packed package into a project as npm does, without a registry: what it depends on is that of this repository. */
const install = async (project: string): Promise<void> => {
  const { stdout } = await execute('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project]);
  const own = join(project, 'node_modules/nazorg-widgets');
  await mkdir(own, { recursive: true });
  await execute('tar', ['-xzf', join(project, stdout.trim()), '-C', own, '--strip-components=1']);
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    const place = join(project, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(resolve('node_modules', name), place);
  }
  await execute('npm', ['rebuild', '--ignore-scripts', '--offline', 'nazorg-widgets'], { cwd: project });
};

describe('the command in the project of a hospital', () => {
  let folder: string;
  let project: string;
  let elsewhere: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nazorg-command-'));
    [project, elsewhere] = [join(folder, 'project'), join(folder, 'elsewhere')];
    for (const place of [project, elsewhere]) {
      await mkdir(place);
      await writeFile(join(place, 'package.json'), '{ "private": true }');
    }
    await install(project);
    await writeFile(join(project, 'profile.json'), JSON.stringify(PROFILE));
  });
  after(() => rm(folder, { recursive: true }));

  for (const name of ['nazorg-widgets', 'nazorg']) {
    it(`runs as ${name}`, async () => {
      assert.deepEqual(await run(project, 'npx', '--no', name, 'version'), { code: 0, text: VERSION });
    });
  }

  it('explains itself', async () => {
    const { code, text } = await run(project, 'npx', '--no', 'nazorg-widgets', 'help');
    assert.equal(code, 0);
    assert.match(text, /^npx --no nazorg-widgets check FILE…/);
  });

  it('checks a file', async () => {
    assert.deepEqual(await run(project, 'npx', '--no', 'nazorg-widgets', 'check', 'profile.json'), {
      code: 0,
      text: 'No problems in profile.json.',
    });
  });

  it('fetches nothing where the package is not installed', async () => {
    const { code, text } = await run(elsewhere, 'npx', '--no', 'nazorg-widgets', 'version');
    assert.notEqual(code, 0);
    assert.match(text, /npx canceled|not found|ENOTCACHED/i);
  });
});
