import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { releaseProblems, type ReleaseManifest } from '../../../scripts/release/release-problems.js';

const READY = {
  version: '0.2.0',
  repository: { url: 'git+https://forge.example/nazorg.git' },
  bugs: { email: 'security@hospital.example' },
};
const CHANGES = '# Changes\n\n## 0.2.0, 12 December 2026\n';

describe('a release', () => {
  it('may go out when all is filled in', () => assert.deepEqual(releaseProblems('v0.2.0', READY, CHANGES), []));

  const rows: [what: string, tag: string, manifest: ReleaseManifest, changes: string, problem: RegExp][] = [
    ['a tag of another version', 'v0.2.1', READY, CHANGES, /The tag is v0\.2\.1 and package\.json says 0\.2\.0/],
    ['a version without a day', 'v0.2.0', READY, '## 0.2.0, not released yet\n', /no heading "## 0\.2\.0, DAY MONTH YEAR"/],
    ['a version that is not in the changes', 'v0.2.0', READY, '## 0.1.0, 1 May 2026\n', /no heading/],
    ['a contact that nobody filled in', 'v0.2.0', { ...READY, bugs: { email: 'security@publisher.invalid' } }, CHANGES, /report a leak/],
    ['no contact', 'v0.2.0', { ...READY, bugs: {} }, CHANGES, /report a leak/],
    ['an address nobody filled in', 'v0.2.0', { ...READY, bugs: { url: 'https://forge.invalid/issues' } }, CHANGES, /report a leak/],
    ['no repository', 'v0.2.0', { version: '0.2.0', bugs: READY.bugs }, CHANGES, /"repository"/],
  ];
  for (const [what, tag, manifest, changes, problem] of rows) {
    it(`is held back for ${what}`, () => {
      const problems = releaseProblems(tag, manifest, changes);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, problem);
    });
  }
});
