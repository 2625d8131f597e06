import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../tools/authoring/read-content.js';
import { readPack } from '../../src/content/read-pack.js';
import { ShapeError } from '../../src/content/shape.js';
import { smallPack, spoiledPack } from './small-pack.js';

for (const { lang, packs } of await readContent('content')) {
  for (const [name, pack] of Object.entries(packs)) {
    test(`reads the built-in pack ${name} in ${lang} as it is`, () => {
      const file: unknown = JSON.parse(JSON.stringify(pack));
      assert.deepEqual(readPack(file), file);
    });
  }
}

test('reads a small pack as it is', () => assert.deepEqual(readPack(smallPack()), smallPack()));

test('needs no more than the words that every widget shows', () => {
  const { schemaVersion, id, lang, title, range, disclaimer, labels } = smallPack();
  const pack = { schemaVersion, id, lang, title, range, disclaimer, labels, figures: {}, sources: {} };
  assert.deepEqual(readPack(pack), pack);
});

const WRONG: [path: (string | number)[], change: unknown, sentence: string][] = [
  [['schemaVersion'], 2, 'schemaVersion should be 1'],
  [['schemaVersion'], undefined, 'schemaVersion should be 1'],
  [['id'], 7, 'id should be text'],
  [['lang'], '', 'lang should be a language tag such as "nl"'],
  [['lang'], 'zh_Hans', 'lang should be a language tag such as "nl"'],
  [['lang'], 'x-foo', 'lang should be a language tag such as "nl"'],
  [['title'], undefined, 'title should be text'],
  [['labels'], [], 'labels should be an object'],
  [['labels', 'source'], undefined, 'labels.source should be text'],
  [['figures'], undefined, 'figures should be an object'],
  [['sources'], [], 'sources should be an object'],
  [['faq', 'sections'], {}, 'faq.sections should be a list'],
  [['faq', 'sections', 0, 'items'], null, 'faq.sections[0].items should be a list'],
  [['faq', 'sections', 0, 'items', 0], 'abc', 'faq.sections[0].items[0] should be an object'],
  [['faq', 'sections', 0, 'items', 0, 'question'], undefined, 'faq.sections[0].items[0].question should be a list'],
  [['faq', 'sections', 0, 'items', 0, 'answer'], 'words', 'faq.sections[0].items[0].answer should be a list'],
  [['faq', 'sections', 0, 'items', 0, 'newerInsight', 'contradicts'], 'false', 'faq.sections[0].items[0].newerInsight should be true'],
  [['risk', 'groups', 0, 'by'], 'weight', 'risk.groups[0].by should be "ageYears" or "miscarriages"'],
  [['risk', 'notes', 'both-chosen'], undefined, 'risk.notes.both-chosen should be a list'],
  [['timeline', 'whenToCall', 'signs'], 'koorts', 'timeline.whenToCall.signs should be a list'],
  [['timeline', 'steps', 0, 'span', 'fromDays'], '0', 'timeline.steps[0].span.fromDays should be a number'],
  [['timeline', 'steps', 0, 'variant'], 'surgery', 'timeline.steps[0].variant should be "expectant" or "medication" or "curettage"'],
  [['figures', 'chance', 'unit'], 'percent', 'figures.chance.unit should be'],
  [['figures', 'chance', 'low'], 'NaN', 'figures.chance.low should be a number'],
  [['sources', 'study', 'publisher'], undefined, 'sources.study.publisher should be text'],
];

for (const [path, change, sentence] of WRONG) {
  test(`refuses ${path.join(' > ')} as ${JSON.stringify(change) ?? 'nothing'} with a sentence that says where`, () => {
    assert.throws(
      () => readPack(spoiledPack(path, change)),
      (error) => error instanceof ShapeError && error.message.includes(sentence.replace(/ should be true$/, '')),
    );
  });
}

const HARMFUL: [why: string, path: (string | number)[], change: unknown, sentence: RegExp][] = [
  ['names a figure that is not there', ['disclaimer'], 'Het zijn er {unknown}.', /"unknown"/],
  ['names a rest that is not there', ['disclaimer'], 'Het zijn er {unknown|rest}.', /"unknown"/],
  ['names an inherited figure', ['disclaimer'], 'Het zijn er {constructor}.', /"constructor"/],
  ['writes a bound outside its range', ['disclaimer'], 'Het zijn er {low}.', /"low"/],
  ['starts a span at a figure that is not there', ['timeline', 'steps', 0, 'span'], { from: 'unknown' }, /"unknown"/],
  ['ends a span at a figure that is not there', ['timeline', 'steps', 0, 'span', 'to'], 'unknown', /"unknown"/],
  ['cites a source that is not there', ['sources'], {}, /^sources .*"study"/],
  ['has a figure without a number', ['figures', 'chance'], { unit: 'of-100', accordingTo: [] }, /^figures\.chance /],
  ['has a figure with half a range', ['figures', 'chance'], { low: 17, unit: 'of-100', accordingTo: [] }, /^figures\.chance /],
  ['has a figure with a value and a range', ['figures', 'chance', 'value'], 18, /^figures\.chance /],
  ['has a range with its ends swapped', ['figures', 'chance', 'low'], 21, /^figures\.chance /],
  ['has a chance above a hundred', ['figures', 'chance', 'high'], 250, /^figures\.chance /],
  ['has a chance below nothing', ['figures', 'chance', 'low'], -5, /^figures\.chance /],
  ['joins a range with no place for its low bound', ['range'], 'tot {high}', /^range /],
  ['joins a range with no place for its high bound', ['range'], '{low} en meer', /^range /],
];

for (const [why, path, change, sentence] of HARMFUL) {
  test(`refuses a pack that ${why}`, () => {
    assert.throws(
      () => readPack(spoiledPack(path, change)),
      (error) => error instanceof ShapeError && sentence.test(error.message),
    );
  });
}
