import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchLanguage, speaks } from '../../src/content/match-language.js';
import { anyText } from '../domain/any-text.js';

const AVAILABLE = ['ar', 'en', 'nl', 'tr', 'zh'];

const KNOWN: [requested: string, matched: string][] = [
  ['nl', 'nl'],
  ['NL', 'nl'],
  ['nl-BE', 'nl'],
  ['nl_NL', 'nl'],
  ['en-GB', 'en'],
  ['en-GB-x-private', 'en'],
  ['en-u-nu-arab', 'en'],
  ['zh_Hans', 'zh'],
  ['zh-Hant-TW', 'zh'],
  ['ar-MA', 'ar'],
  ['tr-TR', 'tr'],
];

for (const [requested, matched] of KNOWN) {
  test(`speaks ${matched} when asked for "${requested}"`, () => {
    assert.equal(matchLanguage(requested, AVAILABLE), matched);
    assert.ok(speaks(requested, AVAILABLE));
  });
}

const UNKNOWN: string[] = [
  '',
  ' ',
  'x-foo',
  'auto',
  'xx',
  'und',
  'nederlands',
  'en_US.UTF-8',
  'n',
  'nl--NL',
  '*',
  'nl;q=0.9',
  'null',
  '__proto__',
  '<nl>',
];

for (const requested of UNKNOWN) {
  test(`falls back to Dutch when asked for "${requested}"`, () => {
    assert.equal(matchLanguage(requested, AVAILABLE), 'nl');
    assert.ok(!speaks(requested, AVAILABLE));
  });
}

test('falls back to the one language of a build without Dutch', () => {
  assert.equal(matchLanguage('tr', ['en']), 'en');
});

test('names Dutch when there is no language at all', () => {
  assert.equal(matchLanguage('tr', []), 'nl');
});

test('never throws and never names a language that is not there', () => {
  fc.assert(fc.property(anyText, (requested) => AVAILABLE.includes(matchLanguage(requested, AVAILABLE))));
});
