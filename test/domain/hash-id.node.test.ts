import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readContent } from '../../tools/authoring/read-content.js';
import { toHashId } from '../../src/domain/hash-id.js';
import { anyText } from './any-text.js';

/** Published test values of FNV-1a with 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/#FNV-1a */
const PUBLISHED: [words: string, hash: number][] = [
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foo', 0xa9f37ed7],
  ['foobar', 0xbf9cf968],
];

for (const [words, hash] of PUBLISHED) {
  test(`gives "${words}" its published hash`, () => assert.equal(toHashId(words), `n${hash.toString(36)}`));
}

test('keeps the ids that copied links already hold', () => {
  assert.equal(toHashId('recurrent-miscarriage/kinds'), 'n1uo1pvh');
  assert.equal(toHashId('recurrent-miscarriage/section/what-is-it'), 'n1m6ysjv');
});

test('makes an id that a selector and an address can hold, whatever the words', () => {
  fc.assert(fc.property(anyText, (words) => assert.match(toHashId(words), /^n[0-9a-z]{1,7}$/)));
});

const packs = (await readContent('content')).flatMap(({ packs }) => Object.values(packs));
const places = new Set(
  packs.flatMap(({ id, faq }) => [
    ...(faq?.sections ?? []).map((section) => `${id}/section/${section.id}`),
    ...(faq?.sections ?? []).flatMap(({ items }) => items.map((item) => `${id}/${item.id}`)),
  ]),
);

test('gives every place of the content an id of its own', () => {
  assert.ok(places.size > 40);
  assert.equal(new Set([...places].map(toHashId)).size, places.size);
});

test('says nothing of the subject in an id of the content', () => {
  for (const place of places) {
    const words = place.split(/[^a-z]+/).filter((word) => word.length > 2);
    assert.deepEqual(
      words.filter((word) => toHashId(place).includes(word)),
      [],
      place,
    );
  }
});
