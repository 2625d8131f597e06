import assert from 'node:assert/strict';
import { after, mock, test } from 'node:test';
import { loadJson } from '../../src/base/load-json.js';
import { readPack } from '../../src/content/read-pack.js';

/** A page of the site that the files are on. */
const { origin } = new URL('https://hospital.example/');
Object.assign(globalThis, { origin, location: { origin }, document: { head: { querySelectorAll: () => [] } } });
after(() => ['origin', 'location', 'document'].forEach((name) => Reflect.deleteProperty(globalThis, name)));

let count = 0;

/** Loads a file that was never asked for before, since each is asked for once. */
const load = (read: (value: unknown) => unknown = readPack): Promise<unknown> =>
  loadJson(`/pack.json?${(count += 1)}`, `${origin}/`, new Map(), read);

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
    () => `{"schemaVersion":2,"id":"a","lang":"nl","title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    /title should be text/,
  ],
  ['of a hundred thousand questions, none of them whole', () => `{"faq":[${'{},'.repeat(100_000)}{}]}`, /schemaVersion should be 2/],
];

for (const [what, body, refusal] of HOSTILE) {
  test(`refuses a pack ${what}, before anybody has to wait`, async (context) => {
    const response = new Response(body());
    mock.method(globalThis, 'fetch', () => Promise.resolve(response));
    context.after(() => mock.restoreAll());
    const start = performance.now();
    await assert.rejects(load(), refusal);
    assert.ok(performance.now() - start < 200);
  });
}

const answerWith = (answer: () => Promise<Response>): void => void mock.method(globalThis, 'fetch', answer);

/** What can go wrong after a file was asked for, and what the editor is told. */
const FAULTS: [what: string, answer: () => Promise<Response>, read: (value: unknown) => unknown, sentence: RegExp][] = [
  ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch')), readPack, /^can't be reached from this page/],
  [
    'the answer breaks off',
    () => Promise.resolve(new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) }))),
    readPack,
    /^can't be reached from this page/,
  ],
  [
    'reading it is where our own code fails',
    () => Promise.resolve(new Response('{}')),
    () => {
      throw new TypeError("Cannot read properties of undefined (reading 'x')");
    },
    /^makes Nazorg fail: please report it$/,
  ],
];

for (const [what, answer, read, sentence] of FAULTS) {
  test(`tells where it went wrong when ${what}`, async (context) => {
    answerWith(answer);
    context.after(() => mock.restoreAll());
    await assert.rejects(load(read), { message: sentence });
  });
}
