import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { VERSION } from '../../../../src/base/version.js';
import { runNazorg } from '../../../../tools/cli/run-nazorg.js';

/** A release with few files: one that asks for two others, by a relative address as a bundler writes it. */
const RELEASE: Readonly<Record<string, string>> = {
  'nazorg.nl.js': 'import("./faq-search.js");import(`./languages/nl.synonyms.js`)',
  'faq-search.js': 'search()',
  'languages/nl.synonyms.js': 'synonyms()',
  'before-script.css': 'p { margin: 0 }',
};

const hashOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const listOf = (files: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, hashOf(text)])));

const without = (...names: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(RELEASE).filter(([name]) => !names.includes(name)));

const THIS = `release ${VERSION}`;

describe('verify', () => {
  let folder: string;
  let count = 0;
  const put = async (place: string, files: Readonly<Record<string, string>>): Promise<string> => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, place, name)), { recursive: true });
      await writeFile(join(folder, place, name), text);
    }
    return join(folder, place);
  };
  const run = async (...given: string[]): Promise<{ lines: string[]; code: number }> => {
    const lines: string[] = [];
    const write = (line: string): number => lines.push(line.replaceAll(`${folder}/`, ''));
    return { code: await runNazorg(['verify', ...given], { today: '2026-06-01', builtFiles: join(folder, 'built'), write }), lines };
  };
  const copied = (files: Readonly<Record<string, string>>): Promise<string> => put(`copy-${(count += 1)}`, files);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nazorg-verify-'));
    await put('built', { 'integrity.json': listOf(RELEASE) });
  });
  after(() => rm(folder, { recursive: true }));

  const rows: [what: string, files: Readonly<Record<string, string>>, code: number, lines: string[]][] = [
    [
      'finds a whole copy as it was released',
      { ...RELEASE, 'integrity.json': listOf(RELEASE) },
      0,
      [`5 files are as in ${THIS}, 0 changed, 0 missing, 0 were left out, 0 aren't ours.`],
    ],
    [
      'finds a file that was changed by one letter',
      { ...RELEASE, 'faq-search.js': 'search();' },
      1,
      [
        `faq-search.js isn't that of ${THIS}: it was changed, or is of another release.`,
        `3 files are as in ${THIS}, 1 changed, 0 missing, 1 was left out, 0 aren't ours.`,
      ],
    ],
    [
      'finds a list of hashes that was changed along with a file',
      { ...RELEASE, 'faq-search.js': 'evil()', 'integrity.json': listOf({ ...RELEASE, 'faq-search.js': 'evil()' }) },
      1,
      [
        `faq-search.js isn't that of ${THIS}: it was changed, or is of another release.`,
        `integrity.json isn't that of ${THIS}: it was changed, or is of another release.`,
        `3 files are as in ${THIS}, 2 changed, 0 missing, 0 were left out, 0 aren't ours.`,
      ],
    ],
    [
      'names a missing file that another one asks for',
      without('languages/nl.synonyms.js'),
      1,
      [
        'languages/nl.synonyms.js is missing, and nazorg.nl.js asks for it.',
        `3 files are as in ${THIS}, 0 changed, 1 missing, 1 was left out, 0 aren't ours.`,
      ],
    ],
    [
      'takes a file that nothing asks for to be left out',
      without('before-script.css', 'nazorg.nl.js'),
      0,
      [`2 files are as in ${THIS}, 0 changed, 0 missing, 3 were left out, 0 aren't ours.`],
    ],
    [
      'tells a file of the hospital, and one of ours under another name',
      { ...without('faq-search.js'), 'start.js': 'search()', 'profile.json': '{}' },
      1,
      [
        'faq-search.js is missing, and nazorg.nl.js asks for it.',
        `start.js is faq-search.js of ${THIS}, under another name. (no problem)`,
        "profile.json isn't ours. (no problem)",
        `4 files are as in ${THIS}, 0 changed, 1 missing, 1 was left out, 1 isn't ours.`,
      ],
    ],
  ];
  for (const [what, files, code, lines] of rows) {
    it(what, async () => assert.deepEqual(await run(await copied(files)), { code, lines }));
  }

  it('follows links to files', async () => {
    const place = await copied(without('faq-search.js'));
    await writeFile(join(folder, 'elsewhere.js'), 'evil()');
    await symlink(join(folder, 'elsewhere.js'), join(place, 'faq-search.js'));
    assert.equal((await run(place)).code, 1);
  });

  it('holds a folder against the list of another release', async () => {
    const old = { 'nazorg.nl.js': 'old()' };
    const list = join(await put('old', { 'integrity.json': listOf(old) }), 'integrity.json');
    assert.deepEqual(await run(await copied(old), '--release', list), {
      code: 0,
      lines: ["1 file is as in old/integrity.json, 0 changed, 0 missing, 1 was left out, 0 aren't ours."],
    });
    assert.equal((await run(await copied(RELEASE), '--release', list)).code, 1);
  });

  const refusals: [what: string, given: string[], reason: RegExp][] = [
    ['no folder', [], /^Say which folder to verify, and one only\./],
    ['two folders', ['a', 'b'], /^Say which folder to verify, and one only\./],
    ['a folder that is not there', ['nowhere'], /^nowhere isn't a folder that can be read; check its name and place\./],
    ['an option that there is not', ['.', '--fix'], /^Unknown option '--fix'\./],
    ['a folder without a file of ours', ['test/tools/cli/verify'], /^test\/tools\/cli\/verify holds no file of release/],
    ['a list that is not there', ['.', '--release', 'none.json'], /^none\.json can't be read/],
    ['a list without hashes', ['.', '--release', 'package.json'], /^package\.json isn't the integrity\.json of a release/],
    ['a list that is no JSON', ['.', '--release', 'README.md'], /^README\.md isn't the integrity\.json of a release/],
  ];
  for (const [what, given, reason] of refusals) {
    it(`ends with 2 for ${what}`, async () => {
      const { code, lines } = await run(...given);
      assert.equal(code, 2);
      assert.match(lines.join('\n'), reason);
    });
  }
});
