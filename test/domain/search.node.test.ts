import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWord } from '../../src/domain/search/fold-word.js';
import { pluralForm } from '../../src/domain/search/plural-form.js';
import { toSearch } from '../../src/domain/search/to-search.js';
import { wordsIn } from '../../src/domain/search/words-in.js';

const FOLDED: [language: string, one: string, other: string][] = [
  ['nl', 'Homocysteïne', 'homocysteine'],
  ['nl', 'verliezen', 'ferliesen'],
  ['nl', 'curetage', 'curettage'],
  ['de', 'Straße', 'STRASSE'],
  ['de', 'Gebärmutter', 'gebarmutter'],
  ['fr', 'CŒUR', 'coeur'],
  ['pl', 'łożysko', 'lozysko'],
  ['tr', 'IŞIK', 'ışık'],
  ['tr', 'İlaç', 'ilac'],
  ['uk', 'пам’ять', 'памʼять'],
  ['ar', 'فَحْص', 'فحص'],
  ['ar', 'أدوية', 'ادويه'],
  ['ar', 'الـدم', 'دم'],
  ['ar', 'بالألم', 'ألم'],
  ['ar', 'مستشفى', 'مستشفي'],
];

for (const [language, one, other] of FOLDED) {
  test(`takes "${one}" and "${other}" for the same word (${language})`, () => {
    assert.equal(foldWord(one, language), foldWord(other, language));
  });
}

test('keeps the v and z of other languages than Dutch', () => assert.equal(foldWord('Vize', 'tr'), 'vize'));

test('keeps digits that come twice', () => assert.equal(foldWord('100', 'nl'), '100'));

test('says where a word stands in the text as it was written', () => {
  const text = 'Eerst «Café’s», dan пам’ять.';
  assert.deepEqual(
    wordsIn(text, 'uk').map(({ start, end }) => text.slice(start, end)),
    ['Eerst', 'Café', 's', 'dan', 'пам’ять'],
  );
});

test('takes two accents on one letter, and text without letters', () => {
  assert.equal(foldWord('e\u0301\u0323', 'nl'), 'e');
  assert.deepEqual(wordsIn(' … 🕊 ', 'nl'), []);
});

const find = (texts: string[], query: string, synonyms: string[][] = [], language = 'nl', ignored = 'de het een'): number[] | undefined => {
  const search = toSearch(
    texts.map((text) => wordsIn(text, language).map(({ word }) => word)),
    { language, ignored, synonyms },
  );
  const found = search(query);
  return found && [...found.texts].sort((one, other) => one - other);
};

const PAIRS: [holds: string, query: string, finds: boolean][] = [
  ['bloedverlies', 'bloed', true],
  ['stolling en een stollingstest', 'test', true],
  ['een bloedonderzoek', 'onderzoek', true],
  ['onderzoek van je bloed', 'bloedonderzoek', true],
  ['getest', 'test', true],
  ['vergeten', 'eten', false],
  ['miskramen', 'miskraam', true],
  ['verliezen', 'verlies', true],
  ['kans', 'kant', false],
  ['zwanger', 'zwnager', true],
  ['zwanger', 'zwangr', true],
  ['zwanger', 'zwangger', true],
  ['zwanger', 'swanger', true],
  ['zwanger', 'zxwangxr', false],
  ['hart', 'hary', false],
  ['baarmoeder', 'baarmoedermond', false],
  ['pijn in je buik', 'buik pijn', true],
  ['pijn', 'buik pijn', false],
];

for (const [holds, query, finds] of PAIRS) {
  test(`${finds ? 'finds' : "doesn't find"} "${holds}" for "${query}"`, () => {
    assert.deepEqual(find([holds], query), finds ? [0] : []);
  });
}

test('asks for nothing with only small words, signs or single letters', () => {
  for (const query of ['', '  ', 'de', 'het een', '?!', 'x']) assert.equal(find(['pijn'], query), undefined, query);
});

test('forgives a slip only where no text holds the word as it is typed', () => {
  assert.deepEqual(find(['wachten', 'wichten'], 'wachten'), [0]);
  assert.deepEqual(find(['wichten'], 'wachten'), [0]);
});

test('finds what a synonym stands for, typed in part or with a slip', () => {
  const synonyms = [['menstruatie', 'ongesteld', 'maandstonden']];
  for (const query of ['menstruatie', 'maandstonde', 'mestruatie', 'Ongesteld'])
    assert.deepEqual(find(['ongesteld', 'hart'], query, synonyms), [0], query);
});

test('finds an expression only where its words follow each other', () => {
  const synonyms = [['foliumzuur', 'folic acid']];
  assert.deepEqual(find(['take folic acid', 'an acid that is not folic'], 'foliumzuur', synonyms, 'en'), [0]);
});

test('takes the words for the plural form of a number', () => {
  const forms = 'one {n} pytanie|few {n} pytania|many {n} pytań|other {n} pytania';
  assert.deepEqual(
    [1, 3, 5, 22, 25].map((number) => pluralForm(forms, number, 'pl')),
    ['1 pytanie', '3 pytania', '5 pytań', '22 pytania', '25 pytań'],
  );
  assert.equal(pluralForm('other {n} weeks', 1, 'en'), '1 weeks');
});

test('reads the texts once, however much somebody types: after that it looks through the different words in them', () => {
  let reads = 0;
  const counted = (words: string[]): string[] => new Proxy(words, { get: (of, name) => ((reads += 1), Reflect.get(of, name) as unknown) });
  const texts = ['bloed', 'onderzoek', 'wachten'].map((word) => counted([word, 'pijn']));
  const search = toSearch(texts, { language: 'nl', ignored: '', synonyms: [['wachten', 'afwachten']] });
  assert.ok(reads > 0);
  reads = 0;
  for (const query of ['bloed', 'bloedonderzoek', 'pijn', 'afwachten', 'onderzeok']) search(query);
  assert.equal(reads, 0);
});
