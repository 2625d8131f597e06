import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spoiledPack } from '../../content/small-pack.js';
import { problemsOf } from './check-files.js';
import { smallContent } from './small-content.js';

const END =
  ' for "es", so its texts can\'t be checked for that yet; ' +
  'have somebody who speaks the language read every word, and add what is missing (docs/check.md, "A language").';
const LISTS =
  "there is no list of words that hurt, no list of words about one reader's own chance, and no decision how easily a text should read";

const profile = {
  schemaVersion: 1,
  lang: 'es-ES',
  organisation: 'Hospital',
  lines: [{ label: 'De día', number: '+31243614788', display: '024 361 47 88', kind: 'out-of-hours' }],
};
const extension = {
  schemaVersion: 2,
  extends: 'miscarriage',
  lang: 'es',
  items: [{ section: 'options', item: { id: 'ours', question: '¿Dónde?', answer: ['Aquí.'] } }],
};

describe('a file in a language that nobody prepared', () => {
  const rows: [what: string, path: string, file: unknown, problem: string][] = [
    ['pack', 'pack.json', spoiledPack(['lang'], 'es'), `pack.json, lang: ${LISTS}${END}`],
    ['pack of a region', 'pack.json', spoiledPack(['lang'], 'es-MX'), `pack.json, lang: ${LISTS}${END}`],
    ['changes to a pack', 'c.json', extension, `c.json, lang: ${LISTS}${END}`],
    [
      'profile',
      'p.json',
      profile,
      `p.json, lang: there is no list of words that hurt and no list of words about one reader's own chance${END}`,
    ],
    ['file of words', 'es/contact.json', smallContent()['content/shared/en/contact.json'], `contact.json: ${LISTS}${END}`],
  ];
  for (const [what, path, file, problem] of rows) {
    it(`is never approved, and says why once: ${what}`, async () => assert.deepEqual(await problemsOf({ [path]: file }, path), [problem]));
  }

  it('is reported without a figure', async () => {
    const lines = await problemsOf({ 'pack.json': spoiledPack(['lang'], 'es') }, 'pack.json', '--report');
    assert.deepEqual(lines, [`pack.json, lang: ${LISTS}${END}`]);
  });
});
