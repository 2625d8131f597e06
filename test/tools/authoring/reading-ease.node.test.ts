import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countStumps, easeGained, fleschDouma, lix, readingEase, sentenceLength } from '../../../tools/authoring/reading-ease.js';
import { splitSentences, splitWords } from '../../../tools/authoring/split-text.js';

describe('splitting a text', () => {
  const rows: [lang: string, text: string, sentences: string[]][] = [
    ['nl', 'Twijfel je? Bel. Dat kan altijd!', ['Twijfel je?', 'Bel.', 'Dat kan altijd!']],
    ['nl', 'Jonger dan {age-35}. Dan is het {chance|rest}.', ['Jonger dan {age-35}.', 'Dan is het {chance|rest}.']],
    ['nl', 'Een lijst: dit, dat', ['Een lijst: dit, dat']],
    ['ar', 'هل أنت قلقة؟ اتصلي.', ['هل أنت قلقة؟', 'اتصلي.']],
    ['nl', '…', []],
    ['tr', 'Numara “Ne zaman?” bölümünde yazıyor. Arayın.', ['Numara “Ne zaman?” bölümünde yazıyor.', 'Arayın.']],
    ['ar', 'والقائمة في «متى؟» هي لهذا الوقت.', ['والقائمة في «متى؟» هي لهذا الوقت.']],
    ['nl', 'Kijk bij “Wanneer bel je?” Bel dan.', ['Kijk bij “Wanneer bel je?”', 'Bel dan.']],
  ];
  for (const [lang, text, sentences] of rows) {
    it(`makes ${sentences.length} sentences of "${text}"`, () => assert.deepEqual(splitSentences(text, lang), sentences));
  }

  it('counts a figure, a hyphenated word and a word with an apostrophe as one', () => {
    assert.deepEqual(splitWords("Van de {of}: anti-D, l'utérus en zo'n (echo)"), [
      'Van',
      'de',
      '0',
      'anti-D',
      "l'utérus",
      'en',
      "zo'n",
      'echo',
    ]);
  });
});

describe('how easily a text reads', () => {
  it('follows Douma: 206.835 less 0.93 a word in a sentence and 77 a syllable in a word', () => {
    assert.equal(fleschDouma(['De kat zit op de mat.']), 206.835 - 0.93 * 6 - 77);
    assert.equal(fleschDouma(['De baby slaapt.', 'Rustig.']), 206.835 - 0.93 * 2 - 77 * (6 / 4));
  });

  it('follows Björnsson: words in a sentence, and words of seven letters or more in a hundred', () => {
    assert.equal(lix(['The doctor explains everything.', 'You rest.']), 3 + 100 * (2 / 6));
  });

  it('says nothing of a few words', () => assert.equal(readingEase(['Ertussen.'], 'nl'), undefined));

  it('says nothing of languages that write long words for other reasons', () => {
    const sentences = ['een twee drie vier vijf zes zeven acht negen tien'];
    assert.deepEqual(
      ['ar', 'tr'].map((lang) => readingEase(sentences, lang)),
      [undefined, undefined],
    );
  });

  it('finds the sentence that weighs most', () => {
    const sentences = ['De kat zit op de mat.', 'Gynaecologische behandelingsmogelijkheden.'];
    assert.ok(easeGained(sentences, 1, 'nl') > 0);
    assert.ok(easeGained(sentences, 0, 'nl') < 0);
    assert.equal(easeGained(['Alleen.'], 0, 'nl'), 0);
  });

  it('approves of nothing in a language that nobody decided about', () => {
    const fault = /^Error: Nobody decided how texts in "xx" are measured\.$/;
    assert.throws(() => readingEase(['Good morning.'], 'xx'), fault);
    assert.throws(() => easeGained(['Good morning.'], 0, 'xx'), fault);
    assert.throws(() => sentenceLength('xx'), fault);
  });

  it('lets other languages have longer sentences than Dutch', () => {
    assert.deepEqual(
      ['nl', 'de'].map((lang) => sentenceLength(lang).longest),
      [20, 25],
    );
  });
});

describe('stumps', () => {
  const long = (count: number): string[] => Array.from({ length: count }, () => 'Dit is een zin van acht gewone woorden.');

  it('are sentences of four words or fewer', () =>
    assert.deepEqual(countStumps(['Rook niet.', 'Was er een donor?', 'Rook niet als het kan.']), {
      stumps: ['Rook niet.', 'Was er een donor?'],
      sentences: 3,
      tooMany: false,
    }));

  it('are not labels, items without a mark, and what announces a list', () =>
    assert.deepEqual(countStumps(['koorts', 'Bel bij:', 'Jonger dan {age-35}']), { stumps: [], sentences: 0, tooMany: false }));

  it('may be five in a hundred', () => {
    const stumps = ['Een.', 'Twee.', 'Drie.', 'Vier.', 'Vijf.'];
    assert.equal(countStumps([...stumps, ...long(95)]).tooMany, false);
    assert.equal(countStumps([...stumps, 'Zes.', ...long(94)]).tooMany, true);
  });

  it('are any number in a short text', () => assert.equal(countStumps(['Een.', ...long(2)]).tooMany, false));
});
