import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spoiledPack } from '../../content/small-pack.js';
import { problemsOf } from './check-files.js';
import { spoiledContent } from './small-content.js';

const PACK_ITEM = '"accordingTo":["study"],"earlier":{"facts":["F002"]}';

/** The small content with a question that asks something of a hospital's editor. */
const asking = (ask: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...spoiledContent('content/small/pack.json', PACK_ITEM, `${PACK_ITEM},"ask":true`),
  'content/small/en/faq.json': spoiledContent('content/small/en/faq.json', '"summary"', '"ask":"Say when to call.","summary"')[
    'content/small/en/faq.json'
  ],
  'content/small/nl/faq.json': spoiledContent('content/small/nl/faq.json', '"summary"', `"ask":${JSON.stringify(ask)},"summary"`)[
    'content/small/nl/faq.json'
  ],
  ...more,
});

describe('what is asked of a hospital’s editor', () => {
  it('is held to the words of its language', async () => {
    const terms = { concepts: { womb: { nl: { word: 'baarmoeder', not: ['uterus'] } } }, languages: {} };
    const files = asking('Schrijf over de uterus.', { 'content/terms.json': terms });
    assert.deepEqual(await problemsOf(files, 'content'), [
      'content/small/nl/faq.json/first: "uterus" isn\'t the word here; write "baarmoeder".',
    ]);
  });

  it('is held to words that hurt in a pack, and not to how easily it reads', async () => {
    const hurtful = ['mis', 'lukt'].join('');
    const long = `Je ${'en je '.repeat(15)}rust uit.`;
    const pack = spoiledPack(['faq', 'sections', 0, 'items', 0, 'ask'], `${hurtful}. ${long}`);
    const problems = await problemsOf({ 'pack.json': pack }, 'pack.json');
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', new RegExp(`^pack\\.json, faq, ask first: .*${hurtful}`));
  });

  it('is nothing that a search finds', async () => {
    const synonyms = { bath: ['bad', 'zwemmen'], often: ['vaak', 'dikwijls'] };
    const english = { bath: ['often', 'much'], often: ['often', 'frequent'] };
    const more = { 'content/shared/nl/synonyms.json': synonyms, 'content/shared/en/synonyms.json': english };
    assert.deepEqual(await problemsOf(asking('Schrijf vanaf wanneer een bad kan.', more), 'content'), [
      'content/shared/nl/synonyms.json, bath: no question, answer or sign holds any of "bad", "zwemmen".',
    ]);
  });
});
