import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { coveredFacts, factProblems } from '../../../tools/authoring/covered-facts.js';
import { readContent, readFacts, readLanguages } from '../../../tools/authoring/read-content.js';
import { readOutlines } from '../../../tools/authoring/read-outlines.js';
import { PACK_NAMES } from '../../../src/generated/pack-names.js';
import { SHARED_WORDS } from '../../../tools/authoring/authored.js';
import { isReviewed } from '../../../src/content/review.js';
import { FIGURE_TOKEN } from '../../../src/content/fill-figures.js';
import type { Pack } from '../../../src/content/pack.js';
import { toPackProse } from '../../../src/prose/pack-prose.js';
import { sentencesOf, wordsOf } from './sentences.js';

const [contents, facts, languages] = await Promise.all([readContent('content'), readFacts('content'), readLanguages('content')]);
const allPacks = contents.flatMap(({ lang, packs }) =>
  Object.entries(packs).map(([name, pack]) => ({ place: `${name} in ${lang}`, lang, name, pack })),
);

const outlines = await readOutlines('content');
const disclaimerFacts = outlines.flatMap(({ outline }) => outline.disclaimer.facts);

test('knows every statement of the two source documents by its number', () => {
  const numbered = (letter: string, last: number, gaps: number[]): string[] =>
    Array.from({ length: last }, (_, index) => index + 1)
      .filter((number) => !gaps.includes(number))
      .map((number) => `${letter}${String(number).padStart(letter === 'N' ? 2 : 3, '0')}`);
  assert.deepEqual(Object.keys(facts).sort(), [...numbered('F', 118, []), ...numbered('G', 47, [35]), ...numbered('N', 15, [])]);
});

for (const { lang } of contents) {
  test(`carries every statement in ${lang}, or says why not`, () => {
    const covered = new Set(allPacks.filter((one) => one.lang === lang).flatMap(({ pack }) => [...coveredFacts(pack)]));
    assert.deepEqual(factProblems(facts, new Set([...covered, ...disclaimerFacts])), []);
  });
}

test('gives a reason of some words for what is left out, and leaves out nothing that a text carries', () => {
  const covered = new Set(allPacks.flatMap(({ pack }) => [...coveredFacts(pack)]));
  for (const [id, { excluded }] of Object.entries(facts)) {
    if (excluded === undefined) continue;
    assert.ok(excluded.split(' ').length > 3, id);
    assert.ok(!covered.has(id), id);
  }
});

test('says of the layout only what sections there are', () => {
  const known = new Set(outlines.flatMap(({ outline }) => outline.faq.map(({ id }) => id)));
  for (const [id, { layout = '' }] of Object.entries(facts)) {
    const [, list = ''] = /\bthe sections? ((?:[a-z-]+(?:, | and )?)+)/.exec(layout) ?? [];
    const named = list.split(/, | and /).filter(Boolean);
    assert.deepEqual(
      named.filter((name) => !known.has(name)),
      [],
      id,
    );
  }
});

const idsOf = ({ faq, risk, timeline, related }: Pack): string[] => [
  ...(faq?.sections ?? []).flatMap((section) => [section.id, ...section.items.map((item) => `${section.id}/${item.id}`)]),
  ...(risk?.groups ?? []).flatMap((group) => [group.id, ...group.rows.map((row) => `${group.id}/${row.id}`)]),
  ...(risk?.statements ?? []).map(({ id }) => id),
  ...(timeline?.steps ?? []).map(({ id }) => id),
  ...(related ?? []).map(({ id }) => id),
];

for (const { place, name, pack } of allPacks) {
  test(`has the same ids as Dutch in ${place}`, () => {
    const dutch = allPacks.find((other) => other.lang === 'nl' && other.name === name.replace('/formal', ''))!.pack;
    assert.deepEqual(idsOf(pack), idsOf(dutch));
  });

  test(`claims no review of ${place} that did not happen`, () => {
    const { reviewStatus, reviewedBy } = pack.review ?? {};
    assert.equal(isReviewed(pack.review), reviewStatus === 'reviewed' && Boolean(reviewedBy));
    if (!['nl', 'en'].includes(pack.lang)) assert.notEqual(reviewStatus, 'written');
  });
}

for (const folder of PACK_NAMES) {
  test(`has words for ${folder} in the languages that both packs share, and no others`, async () => {
    const entries = await readdir(join('content', folder), { withFileTypes: true });
    assert.deepEqual(entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort(), languages);
  });
}

type Strings = Record<string, string>;

const stringsIn = (value: unknown, path = ''): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, Array.isArray(value) ? path : `${path}/${name}`));
};

/** The sentence of drafts: the Dutch is none, and `check` says where it belongs. */
const DRAFT = '/labels/draft';

const FILES = [
  ...PACK_NAMES.map((name) => [name, 'faq']),
  ...SHARED_WORDS.filter((name) => name !== 'synonyms').map((name) => ['shared', name]),
] as [string, string][];

/** The texts of a file by their place; the blocks of one answer together. */
const textsOf = async (folder: string, language: string, name: string): Promise<Strings> => {
  const strings = stringsIn(JSON.parse(await readFile(join('content', folder, language, `${name}.json`), 'utf8')));
  return strings.reduce<Strings>((texts, [path, text]) => ({ ...texts, [path]: `${texts[path] ?? ''}\n${text}` }), {});
};

/** The figures a text shows, each once. Tokens with plural forms show words, and their number where it stands among these. */
const figuresIn = (text: string): string[] =>
  [
    ...new Set(
      [...text.matchAll(FIGURE_TOKEN)].flatMap(([, id = '', rest = '', forms]) => (forms && !forms.includes('#') ? [] : [`${id}${rest}`])),
    ),
  ].sort();

for (const [folder, name] of FILES) {
  const dutch = await textsOf(folder, 'nl', name);
  for (const language of languages) {
    const texts = await textsOf(folder, language, name);
    const place = `${folder}/${language}/${name}.json`;

    test(`says in ${place} what the Dutch file says, with the same figures`, () => {
      const places = Object.keys(texts).filter((path) => path !== DRAFT);
      assert.deepEqual(places.sort(), Object.keys(dutch).sort());
      for (const [path, text] of Object.entries(texts)) assert.deepEqual(figuresIn(text), figuresIn(dutch[path] ?? ''), path);
    });

    test(`writes no percentage in ${place}`, () => {
      for (const text of Object.values(texts)) assert.doesNotMatch(text, /[%٪‰]/, text);
    });

    if (name === 'faq') {
      test(`asks every question of ${place} as a question`, () => {
        for (const [path, text] of Object.entries(texts)) if (path.endsWith('/question')) assert.match(text, /[?؟]$/, text);
      });
    }
  }
}

for (const { place, pack } of allPacks.filter(({ lang }) => lang === 'nl')) {
  test(`says nothing in more than 20 words at once in ${place}`, () => {
    const { faq, risk, timeline, contact } = toPackProse(pack);
    const sentences = sentencesOf([...faq, ...risk, ...timeline, ...contact]);
    assert.ok(sentences.length > 100);
    assert.deepEqual(
      sentences.filter((sentence) => wordsOf(sentence).length > 20),
      [],
    );
  });
}

test('counts words and ends of sentences as a reader does', () => {
  assert.equal(wordsOf('Van de 100 eindigen er 17 tot 20, ongeveer.').length, 9);
  assert.deepEqual(
    sentencesOf([
      { tag: 'p', children: ['Een. Twee? ', { tag: 'strong', children: ['Drie'] }, ' vier.'] },
      { tag: 'li', children: ['vijf'] },
    ]),
    ['Een.', 'Twee?', 'Drie vier.', 'vijf'],
  );
});
