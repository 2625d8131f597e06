import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { loadJson } from '../../src/base/load-json.js';
import { readPack } from '../../src/content/read-pack.js';

/** A body that comes in pieces, as it does over a network. */
const inPieces = (piece: string, count: number): ReadableStream => {
  const bytes = new TextEncoder().encode(piece);
  let left = count;
  return new ReadableStream({
    pull: (controller) => {
      if (left-- > 0) controller.enqueue(bytes);
      else controller.close();
    },
  });
};

const MEGABYTE = 1_000_000;

const HOSTILE: [what: string, body: () => BodyInit, refusal: RegExp][] = [
  ['of ten megabytes, in pieces', () => inPieces(`["${'x'.repeat(60_000)}"],`, (10 * MEGABYTE) / 60_000), /larger than 1000 kB/],
  ['of ten megabytes, at once', () => `["${'x'.repeat(10 * MEGABYTE)}"]`, /larger than 1000 kB/],
  ['of ten thousand levels', () => '['.repeat(10_000) + ']'.repeat(10_000), /the file should be an object/],
  [
    'of a hundred thousand levels in one of its texts',
    () => `{"schemaVersion":1,"id":"a","lang":"nl","title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    /title should be text/,
  ],
  ['of a hundred thousand questions, none of them whole', () => `{"faq":[${'{},'.repeat(100_000)}{}]}`, /schemaVersion should be 1/],
];

for (const [what, body, refusal] of HOSTILE) {
  test(`refuses a pack ${what}, before anybody has to wait`, async (context) => {
    const response = new Response(body());
    mock.method(globalThis, 'fetch', () => Promise.resolve(response));
    context.after(() => mock.restoreAll());
    const start = performance.now();
    await assert.rejects(loadJson('/pack.json', 'https://hospital.example/', new AbortController().signal, readPack), refusal);
    assert.ok(performance.now() - start < 200);
  });
}
