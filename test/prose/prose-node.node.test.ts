import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from '../../src/prose/prose-node.js';

test('makes an element of its tag alone', () => assert.deepEqual(h('p', {}), { tag: 'p' }));

test('leaves out attributes that are not there and keeps empty ones and noughts', () => {
  assert.deepEqual(h('p', { id: undefined, class: '', 'data-from': 0 }), { tag: 'p', attributes: { class: '', 'data-from': '0' } });
});

test('leaves out children that are not there and keeps the others in their order', () => {
  assert.deepEqual(h('p', {}, 'a', undefined, false, ['b', undefined, h('i', {}, 'c')], 'd'), {
    tag: 'p',
    children: ['a', 'b', { tag: 'i', children: ['c'] }, 'd'],
  });
});
