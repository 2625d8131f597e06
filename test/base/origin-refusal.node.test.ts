import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originRefusal } from '../../src/base/origin-refusal.js';

const FILES = 'https://files.hospital.example';

/** What a page is, by the origins it has: of its address, and of its document. */
const OWN: readonly (readonly [what: string, own: readonly string[], asked: string, isAllowed: boolean])[] = [
  ['the page itself', ['https://www.hospital.example', 'https://www.hospital.example'], 'https://www.hospital.example', true],
  ['another host of the same domain', ['https://www.hospital.example'], FILES, false],
  ['another scheme', ['https://www.hospital.example'], 'http://www.hospital.example', false],
  ['another port', ['https://www.hospital.example'], 'https://www.hospital.example:8443', false],
  ['the site of a sandboxed frame', ['https://widgets.hospital.example', 'null'], 'https://widgets.hospital.example', true],
  ['the page around a frame without an address', ['null', 'https://www.hospital.example'], 'https://www.hospital.example', true],
  ['a site, from a page on a disk', ['file://', 'null'], FILES, false],
  ['a site, from a page without any origin', ['null', 'null'], 'https://null', false],
];

for (const [what, own, asked, isAllowed] of OWN) {
  test(`${isAllowed ? 'lets a page ask' : 'stops a page that asks'} ${what} by default`, () => {
    assert.equal(originRefusal(asked, own, []) === undefined, isAllowed);
  });
}

/** What a page may list, and whether files may come from FILES then. */
const LISTS: readonly (readonly [lists: readonly string[], isAllowed: boolean])[] = [
  [[FILES], true],
  [[`${FILES}/`], true],
  [[`${FILES}/profiles/?v=1#top`], true],
  [['HTTPS://Files.Hospital.Example'], true],
  [[`${FILES}:443`], true],
  [['files.hospital.example'], true],
  [[`  https://one.example\n\t${FILES}  `], true],
  [[`https://one.example, ${FILES}; https://two.example`], true],
  [['https://one.example', FILES], true],
  [['javascript:alert(1) %%% https:// ', FILES], true],
  [[], false],
  [[''], false],
  [['*'], false],
  [['https://*'], false],
  [['https://*.hospital.example'], false],
  [['*.hospital.example'], false],
  [['hospital.example'], false],
  [['https://hospital.example'], false],
  [['https:'], false],
  [["'self'"], false],
  [['null'], false],
  [['http://files.hospital.example'], false],
  [[`${FILES}:8443`], false],
  [[`${FILES}.evil.example`], false],
  [[`${FILES}@evil.example`], false],
  [['//evil.example/files.hospital.example'], false],
  [[`view-source:${FILES}`], false],
  [[`https://evil.example/${FILES}`], false],
];

for (const [lists, isAllowed] of LISTS) {
  test(`${isAllowed ? 'lets files come from' : 'stops files of'} a site where the page lists ${JSON.stringify(lists)}`, () => {
    assert.equal(originRefusal(FILES, ['https://www.hospital.example'], lists) === undefined, isAllowed);
  });
}

test('says which line in the head of the page would allow it', () => {
  assert.ok(originRefusal(FILES, [], ['*'])?.includes(`<meta name="nazorg-origins" content="${FILES}">`));
});
