import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mediaAsIf, type Medium } from '../../.storybook/tools/media-as-if.js';

const ROWS: readonly [query: string, media: Medium[], answered: string][] = [
  ['print', ['print'], 'all'],
  ['screen', ['print'], 'not all'],
  ['only screen', ['print'], 'not all'],
  ['not screen', ['print'], 'all'],
  ['not print', ['print'], 'not all'],
  ['screen and (scripting: enabled)', ['print'], 'not all and (scripting: enabled)'],
  ['print, (width < 20em)', ['print'], 'all, (width < 20em)'],
  ['(forced-colors: active)', ['forced-colors'], '(width >= 0)'],
  ['(forced-colors:none)', ['forced-colors'], '(width < 0)'],
  ['not (forced-colors: active)', ['forced-colors'], 'not (width >= 0)'],
  ['(prefers-contrast: more)', ['more-contrast'], '(width >= 0)'],
  ['(prefers-reduced-motion: no-preference)', ['less-motion'], '(width < 0)'],
  ['print and (forced-colors: active)', ['print', 'forced-colors'], 'all and (width >= 0)'],
  ['(forced-colors: active)', ['print'], '(forced-colors: active)'],
  ['(hover: hover)', ['print', 'forced-colors', 'more-contrast', 'less-motion'], '(hover: hover)'],
];

describe('a media query', () => {
  for (const [query, media, answered] of ROWS) {
    it(`"${query}" is "${answered}" in ${media.join(' and ')}`, () => {
      assert.equal(mediaAsIf(query, media), answered);
    });
  }
});
