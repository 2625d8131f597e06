import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedDigits } from '../../../tools/authoring/typed-digits.js';

const TEXTS: [text: string, digits: string[]][] = [
  ['Van de 100 eindigen er 17 tot 20.', ['100', '17', '20']],
  ['0,4 milligram', ['0', '4']],
  ['٢٥ من ١٠٠', ['٢٥', '١٠٠']],
  ['२५', ['२५']],
  ['۲۵ درصد', ['۲۵']],
  ['２５ van de 𝟭𝟬', ['２５', '𝟭𝟬']],
  ['½ tablet, 10² keer, Ⅳ', ['½', '10²', 'Ⅳ']],
  ['25%', ['25']],
  ['in 2023', ['2023']],
  ['Van de {of} eindigen er {chance-35-40}.', []],
  ['{chance-35-40|rest}', []],
  ['B6, B12 en foliumzuur', []],
  ['Lees [meer](https://a.example/2023/1).', []],
  ['Lees [deel 2](https://a.example/).', ['2']],
  ['B123', ['123']],
  ['{Chance-35}', ['35']],
  ['twee of meer', []],
  ['', []],
];

for (const [text, digits] of TEXTS) {
  test(`finds ${digits.join(' and ') || 'no digits'} in "${text}"`, () => assert.deepEqual(typedDigits(text), digits));
}
