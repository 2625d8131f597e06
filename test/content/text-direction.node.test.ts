import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textDirection } from '../../src/content/text-direction.js';
import { directionOf } from '../support/direction-oracle.js';
import { anyText } from '../domain/any-text.js';

const LEFT_TO_RIGHT: string[] = [
  ...['nl', 'nl-BE', 'en', 'de', 'fr', 'pl', 'tr', 'uk', 'ti', 'so', 'zh-Hans', 'es', 'pt-BR', 'ro', 'bg', 'ru', 'hi', 'am'],
  ...['ku', 'uz', 'az', 'pa', 'ms', 'ar-Latn'],
];

const RIGHT_TO_LEFT: string[] = [
  ...['ar', 'ar-MA', 'AR', 'fa', 'fa-AF', 'prs', 'ps', 'ckb', 'ur', 'he', 'iw', 'yi', 'ug', 'sd', 'dv', 'syr', 'nqo'],
  ...['ku-Arab', 'uz-Arab', 'az-Arab', 'pa-Arab', 'ms-Arab'],
];

for (const tag of LEFT_TO_RIGHT) test(`writes ${tag} from left to right`, () => assert.equal(textDirection(tag), 'ltr'));
for (const tag of RIGHT_TO_LEFT) test(`writes ${tag} from right to left`, () => assert.equal(textDirection(tag), 'rtl'));

test("agrees with Unicode's locale data for every language that Node has them for", () => {
  const known = Intl.DateTimeFormat.supportedLocalesOf([...LEFT_TO_RIGHT, ...RIGHT_TO_LEFT].filter((tag) => !/-[A-Z][a-z]{3}$/.test(tag)));
  assert.ok(known.length > 30);
  for (const tag of known) assert.equal(textDirection(tag), directionOf(tag), tag);
});

test('is checked against an oracle that knows both directions', () => {
  assert.equal(directionOf('nl'), 'ltr');
  assert.equal(directionOf('ar'), 'rtl');
});

test('writes a tag that is no language from left to right', () => {
  for (const tag of ['', 'x-foo', 'auto', 'zh_Hans', '__proto__']) assert.equal(textDirection(tag), 'ltr');
});

test('never throws', () => {
  fc.assert(fc.property(anyText, (tag) => ['ltr', 'rtl'].includes(textDirection(tag))));
});
