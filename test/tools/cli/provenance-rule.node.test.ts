import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallPack } from '../../content/small-pack.js';
import { problemsOf } from './check-files.js';
import { smallContent, spoiledContent } from './small-content.js';

const ITEM = 'content/small/pack.json, faq about, item first';
const OWN = '"accordingTo":["study"],"earlier"';

/** The small content with another source of the pack. */
const ofStudy = (): Record<string, unknown> => spoiledContent('content/small/pack.json', '"source":"000"', '"source":"study"');

describe('sources, named once in a widget', () => {
  it('are not named by an entry whose pack names them', async () => {
    assert.deepEqual(await problemsOf(ofStudy(), 'content'), [
      `${ITEM}: accordingTo names "study", the source of the whole pack, which is named once; take it out.`,
    ]);
  });

  it('are not named by an entry whose facts name them', async () => {
    const files = spoiledContent('content/small/pack.json', OWN, '"accordingTo":["study","000"],"earlier"');
    const named = { ...files, 'content/small/pack.json': String(files['content/small/pack.json']).replace('"source":"000",', '') };
    assert.deepEqual(await problemsOf(named, 'content'), [
      `${ITEM}: accordingTo names "000", which is named already as the source of its facts; take it out.`,
    ]);
  });

  it('are named by signs and tables, which take none from their facts', async () => {
    const files = spoiledContent(
      'content/shared/pack.json',
      '"facts":[],"accordingTo":["study"]',
      '"facts":["F001"],"accordingTo":["000"]',
    );
    assert.deepEqual(await problemsOf(files, 'content'), []);
  });

  const inWords: [what: string, text: string, found: string][] = [
    ['the publisher of its main source', 'Volgens een ziekenhuis is het zo.', 'een ziekenhuis'],
    ['what stands before a source', 'Bron: de folder.', 'Bron:'],
  ];
  for (const [what, text, found] of inWords) {
    it(`are not named in words by ${what}`, async () => {
      const files = spoiledContent('content/small/nl/faq.json', 'Het komt vaak voor.', text);
      const sources = { study: { about: 'Gaat over vrouwen.' }, '000': { publisher: 'Een ziekenhuis' } };
      assert.deepEqual(
        await problemsOf({ ...files, 'content/shared/nl/sources.json': sources, 'content/shared/en/sources.json': sources }, 'content'),
        [
          `content/small/nl: faq, item first: "${found}" names a source in words; a widget names its sources once, at its end: take it out.`,
        ],
      );
    });
  }

  it('are not named in words in a pack of a hospital', async () => {
    const pack = { ...smallPack(), mainSource: 'study', disclaimer: 'Dit staat in A journal.' };
    assert.deepEqual(await problemsOf({ 'pack.json': pack }, 'pack.json'), [
      'pack.json, general, disclaimer: "a journal" names a source in words; a widget names its sources once, at its end: take it out.',
    ]);
  });

  it('are right as they are in the smallest content', async () => assert.deepEqual(await problemsOf(smallContent(), 'content'), []));
});
