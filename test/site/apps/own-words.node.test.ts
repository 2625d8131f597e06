import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proseWords } from '../../../src/prose/prose-node.js';
import { proseToHtml } from '../../../tools/authoring/prose-to-html.js';
import { fromInlineText, toInlineText } from '../../../site/apps/build/own-words/inline-text.js';
import { partsOf, withoutEmpty } from '../../../site/apps/build/own-words/parts.js';
import { nodeAt, passagesIn, replaceAt } from '../../../site/apps/build/own-words/prose-places.js';
import { readPasted } from '../../../site/apps/build/own-words/read-pasted.js';
import { wordFault } from '../../../site/apps/build/own-words/word-faults.js';
import { WORDS } from '../../../site/apps/words/words.js';
import { inertDocument } from '../../../tools/cli/inert-document.js';
import type { Widget } from '../../../site/apps/build/state/draft.js';

const document = await inertDocument();

const QUESTIONS = '<details><summary><h1>Mag er iemand mee?</h1></summary><p>Ja, dat mag.</p></details>';

/** What an editor pastes, and what is made of it. */
const PASTED: readonly { what: string; pasted: string; widget?: Widget; html: string; found?: number | undefined; pictures?: number }[] = [
  { what: 'text with a line that asks', pasted: 'Mag er iemand mee?\nJa, dat mag.', html: QUESTIONS, found: 1 },
  {
    what: 'headings and paragraphs',
    pasted: '<div class="x"><h4>Mag er iemand mee?</h4><p style="color:red">Ja, dat mag.</p></div>',
    html: QUESTIONS,
    found: 1,
  },
  { what: 'a list of terms', pasted: '<dl><dt>Mag er iemand mee?</dt><dd>Ja, dat mag.</dd></dl>', html: QUESTIONS, found: 1 },
  {
    what: 'what runs or loads',
    pasted:
      '<h2>Mag er iemand mee?</h2><p onclick="x()">Ja, <a href="javascript:x()">dat</a> mag.<img src="https://elsewhere.example/x.png"></p><script>x()</script>',
    html: QUESTIONS,
    found: 1,
    pictures: 1,
  },
  {
    what: 'bold words and links',
    pasted: '<p><b>Bel</b> of <a href="https://hospital.example/" class="x" target="_blank">kijk</a>.</p>',
    widget: 'contact-card',
    html: '<p><strong>Bel</strong> of <a href="https://hospital.example/">kijk</a>.</p>',
    found: undefined,
  },
  { what: 'text with stars around a question', pasted: '**Mag er iemand mee?**\n\nJa, dat mag.', html: QUESTIONS, found: 1 },
  { what: 'text with a heading of Markdown', pasted: '## Mag er iemand mee?\nJa, dat mag.', html: QUESTIONS, found: 1 },
  {
    what: 'text with stars around some words',
    pasted: '**Bel** ons.',
    widget: 'contact-card',
    html: '<p><strong>Bel</strong> ons.</p>',
    found: undefined,
  },
  {
    what: 'text with dashes',
    pasted: 'Neem mee:\n- een boek\n- een trui',
    widget: 'contact-card',
    html: '<p>Neem mee:</p>\n<ul><li>een boek</li><li>een trui</li></ul>',
    found: undefined,
  },
];

describe('words that an editor pastes', () => {
  for (const { what, pasted, widget = 'faq-accordion', html, found, pictures = 0 } of PASTED) {
    it(`become plain words of a widget: ${what}`, () => {
      const read = readPasted(pasted, widget, document);
      assert.equal(proseToHtml(read.words, 1), html);
      assert.equal(read.found, found);
      assert.equal(read.pictures, pictures);
    });
  }

  it('are told to hold no questions where there are none', () => {
    assert.equal(readPasted('Zomaar een regel.', 'faq-accordion', document).found, 0);
  });
});

describe('the text of one paragraph', () => {
  for (const text of [
    'Gewoon.',
    '**Vet** en *schuin*',
    'Kijk [hier](https://hospital.example/x) of bel [ons](tel:+31201234567).',
    'twee\nregels',
  ]) {
    it(`is the same when it is read and written: ${JSON.stringify(text)}`, () => assert.equal(toInlineText(fromInlineText(text)), text));
  }

  it('leaves a link that nobody could follow safely as text', () => {
    assert.deepEqual(fromInlineText('[x](javascript:alert)'), ['[x](javascript:alert)']);
  });
});

describe('own words', () => {
  const { words } = readPasted('<h2>A?</h2><p>Een.</p><p>Twee.</p><h2>B?</h2><p>Drie.</p>', 'faq-accordion', document);

  it('are edited question by question', () => {
    assert.deepEqual(
      partsOf(words).map(({ title, passages }) => [title, passages.length]),
      [
        ['A?', 3],
        ['B?', 2],
      ],
    );
  });

  it('change in one place only', () => {
    const changed = replaceAt(words, '0.1', [{ tag: 'p', children: ['Anders.'] }]);
    assert.equal(proseWords(changed), 'A?Anders.Twee.B?Drie.');
    assert.deepEqual(
      passagesIn(words).map(({ place }) => place),
      ['0.0.0', '0.1', '0.2', '1.0.0', '1.1'],
    );
    assert.equal(proseWords([nodeAt(words, '1.1')!]), 'Drie.');
  });

  it('lose a paragraph that was emptied', () => {
    assert.equal(proseToHtml(withoutEmpty(replaceAt(words, '0.1', [{ tag: 'p', children: [] }])), 1).includes('<p></p>'), false);
  });

  it('are held to the list of words about one reader', () => {
    assert.match(wordFault('Jouw kans is groot.', 'nl', WORDS.nl) ?? '', /Jouw kans/);
    assert.equal(wordFault('De kans is klein.', 'nl', WORDS.nl), undefined);
  });
});
