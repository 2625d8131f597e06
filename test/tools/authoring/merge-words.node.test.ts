import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeWords } from '../../../tools/authoring/merge-words.js';
import { toOutline } from '../../../tools/authoring/to-outline.js';
import type { OwnWords, PackFile } from '../../../tools/authoring/authored.js';
import { smallContent, smallShared } from './small-content.js';

const merged = (own: OwnWords, pack: Partial<PackFile> = {}) => {
  const { outline } = toOutline({ id: 'own', extends: 'shared', faq: [], related: [], ...pack }, smallShared());
  return mergeWords(smallContent().words, own, smallShared(), outline);
};

test('keeps the shared words where a pack has none of its own', () => assert.deepEqual(merged({}), smallContent().words));

test('takes a title of a pack and keeps the other words of its file', () => {
  assert.deepEqual(merged({ timeline: { title: 'Daarna' } }).timeline, { ...smallContent().words.timeline, title: 'Daarna' });
});

test('replaces all of a step, so that nothing is left of the shared one', () => {
  const step = { when: 'Nu', title: 'Nu', text: ['Zo.'] };
  const { timeline } = merged({ timeline: { steps: { later: step } } });
  assert.deepEqual(timeline.steps, { later: step });
  assert.deepEqual(timeline.whenToCall, smallContent().words.timeline.whenToCall);
});

test('replaces one sign and one explained word by its id, and keeps the others', () => {
  const { timeline, glossary } = merged({
    timeline: { whenToCall: { signs: { fever: 'meer dan een beetje koorts' } } },
    glossary: { womb: { forms: ['baarmoeder'], text: 'Daar groeit het.' } },
  });
  assert.deepEqual(timeline.whenToCall.signs, { fever: 'meer dan een beetje koorts' });
  assert.deepEqual(Object.keys(glossary), ['scan', 'womb']);
});

test('drops the shared words of what a pack leaves out', () => {
  const { risk, timeline } = merged({}, { leaveOut: ['statement/overall', 'step/later'] });
  assert.deepEqual([risk.statements, timeline.steps], [{}, {}]);
});
