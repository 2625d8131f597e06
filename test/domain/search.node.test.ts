import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWord } from '../../src/domain/search/fold-word.js';
import { pluralForm } from '../../src/domain/search/plural-form.js';
import { toSearch } from '../../src/domain/search/to-search.js';
import { ignoredIn, wordsIn } from '../../src/domain/search/words-in.js';

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
    wordsIn(text, { language: 'uk', ignored: new Set() }).map(({ start, end }) => text.slice(start, end)),
    ['Eerst', 'Café', 's', 'dan', 'пам’ять'],
  );
});

test('takes two accents on one letter, and text without letters', () => {
  assert.equal(foldWord('e\u0301\u0323', 'nl'), 'e');
  assert.deepEqual(wordsIn(' … 🕊 ', { language: 'nl', ignored: new Set() }), []);
});

const searchOf = (texts: string[], synonyms: string[][], language: string, ignored: string): ReturnType<typeof toSearch> => {
  const reading = { language, ignored: ignoredIn(ignored) };
  return toSearch(
    texts.map((text) => wordsIn(text, reading).map(({ word }) => word)),
    { ...reading, synonyms },
  );
};

const find = (texts: string[], query: string, synonyms: string[][] = [], language = 'nl', ignored = 'de het een'): number[] | undefined => {
  const found = searchOf(texts, synonyms, language, ignored)(query);
  return found && (found.isNear ? [] : [...found.texts].sort((one, other) => one - other));
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

for (const [holds, query] of [
  ['De D&C was gisteren.', 'd&c'],
  ['De D&C was gisteren.', 'wat is een D & C'],
  ['Een D & C.', 'd+c'],
  ['Een D&C.', 'd en c'],
] as const) {
  test(`takes single letters that belong together for a word: "${query}" finds "${holds}"`, () => {
    assert.deepEqual(find(['Een dag in december', holds], query, [], 'nl', 'de een en is wat was'), [1]);
  });
}

test('passes over a small word only as it is written, not as another one that sounds like it', () => {
  const texts = ['Was man darf', 'Dein Mann', 'Was noch'];
  assert.deepEqual(find(texts, 'mein Mann', [], 'de', 'man mein dein was'), [1]);
  assert.equal(find(texts, 'man', [], 'de', 'man mein dein was'), undefined);
  assert.deepEqual([...(searchOf(texts, [], 'de', 'man mein dein was')('Mann')?.words ?? [])], ['man']);
});

test('passes over a small word with or without its accents', () => assert.equal(find(['où'], 'ou', [], 'fr', 'où'), undefined));

test('takes a short word that has synonyms for a whole word', () => {
  const synonyms = [['partner', 'man']];
  assert.deepEqual(find(['manieren', 'partner', 'mannen'], 'man', synonyms), [1, 2]);
  assert.deepEqual(find(['manieren', 'partner'], 'man'), [0]);
});

const near = (texts: string[], query: string): number[] | undefined => {
  const found = searchOf(texts, [], 'nl', 'de het een')(query);
  return found?.isNear ? [...found.texts] : undefined;
};

test('finds the nearest texts where none holds all of a query', () => {
  assert.deepEqual(near(['pijn in je buik', 'koorts en pijn', 'parkeren'], 'hoge koorts'), [1]);
  assert.deepEqual(near(['parkeren', 'lift'], 'voetbal'), []);
  assert.equal(near(['koorts'], 'koorts'), undefined);
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
  const search = toSearch(texts, { language: 'nl', ignored: new Set(), synonyms: [['wachten', 'afwachten']] });
  assert.ok(reads > 0);
  reads = 0;
  for (const query of ['bloed', 'bloedonderzoek', 'pijn', 'afwachten', 'onderzeok']) search(query);
  assert.equal(reads, 0);
});

test('passes over the beginning of a word that it passes over, while somebody types', () => {
  const texts = ['Ben ik zwanger?', 'Je werk'];
  assert.deepEqual(find(texts, 'zwanger wor', [], 'nl', 'word worden'), [0]);
  assert.deepEqual(find(texts, 'zwanger werk', [], 'nl', 'word werken'), []);
  assert.deepEqual(find(texts, 'wor', [], 'nl', 'word worden'), []);
});
