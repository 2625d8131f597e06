import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownToBlocks, markdownToText } from '../../../tools/authoring/markdown-to-blocks.js';
import type { Block } from '../../../src/content/pack.js';

const READ: [what: string, markdown: string[], blocks: Block[]][] = [
  ['a paragraph', ['Gewone woorden.'], ['Gewone woorden.']],
  ['two paragraphs', ['Een.', 'Twee.'], ['Een.', 'Twee.']],
  ['a line that goes on', ['Een regel\ndie doorgaat.'], ['Een regel die doorgaat.']],
  ['strong words', ['**Het is niet jouw schuld.**'], [[{ strong: 'Het is niet jouw schuld.' }]]],
  ['strong words in a line', ['Bel **nu** even.'], [['Bel ', { strong: 'nu' }, ' even.']]],
  ['a link', ['Lees [meer](https://a.example/b).'], [['Lees ', { link: 'https://a.example/b', text: 'meer' }, '.']]],
  ['a path', ['[hier](/zorg)'], [[{ link: '/zorg', text: 'hier' }]]],
  ['a list', ['- een\n- **twee**\n- drie {of}'], [{ list: ['een', [{ strong: 'twee' }], 'drie {of}'] }]],
  ['a list after a paragraph', ['Let op:', '- een\n- twee'], ['Let op:', { list: ['een', 'twee'] }]],
  ['figures', ['{chance} van de {of}, rest {chance|rest}'], ['{chance} van de {of}, rest {chance|rest}']],
  ['an escaped star', ['\\*niet schuin\\*'], ['*niet schuin*']],
  ['an ampersand and quotation marks', ["“Jij & ik”, 's nachts"], ["“Jij & ik”, 's nachts"]],
  ['nothing', [], []],
];

for (const [what, markdown, blocks] of READ) {
  test(`reads ${what}`, () => assert.deepEqual(markdownToBlocks(markdown), blocks));
}

const REFUSED: [what: string, markdown: string, sentence: RegExp][] = [
  ['HTML', '<script>alert(1)</script>', /"html" isn't part of the subset/],
  ['HTML in a line', 'Bel <b>nu</b>', /"html" isn't part of the subset/],
  ['a comment', '<!-- later -->', /"html" isn't part of the subset/],
  ['HTML in strong words', '**a <i>b</i>**', /"html" isn't allowed here; write plain words/],
  ['an image', '![echo](https://a.example/b.png)', /"image" isn't part of the subset/],
  ['code', 'Typ `dit`.', /"inlineCode" isn't part of the subset/],
  ['a block of code', '```\ncode\n```', /"code" isn't part of the subset/],
  ['an indented block', '    code', /"code" isn't part of the subset/],
  ['an ordered list', '1. een\n2. twee', /"list" isn't part of the subset/],
  ['a heading', '# Kop', /"heading" isn't part of the subset/],
  ['an underlined heading', 'Kop\n===', /"heading" isn't part of the subset/],
  ['a quotation', '> woorden', /"blockquote" isn't part of the subset/],
  ['a rule', '---', /"thematicBreak" isn't part of the subset/],
  ['a stress', '*zacht*', /"emphasis" isn't part of the subset/],
  ['a line break', 'een\\\ntwee', /"break" isn't part of the subset/],
  ['a definition', '[a]: https://a.example', /"definition" isn't part of the subset/],
  ['a list in a list', '- een\n  - twee', /a list item should be one line of words/],
  ['an item of two paragraphs', '- een\n\n  twee', /a list item should be one line of words/],
  ['an empty item', '-', /a list item should be one line of words/],
  ['a link in strong words', '**[a](https://a.example)**', /"link" isn't allowed here/],
  ['strong words in a link', '[**a**](https://a.example)', /"strong" isn't allowed here/],
  ['an unsafe address', '[a](javascript:alert(1))', /"javascript:alert\(1\)" isn't an address a reader can follow/],
  ['an unsafe address without words of its own', '<javascript:alert(1)>', /"javascript:alert\(1\)" isn't an address/],
  ['an empty address', '[a]()', /"" isn't an address a reader can follow/],
];

for (const [what, markdown, sentence] of REFUSED) {
  test(`refuses ${what} with a sentence`, () => assert.throws(() => markdownToBlocks([markdown]), { message: sentence }));
}

test('reads one paragraph as a text', () => assert.equal(markdownToText('Een zin.'), 'Een zin.'));

for (const markdown of ['', 'Een.\n\nTwee.', '- een']) {
  test(`refuses ${JSON.stringify(markdown)} where one paragraph belongs`, () => {
    assert.throws(() => markdownToText(markdown), { message: 'should be one paragraph' });
  });
}

test('gives plain words back as they are', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 6 }).map((list) => `${list.join(' ')}.`);
  fc.assert(fc.property(fc.array(words, { maxLength: 4 }), (paragraphs) => assert.deepEqual(markdownToBlocks(paragraphs), paragraphs)));
});

test('reads anything into the subset or refuses it with a sentence', () => {
  const marks = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '*',
    '**',
    '-',
    '- ',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '`',
    '#',
    '!',
    'https://a.example',
    '1. ',
    '\\',
    '&lt;',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 12 }), (pieces) => {
      try {
        markdownToBlocks([pieces.join('')]);
      } catch (error) {
        assert.match((error as Error).message, /isn't|should be/);
      }
    }),
    { numRuns: 500 },
  );
});
