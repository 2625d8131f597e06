import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toLicensesText } from '../../../scripts/release/licenses-text.js';
import { readPackage } from '../../../scripts/release/read-package.js';

describe('the licences beside files', () => {
  const text = toLicensesText(
    ['Ours.\n'],
    ['node_modules/lit-html', 'node_modules/libphonenumber-js', 'node_modules/saxes'].map(readPackage),
  );

  const rows: [what: string, words: RegExp][] = [
    ['ours', /\n\nOurs\.\n\n/],
    ['who has the rights', /lit-html [\d.]+: BSD-3-Clause\n\nBSD 3-Clause License\n\nCopyright \(c\) 2017 Google LLC/],
    ['the conditions', /Redistributions in binary form must reproduce the above copyright/],
    ['every file with a licence of one package', /libphonenumber-js [\d.]+: MIT[^]*MIT License[^]*Apache License/],
    [
      'what a package says that has no such file',
      /saxes [\d.]+: ISC\n\nThe package has no file with its licence\. Its package\.json names ISC/,
    ],
  ];
  for (const [what, words] of rows) it(`say ${what}`, () => assert.match(text, words));
});

it('a package has the hash that the lock file has', () => {
  assert.match(readPackage('node_modules/lit-html').sha512 ?? '', /^[0-9a-f]{128}$/);
});
