import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const versions = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);

describe('the changes of a version', () => {
  it('have a version and a day, or say that it is not released', () => {
    for (const version of versions)
      assert.match(version, /^(?:Not released yet|\d+\.\d+\.\d+, (?:not released yet|\d{1,2} [A-Z][a-z]+ \d{4}))\n/);
  });

  it('tell content, code and what to do, in this order and nowhere else', () => {
    for (const version of versions) {
      assert.deepEqual(
        [...version.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading),
        ['Content', 'Code', 'What you must do'],
      );
      assert.doesNotMatch(version, /\*\*Do:\*\*/);
    }
  });
});
