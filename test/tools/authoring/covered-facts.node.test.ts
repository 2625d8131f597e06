import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coveredFacts, factProblems, type Fact } from '../../../tools/authoring/covered-facts.js';
import { compilePack } from '../../../tools/authoring/compile-pack.js';
import { smallContent } from './small-content.js';

const fact = (more: Partial<Fact> = {}): Fact => ({ source: '000', section: 'A', topic: 'b', statement: 'It is so.', ...more });

test('finds the facts of every part of a pack', () => {
  const { outline, faq, base, words } = smallContent();
  const pack = compilePack('nl', outline, faq, base, words, { reviewStatus: 'written' });
  assert.deepEqual([...coveredFacts(pack)].sort(), ['F002', 'F003', 'F004', 'F005', 'F006']);
});

test('has nothing to say when every fact is carried, laid out or left out for a reason', () => {
  const facts = { F001: fact(), F002: fact({ excluded: 'Not for patients.' }), N01: fact({ layout: 'Order.' }) };
  assert.deepEqual(factProblems(facts, new Set(['F001'])), []);
});

test('names each fact that nothing carries, with what it says', () => {
  const problems = factProblems({ F001: fact(), F002: fact({ statement: 'Or so.' }) }, new Set());
  assert.equal(problems.length, 2);
  assert.match(problems[0]!, /F001 \("It is so\."\)/);
  assert.match(problems[1]!, /F002 \("Or so\."\)/);
});

test('names each id that no fact has', () => {
  assert.deepEqual(factProblems({ F001: fact() }, new Set(['F001', 'F999', 'constructor'])), [
    'The outlines name the fact "F999", which isn\'t in content/facts.json.',
    'The outlines name the fact "constructor", which isn\'t in content/facts.json.',
  ]);
});
