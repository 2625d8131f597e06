import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Puts the packed package into a project as npm does, without a registry and alone: the command needs nothing else. */
const install = async (project: string): Promise<void> => {
  const { stdout } = await execute('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project]);
  const own = join(project, 'node_modules/nazorg-widgets');
  await mkdir(own, { recursive: true });
  await execute('tar', ['-xzf', join(project, stdout.trim()), '-C', own, '--strip-components=1']);
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

  it('checks a page, and the words of an author on it', async () => {
    await writeFile(join(project, 'page.html'), '<p>Voor</p><faq-accordion lang="nl"><h3>Hoe lang?</h3><p>Twee weken.</p></faq-accordion>');
    const { code, text } = await run(project, 'npx', '--no', 'nazorg-widgets', 'check', 'page.html');
    assert.equal(code, 0, text);
    assert.match(text, /faq-accordion makes 1 question of what isn't <details>: "Hoe lang\?"/);
  });

  it('prints a snippet', async () => {
    const { code, text } = await run(project, 'npx', '--no', 'nazorg-widgets', 'snippet', 'faq-accordion', '--tag');
    assert.equal(code, 0);
    assert.match(text, /integrity="sha384-/);
  });

  it('holds files against the release', async () => {
    await cp(join(project, 'node_modules/nazorg-widgets/dist/cdn'), join(project, 'nazorg'), { recursive: true });
    const verify = () => run(project, 'npx', '--no', 'nazorg-widgets', 'verify', 'nazorg');
    const whole = await verify();
    assert.equal(whole.code, 0, whole.text);
    assert.match(whole.text, /^\d+ files are as in release [\d.]+, 0 changed, 0 missing, 0 were left out, 0 aren't ours\.$/);
    await appendFile(join(project, 'nazorg/nazorg.nl.js'), 'fetch("https://evil.example")');
    await rm(join(project, 'nazorg/faq-search.js'));
    const tampered = await verify();
    assert.equal(tampered.code, 1);
    assert.match(tampered.text, /^nazorg\.nl\.js isn't that of release/m);
    assert.match(tampered.text, /^faq-search\.js is missing, and nazorg\.\S+ asks for it\.$/m);
  });

  it('fetches nothing where the package is not installed', async () => {
    const { code, text } = await run(elsewhere, 'npx', '--no', 'nazorg-widgets', 'version');
    assert.notEqual(code, 0);
    assert.match(text, /npx canceled|not found|ENOTCACHED/i);
  });
});
