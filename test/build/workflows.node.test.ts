import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

interface Job {
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
  permissions?: object;
  on: object;
  jobs: Record<string, Job>;
}

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, text, jobs: Object.entries((parse(text) as Workflow).jobs), workflow: parse(text) as Workflow };
});

describe('the workflows for a public forge', () => {
  for (const { name, text, jobs, workflow } of workflows) {
    it(`${name} says that it was not run yet`, () => assert.match(text, /^# Prepared, and not run yet/));

    it(`${name} names each action by its hash, with its version beside it`, () => {
      const used = text.split('\n').filter((line) => line.includes('uses:'));
      assert.ok(used.length > 0);
      for (const line of used) assert.match(line, /uses: [\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    it(`${name} may do nothing but what each job lists`, () => {
      assert.deepEqual(workflow.permissions, {});
      for (const [, job] of jobs) assert.ok(job.permissions);
      assert.ok(!('pull_request_target' in workflow.on));
    });

    it(`${name} keeps no credentials, and puts no words of others into a shell`, () => {
      for (const { uses, run = '', with: settings } of jobs.flatMap(([, { steps }]) => steps)) {
        if (uses?.startsWith('actions/checkout')) assert.equal(settings?.['persist-credentials'], false);
        assert.doesNotMatch(run, /\$\{\{/);
      }
    });
  }

  it('publish only where no code of ours runs', () => {
    const release = workflows.find(({ name }) => name === 'release.yml')!;
    for (const [job, { permissions, steps }] of release.jobs)
      assert.equal(
        permissions?.['id-token'] === 'write' || permissions?.['contents'] === 'write',
        !steps.some(({ run }) => run?.startsWith('npm ci')),
        job,
      );
  });

  it('run commands of package.json that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const asked = workflows.flatMap(({ text }) => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script));
    assert.deepEqual(
      asked.filter((script) => !(script in scripts)),
      [],
    );
  });
});
