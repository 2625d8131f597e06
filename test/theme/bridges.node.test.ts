import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { problemsOf } from '../tools/cli/check-files.js';

const FOLDER = 'src/theme/bridges';
const bridges = await readdir(FOLDER);

/** What each system sets itself, in the versions that are out in 2026; values of older ones stand in the bridge. */
const SYSTEMS: Readonly<Record<string, string>> = {
  'bootstrap.css':
    ':root { color-scheme: light; --bs-link-color: #0d6efd; --bs-border-color: #dee2e6; --bs-border-radius: 0.375rem } ' +
    '[data-bs-theme] { color-scheme: dark; --bs-link-color: #6ea8fe; --bs-border-color: #495057 }',
  'govuk.css': '',
  'nhs.css': '',
  'nl-design-system.css':
    ':root { color-scheme: light dark; --utrecht-link-color: #24578f; --utrecht-separator-color: #cccccc; --utrecht-button-border-radius: 2px }',
  'wordpress.css': ':root { color-scheme: light dark; --wp--preset--color--contrast: #111111; --wp--preset--color--primary: #9dff20 }',
};

describe('the bridges', () => {
  it('are all held against what their system sets', () => {
    assert.deepEqual(bridges.toSorted(), Object.keys(SYSTEMS).toSorted());
  });

  for (const bridge of bridges) {
    it(`pass the check beside it: ${bridge}`, async () => {
      const css = `${SYSTEMS[bridge]!}\n${await readFile(`${FOLDER}/${bridge}`, 'utf8')}`;
      assert.deepEqual(await problemsOf({ [bridge]: css }, bridge), []);
    });

    it(`weigh less than a kilobyte: ${bridge}`, async () => {
      assert.ok((await readFile(`${FOLDER}/${bridge}`)).length <= 1000);
    });
  }
});

describe('the example brands', () => {
  it('pass the check', async () => {
    for (const brand of await readdir('examples/brands')) {
      const problems = await problemsOf({ [brand]: await readFile(`examples/brands/${brand}`, 'utf8') }, brand);
      assert.deepEqual(
        problems.filter((line) => !line.endsWith('(no problem)')),
        [],
      );
    }
  });
});
