import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reading } from '../../../tools/authoring/readings.js';
import { checkFiles, problemsOf, TODAY } from './check-files.js';
import { smallContent } from './small-content.js';

const READING: Reading = { on: TODAY, as: 'native', against: 'the statements' };

const contentWith = (folders: object, readers = 'A second pair of eyes.'): Record<string, unknown> => ({
  ...smallContent(),
  'content/readings.json': { readers, folders },
});

const read = (...folders: string[]): object => Object.fromEntries(folders.map((folder) => [folder, [READING]]));

const ALL = ['small/en', 'small/nl', 'shared/en', 'shared/nl'];

describe('checking the readings of a folder of content', () => {
  it('finds nothing wrong with readings of every folder of words', async () => {
    assert.deepEqual((await checkFiles(contentWith(read(...ALL)), 'content')).lines, ['No problems in content.']);
  });

  it('asks for none where no file of them is kept', async () => {
    assert.deepEqual(await problemsOf(smallContent(), 'content'), []);
  });

  it('refuses a reading of a folder that is not there', async () => {
    assert.deepEqual(await problemsOf(contentWith(read(...ALL, 'small/fr', 'nl')), 'content'), [
      'content/readings.json: there is no small/fr; take its readings out.',
      'content/readings.json: there is no nl; take its readings out.',
    ]);
  });

  it('refuses a reading on a day that is still to come', async () => {
    const later = { ...read(...ALL), 'small/nl': [READING, { ...READING, on: '2026-06-02' }] };
    assert.deepEqual(await problemsOf(contentWith(later), 'content'), [
      'content/readings.json, small/nl: a reading on 2026-06-02 is still to come.',
    ]);
  });

  it('says which folder of words nobody has read, and finds no problem in that', async () => {
    const { lines, code } = await checkFiles(contentWith({ ...read('small/nl', 'shared/en', 'shared/nl'), 'small/en': [] }), 'content');
    assert.deepEqual(lines, ['content/readings.json: small/en has no reading. (no problem)', 'No problems in content.']);
    assert.equal(code, 0);
  });

  for (const [what, reading] of [
    ['a day that does not exist', { ...READING, on: '2026-02-30' }],
    ['an unknown kind', { ...READING, as: 'licensed' }],
    ['the name of a reader', { ...READING, by: 'somebody' }],
    ['nothing that it was read against', { on: TODAY, as: 'native' }],
  ] as [string, object][]) {
    it(`refuses a reading with ${what}`, async () => {
      const problems = await problemsOf(contentWith({ ...read(...ALL), 'small/nl': [reading] }), 'content');
      assert.equal(problems.length, 1);
      assert.match(problems[0]!, /^content\/readings\.json, folders, small\/nl\b/);
    });
  }

  it('refuses readings that say nothing of who read', async () => {
    assert.deepEqual((await problemsOf(contentWith(read(...ALL), ''), 'content')).length, 1);
  });
});
