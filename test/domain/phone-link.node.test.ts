import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dialsSame, readPhoneLink, shownNumber, toPhoneLink } from '../../src/domain/phone-link.js';
import { dialledBy, exampleNumbers, telephoneAddress } from '../support/phone-oracle.js';
import { anyText } from './any-text.js';

const INTERNATIONAL: string[] = [
  '+31201234567',
  '+31 20 123 45 67',
  '+31 (0)20 123 45 67',
  '+31 (20) 123-4567',
  '+31.20.123.4567',
  '+31\u00a020\u2011123\u20134567',
  '+32 2 555 12 12',
  '+44 20 7946 0958',
  '+49 30 901820',
  '(+31) 20 123 45 67',
  '+32 (0)16 / 34 47 50',
  '+49 (0)89/4400-0',
  '+43 1/40400-0',
  '+31 20 123 45 67\u200b',
  '\ufeff+31 20 123\u00ad45\u206067',
  '+31 20 123 45\u221267',
  '+39 (0)6 6982 1234',
  '+39 (06) 6982 1234',
];

for (const number of INTERNATIONAL) {
  test(`dials ${number} as libphonenumber does`, () => assert.equal(toPhoneLink(number), telephoneAddress(number)));
}

const SHORT: [number: string, link: string][] = [
  ['112', 'tel:112'],
  ['116 117', 'tel:116117'],
  ['116117', 'tel:116117'],
  ['116\u00a0117', 'tel:116117'],
  ['999', 'tel:999'],
  ['112\u200b', 'tel:112'],
  // Belgium's ambulance, and Australia's emergency number: digits in one row are what they say.
  ['100', 'tel:100'],
  ['000', 'tel:000'],
];

for (const [number, link] of SHORT) {
  test(`dials the short number ${number} as it is`, () => assert.equal(toPhoneLink(number), link));
}

const examples = exampleNumbers();

test('dials every example number of Google’s metadata, as people write it, and no other', () => {
  assert.ok(examples.length > 1000, String(examples.length));
  for (const { e164, international, withExtension } of examples) {
    for (const number of [e164, international]) assert.deepEqual(dialledBy(toPhoneLink(number) ?? 'tel:none'), [e164, null], number);
    assert.deepEqual(dialledBy(toPhoneLink(withExtension) ?? 'tel:none'), [e164, '12'], withExtension);
  }
});

for (const number of [
  '+31201234567;ext=12',
  '+31 20 123 45 67 ext. 12',
  '+31 20 123 45 67, ext 12',
  '+31201234567x12',
  '+31 20 123 45 67 EXT.12',
  '+31 20 123 45 67 toestel 12',
  '+31 20 123 45 67 (toestel 12)',
  '+31 20 123 45 67, tst. 12',
  '+31 20 123 45 67 #12',
  '+31 20 123 45 67 extension: 12',
  '+31 20 123 45 67 poste 12',
  '+31 20 123 45 67 Durchwahl 12',
  '+31 20 123 45 67 DW 12',
  '+31 20 123 45 67 dahili 12',
  '+31 20 123 45 67 wew. 12',
  '+31 20 123 45 67 внутр. 12',
  '+31 20 123 45 67 تحويلة 12',
]) {
  test(`dials the extension of ${number}`, () => assert.equal(toPhoneLink(number), 'tel:+31201234567;ext=12'));
}

test('writes an extension in words', () => {
  assert.equal(shownNumber('+31201234567;ext=12'), '+31201234567 ext. 12');
  assert.equal(shownNumber('112'), '112');
});

test('dials the digits in the order they were typed, whatever marks turn them round', () => {
  assert.equal(toPhoneLink('\u202e+31201234567\u202c'), 'tel:+31201234567');
  assert.equal(toPhoneLink('\u200e+31 20 123 45 67'), 'tel:+31201234567');
  assert.equal(toPhoneLink('\u2066+31201234567\u2069'), 'tel:+31201234567');
});

const NOT_DIALLED: [why: string, number: string][] = [
  ['nothing', ''],
  ['white space', '  '],
  ['a national number', '020 123 45 67'],
  ['an international number without its plus', '0031 20 123 45 67'],
  ['two digits', '11'],
  ['seven digits without a country', '1234567'],
  ['more digits than E.164 has', '+3120123456789012'],
  ['a country that starts with nought', '+0201234567'],
  ['two pluses', '++31201234567'],
  ['a plus in the middle', '31+201234567'],
  ['words', 'bel ons'],
  ['a number with a word', '+31 20 123 45 67 (dag)'],
  ['a number in letters', '0800-HELP'],
  ['a code that shows something of the telephone', '*#06#'],
  ['a code that forwards calls', '**21*0900123456#'],
  ['a number with a context', '+31201234567;phone-context=evil.example'],
  ['an extension of a short number', '112;ext=1'],
  ['an extension of letters', '+31201234567;ext=a'],
  ['two extensions', '+31201234567;ext=1;ext=2'],
  ['an extension with something after it', '+31201234567;ext=1;phone-context=evil.example'],
  ['a number with a pause', '+31201234567,,1'],
  ['two numbers', '+31201234567 / +31201234568'],
  ['a whole address', 'tel:+31201234567'],
  ['a script', 'javascript:alert(1)'],
  ['Arabic digits', '\u0661\u0661\u0662'],
  ['fullwidth digits', '\uff11\uff11\uff12'],
  ['a new line and a header', '112\r\nX: 1;'],
  ['undefined', 'undefined'],
  ['a lone surrogate', '+31201234567\ud83d'],
  ['a number after more white space than anybody types', `${' '.repeat(20_000)}112`],
  ['a price without a part', '1.00'],
  ['half a price', '0.00'],
  ['an amount in thousands', '250 000'],
  ['a decimal', '112.5'],
  ['a short number with a full stop', '112.'],
  ['digits with spaces', '1 0 0'],
  ['digits with hyphens', '1-1-2'],
  ['a short number in brackets', '(112)'],
  ['a date', '12-06-26'],
  ['a range of short numbers', '116-117'],
  ['the start of a longer number', '020'],
  ['what only fills a form', '0000'],
  ['more noughts', '000000'],
  ['an area code in the form for inside the country', '+31 (020) 123 45 67'],
  ['a nought in brackets among the digits', '+49 89 4400-(0)'],
  ['a number and the end of another', '+31 20 123 45 67 / 68'],
  ['a number and the end of another in a small country', '+376 812 345/812 346'],
  ['a number with two slashes', '+49 89/4400/12'],
  // A Durchwahl takes the place of the last digits, and nobody knows of how many.
  ['a German extension', '+49 89 4400-0 Durchwahl 12'],
  ['a number that ends in a hash', '+31201234567#'],
];

for (const [why, number] of NOT_DIALLED) {
  test(`dials no number for ${why}`, () => assert.equal(toPhoneLink(number), undefined));
}

test('makes only addresses of digits, with at most one plus in front', () => {
  const hostile = fc.oneof(anyText, fc.stringMatching(/^\+?[\d ().*#;,a-z-]{0,24}$/));
  fc.assert(
    fc.property(hostile, (number) => assert.match(toPhoneLink(number) ?? 'tel:112', /^tel:(?:\+?\d{3,15}|\+\d{6,15};ext=\d{1,7})$/)),
    { numRuns: 500 },
  );
});

test('never changes, adds or drops a digit of an international number', () => {
  const separated = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.constantFrom('', ' ', '-', '.', '\u2011')), { minLength: 8, maxLength: 13 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), separated, (first, rest) => {
      const digits = `${first}${rest.map(([digit]) => digit).join('')}`;
      assert.equal(toPhoneLink(`+${first}${rest.map(([digit, mark]) => `${mark}${digit}`).join('')}`), `tel:+${digits}`);
    }),
  );
});

const LINKS: [href: string, address: string | undefined][] = [
  ['tel:+31201234567', 'tel:+31201234567'],
  ['TEL:+31201234567', 'tel:+31201234567'],
  ['tel:+31 (0)20 123 45 67', 'tel:+31201234567'],
  ['tel:+31-20-123-4567', 'tel:+31201234567'],
  ['tel://+31201234567', 'tel:+31201234567'],
  ['tel: +31201234567', 'tel:+31201234567'],
  [' tel:+31201234567\n', 'tel:+31201234567'],
  ['tel:%2B31%20%280%2920%20123%2045%2067', 'tel:+31201234567'],
  ['tel:+3120%E2%80%8B1234567', 'tel:+31201234567'],
  ['tel:+31201234567;ext=12', 'tel:+31201234567;ext=12'],
  ['tel:112', 'tel:112'],
  ['tel:116%20117', 'tel:116117'],
  ['tel:+31201234567\r\nURL:https://delinde.example', undefined],
  ['tel:+31201234567%0D%0AURL:https://delinde.example', undefined],
  ['tel:+31201234567;phone-context=evil.example', undefined],
  ['tel:0201234567', 'tel:0201234567'],
  ['tel:020-123 45 67', 'tel:0201234567'],
  ['tel:0031201234567', 'tel:+31201234567'],
  ['tel:0031 (0)20 123 45 67', 'tel:+31201234567'],
  ['tel:+31201234567,,12', 'tel:+31201234567;ext=12'],
  ['tel:0201234567;ext=12', 'tel:0201234567;ext=12'],
  ['tel:*#06#', undefined],
  ['tel:%2A%2306%23', undefined],
  ['tel:**21*0900123456#', undefined],
  ['tel:%252B31201234567', undefined],
  ['tel:%', undefined],
  ['tel:', undefined],
  ['tel:1.00', undefined],
  ['sms:+31201234567', undefined],
  ['https://delinde.example/tel:+31201234567', undefined],
];

for (const [href, address] of LINKS) {
  test(`reads the link ${JSON.stringify(href)} as ${address ?? 'no number'}`, () => assert.equal(readPhoneLink(href), address));
}

test('reads any link as an address of digits, or as none', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('', '+31', '%2B31 20'), (text, start) => {
      const address = readPhoneLink(`tel:${start}${text}`);
      if (address !== undefined) assert.equal(toPhoneLink(address.slice('tel:'.length)), address);
    }),
  );
});

const SAME: [one: string, other: string, isSame: boolean][] = [
  ['tel:+31201234567', 'tel:+31201234567', true],
  ['tel:+31201234567', 'tel:0201234567', true],
  ['tel:0201234567', 'tel:+31201234567', true],
  ['tel:+31201234567', 'tel:+31201234567;ext=12', true],
  ['tel:+31201234567', 'tel:0201234568', false],
  ['tel:+31201234567', 'tel:01234567', false],
  ['tel:+31201234567', 'tel:+32201234567', false],
  ['tel:+1201234567', 'tel:0201234567', true],
  ['tel:112', 'tel:112', true],
  ['tel:112', 'tel:113', false],
  ['tel:+31112', 'tel:112', false],
];

for (const [one, other, isSame] of SAME) {
  test(`${isSame ? 'takes' : "doesn't take"} ${one} and ${other} for the same number`, () => assert.equal(dialsSame(one, other), isSame));
}
