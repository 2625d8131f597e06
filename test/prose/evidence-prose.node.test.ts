import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { findHurtfulWords } from '../../tools/authoring/find-hurtful-words.js';
import { readContent } from '../../tools/authoring/read-content.js';
import type { Evidence } from '../../src/content/evidence.js';
import type { Figure, Source } from '../../src/content/pack.js';
import { readEvidence } from '../../src/content/read-evidence.js';
import { toEvidenceProse } from '../../src/prose/evidence-prose.js';
import type { ProseElement } from '../../src/prose/prose-node.js';
import { textOf, withTag } from './prose-text.js';

const readJson = async <Result>(file: string): Promise<Result> => JSON.parse(await readFile(file, 'utf8')) as Result;

const sources = await readJson<Record<string, Source>>('content/sources.json');
const file = (): Promise<unknown> => readJson('content/evidence.json');
const evidence = readEvidence(await file(), sources);

/** What the abstracts say, read from them by hand: outcome, group, period, figure, interval, citation. */
const PUBLISHED = [
  ['miscarriage', 'women aged 25 to 29', '2009 to 2013', '10%', 'not in the abstract', 'BMJ 2019;364:l869'],
  ['miscarriage', 'women aged 45 and over', '2009 to 2013', '53%', 'not in the abstract', 'BMJ 2019;364:l869'],
  ['miscarriage', 'after one miscarriage', '2009 to 2013', 'age-adjusted odds ratio 1.54', '1.48 to 1.60', 'BMJ 2019;364:l869'],
  ['miscarriage', 'after two miscarriages', '2009 to 2013', 'age-adjusted odds ratio 2.21', '2.03 to 2.41', 'BMJ 2019;364:l869'],
  [
    'miscarriage',
    'after three consecutive miscarriages',
    '2009 to 2013',
    'age-adjusted odds ratio 3.97',
    '3.29 to 4.78',
    'BMJ 2019;364:l869',
  ],
  ['miscarriage', 'recognised pregnancies', 'not in the abstract', '15.3%', '12.5% to 18.7%', 'The Lancet 2021;397:1658-67'],
  ['has had one miscarriage', 'women', 'not in the abstract', '10.8%', '10.3% to 11.4%', 'The Lancet 2021;397:1658-67'],
  ['has had two miscarriages', 'women', 'not in the abstract', '1.9%', '1.8% to 2.1%', 'The Lancet 2021;397:1658-67'],
  ['has had three miscarriages or more', 'women', 'not in the abstract', '0.7%', '0.5% to 0.8%', 'The Lancet 2021;397:1658-67'],
  [
    'at least one live birth within 5 years of the first consultation, all pregnancies together',
    'women with recurrent miscarriage',
    '1986 to 2008',
    '66.7%',
    '63.7% to 69.7%',
    'Obstetrics & Gynecology 2012;119:37-43',
  ],
  [
    'at least one live birth within 15 years of the first consultation, all pregnancies together',
    'women with recurrent miscarriage',
    '1986 to 2008',
    '71.1%',
    '68.0% to 74.2%',
    'Obstetrics & Gynecology 2012;119:37-43',
  ],
];

const rowsIn = (lang: string): string[][] =>
  withTag([toEvidenceProse(evidence, lang, sources)], 'tr')
    .slice(1)
    .map(({ children = [] }) => children.map((cell) => textOf(cell)));

describe('the table for professionals', () => {
  it('says what the abstracts say, each figure with its population, period, outcome, interval and citation', () => {
    assert.deepEqual(
      rowsIn('en').map(([outcome, group, , ...rest]) => [outcome, group, ...rest]),
      PUBLISHED,
    );
    for (const cells of rowsIn('en')) assert.match(cells[2] ?? '', /^(?:421,201 pregnancies|987 women|pooled from)/);
  });

  it('writes the same figures in Dutch as the Dutch write them', () => {
    const rows = rowsIn('nl');
    assert.equal(rows.length, PUBLISHED.length);
    assert.deepEqual(rows[2]?.slice(2), [
      '421.201 zwangerschappen in landelijke registers, Noorwegen',
      '2009 tot en met 2013',
      'oddsratio 1,54, gecorrigeerd voor leeftijd',
      '1,48 tot 1,60',
      'BMJ 2019;364:l869',
    ]);
    assert.equal(rows[10]?.[4]?.replace(/\s/g, ''), '71,1%');
    const numbers = (lang: string): string[] => rowsIn(lang).map((cells) => cells.join(' ').replace(/[^\d]/g, ''));
    assert.deepEqual(numbers('nl'), numbers('en'));
  });

  for (const lang of Object.keys(evidence.words)) {
    it(`says first for whom it is, and then what it is not, in ${lang}`, () => {
      const [title, forWhom, table, notes] = toEvidenceProse(evidence, lang, sources).children as ProseElement[];
      assert.equal(title?.tag, 'h1');
      assert.match(textOf(forWhom!), /health professionals|zorgverleners/);
      assert.equal(withTag([table!], 'table').length, 1);
      assert.equal(withTag([notes!], 'li').length, 4);
      assert.match(textOf(notes!), /No clinician has checked|Geen arts heeft/);
    });

    it(`leaves no cell empty and no number unfilled in ${lang}`, () => {
      for (const cells of rowsIn(lang)) {
        assert.equal(cells.length, 7);
        for (const cell of cells) assert.match(cell, /^[^{}]*\S[^{}]*$/);
      }
    });

    it(`links every row to its source in ${lang}`, () => {
      const links = withTag([toEvidenceProse(evidence, lang, sources)], 'a').map(({ attributes }) => attributes?.['href']);
      assert.equal(links.length, evidence.figures.length + 3);
      for (const link of links) assert.match(link ?? '', /^https:\/\/(?:www\.bmj\.com|pubmed\.ncbi\.nlm\.nih\.gov)\//);
    });

    it(`uses no word that hurts in ${lang}`, () => {
      const words = JSON.stringify(evidence.words[lang]);
      assert.deepEqual(findHurtfulWords(words, lang), []);
    });
  }

  it('throws for a language without words', () => assert.throws(() => toEvidenceProse(evidence, 'xx', sources), /no words in xx/));

  it('gives the figure that patients read of it the same value', async () => {
    const figures = await readJson<Record<string, Figure>>('content/figures.json');
    assert.equal(figures['magnus-over-45']?.value, evidence.figures.find(({ id }) => id === 'magnus-45')?.value);
  });
});

describe('reading content/evidence.json', () => {
  type Path = readonly (string | number)[];
  const spoiled = async ([...path]: Path, change: unknown): Promise<unknown> => {
    const whole = await file();
    const name = path.pop() as string;
    const place = path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], whole) as Record<string, unknown>;
    if (change === undefined) Reflect.deleteProperty(place, name);
    else place[name] = change;
    return whole;
  };

  const rows: [what: string, path: Path, change: unknown, sentence: string][] = [
    ['a figure below its interval', ['figures', 2, 'value'], 1.4, 'figures[2] should be a figure inside its interval'],
    ['a figure above its interval', ['figures', 5, 'value'], 19, 'figures[5] should be a figure inside its interval'],
    [
      'an interval with one end',
      ['figures', 5, 'high'],
      undefined,
      'figures[5] should be a figure with both ends of its interval, or with neither',
    ],
    ['more than a hundred in a hundred', ['figures', 0, 'value'], 101, 'figures[0] should be a figure from 0 to 100'],
    ['less than nothing', ['figures', 1, 'value'], -1, 'figures[1] should be a figure from 0 to 100'],
    ['more decimals than were published', ['figures', 0, 'value'], 9.8, 'figures[0] should be rounded to 0 decimals'],
    ['another kind of figure', ['figures', 0, 'measure'], 'score', 'figures[0].measure should be "percentage" or "odds-ratio"'],
    ['a figure in words', ['figures', 0, 'value'], '10', 'figures[0].value should be a number'],
    ['no citation', ['figures', 0, 'accordingTo'], undefined, 'figures[0].accordingTo should be text'],
    ['an unknown citation', ['figures', 0, 'accordingTo'], 'rumour', 'figures[0].accordingTo should be the id of a source with an address'],
    [
      'a citation without an address',
      ['figures', 0, 'accordingTo'],
      '000',
      'figures[0].accordingTo should be the id of a source with an address',
    ],
    ['no population', ['figures', 0, 'population'], undefined, 'figures[0].population should be text'],
    ['an unknown population', ['figures', 0, 'population'], 'mars', 'figures[0].population should be one of the populations'],
    ['no outcome', ['figures', 0, 'outcome'], undefined, 'figures[0].outcome should be text'],
    [
      'an outcome without words',
      ['words', 'nl', 'outcomes', 'miscarriage'],
      undefined,
      'words.nl.outcomes.miscarriage should be some words',
    ],
    ['an inherited outcome', ['figures', 0, 'outcome'], 'toString', 'words.en.outcomes.toString should be some words'],
    ['words of nothing', ['words', 'en', 'forWhom'], ' ', 'words.en.forWhom should be some words'],
    ['no sentence that says for whom it is', ['words', 'en', 'forWhom'], undefined, 'words.en.forWhom should be text'],
    ['a typed digit', ['words', 'en', 'groups', 'age-from'], 'women of 45', 'words.en.groups.age-from should be without a typed digit'],
    [
      'a number that nothing gives',
      ['words', 'en', 'range'],
      '{low} to {top}',
      'words.en.range should be without {top}, which no figure gives',
    ],
  ];
  for (const [what, path, change, sentence] of rows) {
    it(`refuses ${what}, with a sentence that says where`, async () => {
      const whole = await spoiled(path, change);
      assert.throws(() => readEvidence(whole, sources), { message: sentence });
    });
  }

  it('keeps to figures of one characteristic at a time: no row has an age and a history', () => {
    const known: Evidence['figures'][number]['group'][] = [
      'age-band',
      'age-from',
      'after-one',
      'after-two',
      'after-three',
      'recognised',
      'women',
      'recurrent',
    ];
    assert.deepEqual([...new Set(evidence.figures.map(({ group }) => group))], known);
  });
});

/** All modules that a module brings along, itself included, by what its text imports. */
const broughtAlong = async (module: string, seen = new Set<string>()): Promise<Set<string>> => {
  if (seen.has(module)) return seen;
  seen.add(module);
  const code = await readFile(module, 'utf8');
  const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) => normalize(join(dirname(module), path)));
  for (const one of imports.filter((path) => path.endsWith('.js'))) await broughtAlong(one.replace(/\.js$/, '.ts'), seen);
  return seen;
};

describe('what patients get', () => {
  it('is made of no module of the table for professionals', async () => {
    for (const entry of [
      'src/embed/nazorg.ts',
      'src/index.ts',
      'src/base/hospital-data.ts',
      'src/elements/faq-accordion/search/faq-search.ts',
    ]) {
      const modules = [...(await broughtAlong(entry))];
      assert.ok(modules.length > 3, entry);
      assert.deepEqual(
        modules.filter((module) => /evidence/.test(module)),
        [],
        entry,
      );
    }
    assert.ok([...(await broughtAlong('src/elements/evidence-table/evidence-table.ts'))].includes('src/generated/evidence.ts'));
  });

  it('cites none of it in a pack that it is not in already', async () => {
    for (const { packs } of await readContent('content')) {
      for (const pack of Object.values(packs)) assert.equal(pack.sources['lund-2012'], undefined);
    }
  });

  it('has the table on no page of the demo', async () => {
    for (const name of [
      ...(await readdir('demo')).map((one) => join('demo', one)),
      'scripts/demo/demo-page.ts',
      'scripts/demo/demo-parts.ts',
      'scripts/site/demo-pages.ts',
    ]) {
      assert.doesNotMatch(await readFile(name, 'utf8'), /evidence-table/, name);
    }
  });
});
