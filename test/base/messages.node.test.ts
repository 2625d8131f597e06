import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readLanguages } from '../../tools/authoring/read-content.js';
import { messagesInSource, messagesOf } from './messages-in-source.js';

const messages = messagesInSource();
const config = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as { sourceLocale: string; targetLocales: string[] };
const files = readdirSync('locales').filter((file) => file.endsWith('.xlf'));

interface Unit {
  source: string;
  target: string;
}

/** The words between two tags, with `{}` for each value that is filled in. */
const between = (tag: string, unit: string): string =>
  (new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(unit)?.[1] ?? '')
    .replace(/<x [^>]*>/g, '{}')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const unitsIn = (xliff: string): Map<string, Unit> =>
  new Map(
    [...xliff.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id = '', unit = '']) => [
      id,
      { source: between('source', unit), target: between('target', unit) },
    ]),
  );

const valuesIn = (words: string): number => words.split('{}').length - 1;

test('finds the messages of the source', () => assert.ok(messages.length > 20));

test('gives every message an id of its own in plain sight', () => {
  for (const { place, id } of messages) assert.match(id ?? '', /^[a-z]+(-[a-z]+)*$/, place);
});

test('makes every message of plain words or of str, never of an html template', () => {
  for (const { place, text } of messages) assert.match(text ?? '', /\p{L}/u, place);
});

test('gives one id one text', () => {
  const texts = new Map<string, Set<string>>();
  for (const { id = '', text = '' } of messages) texts.set(id, (texts.get(id) ?? new Set()).add(text));
  for (const [id, set] of texts) assert.equal(set.size, 1, id);
});

test('has a file of words for each target language and no others', () => {
  assert.deepEqual(files.map((file) => file.replace('.xlf', '')).sort(), config.targetLocales.toSorted());
});

test('has words on buttons in every language that has content', async () => {
  const languages = new Set((await readLanguages('content')).map((language) => language.replace('-formal', '')));
  assert.deepEqual([...languages].sort(), [config.sourceLocale, ...config.targetLocales].sort());
});

for (const file of files) {
  const units = unitsIn(readFileSync(`locales/${file}`, 'utf8'));

  test(`has words for every message in locales/${file} and for no others`, () => {
    assert.deepEqual([...units.keys()].sort(), [...new Set(messages.map(({ id }) => id))].sort());
    for (const [id, { target }] of units) assert.match(target, /\p{L}/u, id);
  });

  test(`translates the Dutch of today in locales/${file}`, () => {
    for (const { id = '', text } of messages) assert.equal(units.get(id)?.source, text, id);
  });

  test(`fills in as many values in locales/${file} as in Dutch`, () => {
    for (const [id, { source, target }] of units) assert.equal(valuesIn(target), valuesIn(source), id);
  });

  test(`types no digit in locales/${file}`, () => {
    for (const [id, { target }] of units) assert.doesNotMatch(target, /\p{Nd}/u, id);
  });
}

test('knows a message without an id, one of a template and one of values', () => {
  assert.deepEqual(messagesOf('a.ts', "msg('Een'); msg(html`<b>Twee</b>`, { id: 'two' }); msg(str`Drie ${x} vier`, { id: 'three' });"), [
    { place: 'a.ts:1', text: 'Een', id: undefined },
    { place: 'a.ts:1', text: undefined, id: 'two' },
    { place: 'a.ts:1', text: 'Drie {} vier', id: 'three' },
  ]);
});
