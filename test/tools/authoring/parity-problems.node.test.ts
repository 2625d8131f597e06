import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parityProblems, type LanguageExceptions } from '../../../tools/authoring/parity-problems.js';

const FILE = 'both/xx/timeline.json';

const problemsOf = (words: unknown, dutch: unknown, exceptions: LanguageExceptions = {}, path = FILE): string[] =>
  parityProblems(
    new Map([
      [path, words],
      [path.replace('/xx/', '/nl/'), dutch],
    ]),
    exceptions,
  ).map((problem) => problem.split(';')[0] as string);

describe('words that have no ids', () => {
  const rows: [what: string, words: unknown, dutch: unknown, problems: string[]][] = [
    ['other paragraphs', { text: ['a'] }, { text: ['c', 'd'] }, []],
    ['no paragraphs', { text: [] }, { text: ['c'] }, [`${FILE}/text: no words where the Dutch has some`]],
    ['a paragraph of spaces', { text: [' '] }, { text: ['c'] }, [`${FILE}/text: no words where the Dutch has some`]],
    ['a shorter list', { text: ['- a'] }, { text: ['- c\n- d'] }, [`${FILE}/text: 1 items of lists where the Dutch has 2`]],
    ['a list with an empty item', { text: ['- a\n- '] }, { text: ['- c\n- d'] }, [`${FILE}/text: 1 items of lists where the Dutch has 2`]],
    ['a list written with stars', { text: ['* a\n* b'] }, { text: ['- c\n- d'] }, []],
    ['words with hyphens', { text: ['a - b\nc -d'] }, { text: ['a'] }, []],
    ['a shorter list in one text', { note: '- a' }, { note: '- a\n- b' }, [`${FILE}/note: 1 items of lists where the Dutch has 2`]],
    ['a text of spaces', { note: ' ' }, { note: 'a' }, [`${FILE}/note: no words where the Dutch has some`]],
    [
      'a shorter list deep inside',
      { steps: { one: { text: ['- a'] } } },
      { steps: { one: { text: ['- a\n- b'] } } },
      [`${FILE}/steps/one/text: 1 items of lists where the Dutch has 2`],
    ],
    ['what only ids would tell', { steps: {} }, { steps: { one: { text: ['a'] } } }, []],
    ['other forms of a hard word', { scan: { forms: ['a'] } }, { scan: { forms: ['a', 'b'] } }, []],
  ];
  for (const [what, words, dutch, problems] of rows) {
    it(`are held against the Dutch: ${what}`, () => assert.deepEqual(problemsOf(words, dutch), problems));
  }

  it('are as many as a language has for one thing', () => {
    assert.deepEqual(problemsOf({ often: ['a'] }, { often: ['a', 'b'] }, {}, 'both/xx/synonyms.json'), []);
  });

  it('differ where somebody says why', () => {
    const [words, dutch] = [{ text: ['- a'] }, { text: ['- a\n- b'] }];
    assert.deepEqual(problemsOf(words, dutch, { [`${FILE}/text`]: 'One word says both.' }), []);
    assert.deepEqual(problemsOf(words, dutch, { [`${FILE}/text`]: ' ' }), [
      `${FILE}/text: 1 items of lists where the Dutch has 2`,
      `language-exceptions.json: "${FILE}/text" has no reason`,
    ]);
    assert.deepEqual(problemsOf(dutch, dutch, { [`${FILE}/text`]: 'One word says both.' }), [
      `language-exceptions.json: "${FILE}/text" doesn't differ from the Dutch`,
    ]);
  });
});
