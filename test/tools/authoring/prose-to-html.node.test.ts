import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseToHtml } from '../../../tools/authoring/prose-to-html.js';
import { h, type ProseNode } from '../../../src/prose/prose-node.js';

const WRITTEN: [nodes: ProseNode[], level: number, html: string][] = [
  [[h('h1', {}, 'a')], 2, '<h2>a</h2>'],
  [[h('h1', {}, 'a'), h('h2', {}, 'b')], 1, '<h1>a</h1>\n<h2>b</h2>'],
  [[h('h3', {}, 'a')], 6, '<h6>a</h6>'],
  [[h('p', {}, 'a ', h('strong', {}, 'b'))], 2, '<p>a <strong>b</strong></p>'],
  [['a < b & c'], 2, 'a &lt; b &amp; c'],
  [[h('a', { href: '/"onclick="x' }, '<img>')], 2, '<a href="/&quot;onclick=&quot;x">&lt;img></a>'],
  [[h('tr', { 'data-contradicted': '', 'data-from': 0 })], 2, '<tr data-contradicted="" data-from="0"></tr>'],
];

for (const [nodes, level, html] of WRITTEN) {
  test(`writes ${html}`, () => assert.equal(proseToHtml(nodes, level), html));
}
