import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coloursInCss } from '../../../site/apps/build/brand/colours-in-css.js';
import { readPageLook } from '../../../site/apps/build/brand/read-page-look.js';
import { toSafeCss } from '../../../site/apps/build/brand/safe-css.js';
import { withAction } from '../../../site/apps/build/brand/with-action.js';
import { channels } from '../../../tools/authoring/colour.js';
import { nearestColour } from '../../../tools/checks/nearest-colour.js';
import { brandProblems } from '../../../tools/checks/rules/brand-rule.js';

describe('a main colour', () => {
  for (const colour of ['#e2007a', '#ffcc00', '#00a0d2', '#000000', '#ffffff', '#7f7f7f', '#d52b1e', '#39870c']) {
    it(`passes every rule of check once the nearest one is taken: ${colour}`, () => {
      const nearest = nearestColour('action', 'light', { ...withAction({}, colour) });
      assert.ok(nearest);
      assert.deepEqual(brandProblems(withAction({}, nearest)), []);
    });
  }

  it('stays what it is where it passes', () => assert.equal(nearestColour('action', 'light', { action: '#00449e' }), '#00449e'));

  it('changes as little as it can', () => {
    const [red = 0] = channels(nearestColour('action', 'light', { action: '#b00060' })!);
    assert.ok(red > 140, String(red));
  });
});

describe('the style of a page', () => {
  it('offers the colour of its links and buttons first', () => {
    const css =
      ':root{--brand-primary:#a90061} body{color:#222} .x{background:#0f0} a{color:var(--brand-primary)} .btn{background:#a90061}';
    assert.equal(coloursInCss(css)[0], '#a90061');
  });

  for (const css of [
    'a{background:url(https://elsewhere.example/x.png)}',
    'a{background:url("x.png") no-repeat}',
    '@import "https://elsewhere.example/x.css"; a{color:red}',
    '@font-face{font-family:x;src:url(x.woff2)} a{color:red}',
    'a{background:image-set("x.png" 1x, url(y.png) 2x)}',
    'a{background:URL(x.png)}',
  ]) {
    it(`asks for nothing: ${css}`, () => assert.doesNotMatch(toSafeCss(css), /\.png|elsewhere|woff|@import/i));
  }

  it('comes from a saved page with what stands around its main part', () => {
    const { css, around } = readPageLook([
      {
        name: 'page.html',
        text: '<!doctype html><style>.content a{color:#a90061}</style><body class="site"><div id="wrap"><main class="content" onclick="x()">…</main></div>',
      },
      { name: 'site.css', text: 'body{margin:0}' },
    ]);
    assert.match(css, /body\{margin:0\}[\s\S]*\.content a/);
    assert.deepEqual(around, [
      ['div', { class: 'site' }, []],
      ['div', { id: 'wrap' }, []],
      ['main', { class: 'content' }, []],
    ]);
  });
});
