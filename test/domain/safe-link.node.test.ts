import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toSafeLink } from '../../src/domain/safe-link.js';
import { leadsAstray } from '../support/address-oracle.js';
import { anyText } from './any-text.js';

const FOLLOWED: string[] = [
  'https://hospital.example/miskraam',
  'http://hospital.example',
  'HTTPS://hospital.example/',
  'https://hospital.example:8443/a?b=c#d',
  'https://hospital.example/@team',
  'https://hospital.example/zorg/m%C3%ADskraam',
  'mailto:gynaecologie@hospital.example',
  'tel:+31201234567',
  'tel:112',
  '/zorg/contact',
  'contact',
  '../contact.html',
  './contact',
  '?lang=nl',
  '#vragen',
  '/a?next=https://other.example',
];

for (const address of FOLLOWED) {
  test(`follows ${address}`, () => assert.equal(toSafeLink(address), address));
}

test('takes white space from around an address', () => {
  assert.equal(toSafeLink('  https://hospital.example/\n'), 'https://hospital.example/');
});

const REFUSED: string[] = [
  '',
  ' ',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\x01javascript:alert(1)',
  '\x00javascript:alert(1)',
  'javascript\t:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'blob:https://hospital.example/1',
  'view-source:https://hospital.example',
  'file:///etc/passwd',
  'ftp://hospital.example',
  'intent://scan/#Intent;end',
  'sms:+31201234567',
  'facetime:112',
  '//evil.example',
  ' //evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  'https:\\\\evil.example',
  'https:\\evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'http://hospital.example@evil.example',
  'https://user:word@evil.example/',
  'https://',
  'https://hospital.example/a b',
  'https://hospital.example/\u202egpj.exe',
  'https://hospital.example/\u2066a\u2069',
  'mailto:',
  'mailto:a@hospital.example?bcc=evil@evil.example',
  'mailto:a@hospital.example?subject=x&body=y',
  'mailto:a@hospital.example%0D%0ABcc:evil@evil.example',
  'mailto:a@hospital.example\r\nBcc:evil@evil.example',
  'tel:+31201234567;phone-context=evil.example',
  'tel:*#06#',
  'tel:',
  'tel:112,,1',
  '\u2028javascript:alert(1)',
];

/** An address without marks that turn words round or break a line. */
const shown = (address: string): string =>
  JSON.stringify(address).replace(/[^ -~]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

for (const address of REFUSED) {
  test(`refuses ${shown(address)}`, () => assert.equal(toSafeLink(address), undefined));
}

test('refuses nothing that says in plain words where it goes, and changes nothing', () => {
  const path = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 }).map((parts) => parts.join('/'));
  const host = fc.stringMatching(/^[a-z]{1,9}(\.[a-z]{2,5}){1,2}$/);
  fc.assert(
    fc.property(host, path, (name, tail) => {
      const address = `https://${name}/${tail}`;
      assert.equal(toSafeLink(address), address);
      assert.equal(toSafeLink(`/${tail}`), `/${tail}`);
    }),
  );
});

test('never leads astray, as the URL standard reads addresses', () => {
  const SCHEMES = ['javascript', 'data', 'https', 'http', 'mailto', 'tel'];
  const MARKS = [
    ':',
    '/',
    '//',
    '\\',
    '@',
    '?',
    '#',
    '%',
    '.',
    '\t',
    '\n',
    '\u0000',
    '\u00a0',
    '&#58;',
    '\uff1a',
    '\u202e',
    '[',
    ' ',
    '\u3002',
  ];
  const pieces = fc.constantFrom(...SCHEMES, ...MARKS, 'evil.example', 'hospital.example', '112', '+', 'a', 'J');
  const hostile = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
    anyText,
  );
  fc.assert(
    fc.property(hostile, (address) => {
      const link = toSafeLink(address);
      assert.ok(link === undefined || !leadsAstray(link), link);
    }),
    { numRuns: 3000 },
  );
});

test('is checked against an oracle that knows an address that leads astray', () => {
  for (const address of ['javascript:alert(1)', '//evil.example', '/\\evil.example', 'http://a@evil.example', 'java\tscript:x']) {
    assert.ok(leadsAstray(address), address);
  }
});
