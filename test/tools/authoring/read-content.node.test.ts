import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { ContentError } from '../../../tools/authoring/content-error.js';
import { readContent, readFacts, readLanguages } from '../../../tools/authoring/read-content.js';
import type { Review } from '../../../src/content/pack.js';
import { smallContent } from './small-content.js';

const made: string[] = [];
after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

const PACKS = ['recurrent-miscarriage', 'miscarriage'];

const reviewOf = (language: string): Review => ({ reviewStatus: language === 'nl' ? 'written' : 'draft' });

/** The files of a small content folder in some languages. */
const smallFiles = (languages: readonly string[]): Record<string, unknown> => {
  const { outline, faq, base, words } = smallContent();
  return {
    'figures.json': base.figures,
    'sources.json': base.sources,
    'facts.json': base.facts,
    'reviews.json': Object.fromEntries(
      PACKS.map((name) => [name, Object.fromEntries(languages.map((language) => [language, reviewOf(language)]))]),
    ),
    'both/outline.json': base.shared,
    'countries.json': base.countries,
    ...Object.fromEntries(PACKS.map((name) => [`${name}/outline.json`, { ...outline, id: name }])),
    ...Object.fromEntries(
      languages.flatMap((language) => [
        ...Object.entries(words).map(([name, value]) => [`both/${language}/${name}.json`, value] as const),
        ...PACKS.map((name) => [`${name}/${language}/faq.json`, faq] as const),
      ]),
    ),
  };
};

/** Writes the files, as they are when they are text, else as JSON; a file that is undefined is left out. */
const makeFolder = async (files: Record<string, unknown>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'nazorg-content-'));
  made.push(folder);
  for (const [file, value] of Object.entries(files)) {
    if (value === undefined) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return folder;
};

const problemsOf = async (files: Record<string, unknown>): Promise<[folder: string, problems: readonly string[]]> => {
  const folder = await makeFolder(files);
  const error = await readContent(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ContentError, String(error));
  return [folder, error.problems];
};

test('reads both packs in each language', async () => {
  const folder = await makeFolder(smallFiles(['nl', 'pl']));
  const languages = await readContent(folder);
  assert.deepEqual(
    languages.map(({ lang, packs }) => [lang, Object.keys(packs)]),
    [
      ['nl', PACKS],
      ['pl', PACKS],
    ],
  );
});

test('puts formal words beside the others of their language', async () => {
  const folder = await makeFolder(smallFiles(['nl', 'nl-formal']));
  const [nl, ...others] = await readContent(folder);
  assert.deepEqual(others, []);
  assert.deepEqual(Object.keys(nl!.packs), [...PACKS, ...PACKS.map((name) => `${name}/formal`)]);
  assert.equal(nl!.packs['miscarriage/formal']?.lang, 'nl');
  assert.equal(nl!.packs['miscarriage/formal']?.id, 'miscarriage');
});

test('gives each pack the review of its own language', async () => {
  const languages = await readContent(await makeFolder(smallFiles(['en', 'nl', 'nl-formal', 'tr'])));
  const statuses = languages.flatMap(({ lang, packs }) => Object.values(packs).map(({ review }) => [lang, review?.reviewStatus].join(' ')));
  assert.deepEqual(new Set(statuses), new Set(['en draft', 'nl written', 'nl draft', 'tr draft']));
});

test('finds the languages by their folders and leaves files alone', async () => {
  assert.deepEqual(await readLanguages(await makeFolder(smallFiles(['tr', 'nl', 'nl-formal']))), ['nl', 'nl-formal', 'tr']);
});

test('reads the facts', async () => {
  assert.deepEqual(await readFacts(await makeFolder(smallFiles(['nl']))), smallContent().base.facts);
});

for (const file of [
  'figures.json',
  'sources.json',
  'facts.json',
  'reviews.json',
  'both/outline.json',
  'both/nl/risk.json',
  'both/nl/glossary.json',
  'both/nl/synonyms.json',
  'both/nl/sources.json',
  'miscarriage/outline.json',
  'miscarriage/nl/faq.json',
]) {
  test(`says that ${file} is missing`, async () => {
    const [folder, problems] = await problemsOf({ ...smallFiles(['nl']), [file]: undefined });
    assert.deepEqual(problems, [`${join(folder, file)} is missing.`]);
  });

  test(`says that ${file} is no JSON`, async () => {
    const [folder, [problem, ...others]] = await problemsOf({ ...smallFiles(['nl']), [file]: '{"title": "a",}' });
    assert.ok(problem?.startsWith(`${join(folder, file)} isn't JSON: `), problem);
    assert.deepEqual(others, []);
  });
}

const TYPED: [file: string, value: (content: ReturnType<typeof smallContent>) => unknown, place: string, digits: string][] = [
  [
    'miscarriage/nl/faq.json',
    ({ faq }) => ({ ...faq, items: { first: { ...faq.items['first'], answer: ['Goed.', 'Van de 100.'] } } }),
    'items, first, answer, 1',
    '100',
  ],
  ['both/nl/contact.json', ({ words }) => ({ ...words.contact, text: ['Bel ٢٤ uur.'] }), 'text, 0', '٢٤'],
  ['both/nl/general.json', ({ words }) => ({ ...words.general, disclaimer: 'Sinds 2020.' }), 'disclaimer', '2020'],
];

for (const [file, value, place, digits] of TYPED) {
  test(`says where in ${file} somebody typed ${digits}`, async () => {
    const [folder, [problem, ...others]] = await problemsOf({ ...smallFiles(['nl']), [file]: value(smallContent()) });
    assert.ok(problem?.startsWith(`${join(folder, file)}, ${place}: "${digits}" is typed in "`), problem);
    assert.deepEqual(others, []);
  });
}

test('says in which pack and language something is wrong', async () => {
  const { faq } = smallContent();
  const [, problems] = await problemsOf({ ...smallFiles(['nl', 'tr']), 'miscarriage/tr/faq.json': { ...faq, items: {} } });
  assert.deepEqual(problems, ['content/miscarriage/tr: faq.json, item, "first": there are no words for it.']);
});
