import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceProblems, type CarryingText } from '../../../tools/checks/rules/sentence-rule.js';
import { problemsOf } from './check-files.js';
import { smallContent } from './small-content.js';

const TEXTS: CarryingText[] = [
  { facts: ['F001', 'F002'], sentences: ['Het komt vaak voor.', 'Het is niet jouw schuld.', 'Na een week is het over.'] },
  { facts: ['F001'], sentences: ['Het komt ook bij anderen voor.'] },
];

const problems = (sentences: Record<string, string[]>): string[] => sentenceProblems('sentences.json', sentences, TEXTS);

describe('the sentences that carry a fact', () => {
  it('are named by how each begins, in as many texts as carry it', () => {
    assert.deepEqual(problems({ F001: ['Het komt'], F002: ['Na een', 'Het is niet'] }), []);
  });

  for (const [what, fact, beginning] of [
    ['begin as no sentence does', 'F001', 'Het gebeurt'],
    ['stand in a text that does not carry it', 'F002', 'Het komt ook'],
    ['are of a fact that no text carries', 'F009', 'Het komt'],
  ] as const) {
    it(`are refused when they ${what}`, () => {
      assert.deepEqual(problems({ [fact]: [beginning] }), [
        `sentences.json, ${fact}: no sentence of a text that carries it begins with "${beginning}"; copy how one does, or take it out.`,
      ]);
    });
  }

  it('are refused when two of one text begin so', () => {
    assert.deepEqual(problems({ F002: ['Het'] }), [
      'sentences.json, F002: "Het" begins 2 sentences of a text; write more of the one that is meant.',
    ]);
  });

  const checked = (sentences: unknown): Promise<string[]> =>
    problemsOf({ ...smallContent(), 'content/sentences.json': sentences }, 'content');

  it('are looked for in the Dutch words of a folder, what older texts say included', async () => {
    assert.deepEqual(await checked({ F001: ['Na {days} dagen'], F002: ['In oudere folders'] }), []);
    assert.deepEqual(await checked({ F001: ['After {days}'] }), [
      'content/sentences.json, F001: no sentence of a text that carries it begins with "After {days}"; copy how one does, or take it out.',
    ]);
  });

  it('are listed, one at least', async () => {
    assert.equal((await checked({ F001: [] })).length, 1);
    assert.equal((await checked({ F001: 'Na' })).length, 1);
  });
});
