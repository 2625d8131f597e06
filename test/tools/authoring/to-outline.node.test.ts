import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PackFile } from '../../../tools/authoring/authored.js';
import { toOutline } from '../../../tools/authoring/to-outline.js';
import { smallShared } from './small-content.js';

const outlineOf = (pack: Partial<PackFile>) => toOutline({ id: 'own', faq: [], related: [], ...pack }, smallShared());

test('takes over every shared part of what it extends', () => {
  const { outline, problems } = outlineOf({ extends: 'shared' });
  assert.deepEqual(problems, []);
  assert.deepEqual(outline, { id: 'own', faq: [], related: [], ...smallShared() });
});

test('takes over nothing when it extends nothing', () => {
  assert.deepEqual(outlineOf({}).outline, { id: 'own', faq: [], related: [], disclaimer: { facts: [] } });
});

test('puts its own steps where its order says, and replaces the one with their id', () => {
  const own = { id: 'later', facts: ['F009'] };
  const { outline } = outlineOf({ extends: 'shared', timeline: { steps: [{ id: 'first', facts: [] }, own] } });
  assert.deepEqual(outline.timeline?.steps, [{ id: 'first', facts: [] }, own]);
});

test('leaves out a statement, a sign and a whole part', () => {
  const { outline, problems } = outlineOf({ extends: 'shared', leaveOut: ['statement/overall', 'sign/fever', 'contact'] });
  assert.deepEqual(problems, []);
  assert.deepEqual([outline.risk?.statements, outline.timeline?.whenToCall.signs, outline.contact], [[], [], undefined]);
});

test('says the order of its parts', () => {
  assert.deepEqual(outlineOf({ extends: 'shared', order: ['risk', 'faq'] }).outline.order, ['risk', 'faq']);
});
