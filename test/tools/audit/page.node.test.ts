import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { toAuditPage } from '../../../tools/audit/page.js';
import { canBeLeftOut } from '../../../tools/audit/words.js';
import { contentFingerprint } from '../../../tools/audit/content-fingerprint.js';
import { readAudit } from '../../../tools/audit/read-audit.js';
import type { Review } from '../../../src/content/pack.js';

const readJson = async <Result>(file: string): Promise<Result> => JSON.parse(await readFile(file, 'utf8')) as Result;

const [report, facts, figures, sources] = await Promise.all([
  readAudit('content'),
  readJson<Record<string, { excluded?: string; layout?: string }>>('content/facts.json'),
  readJson<object>('content/figures.json'),
  readJson<object>('content/sources.json'),
]);
const page = toAuditPage(report);

const timesIn = (words: string): number => page.split(words).length - 1;

const rowOf = (id: string): string => new RegExp(`<tr role="row" id="${id}".*?</tr>`, 's').exec(page)?.[0] ?? '';

for (const [what, prefix, ids] of [
  ['statement', '', Object.keys(facts)],
  ['figure', 'figure-', Object.keys(figures)],
  ['source', 'source-', Object.keys(sources)],
] as [string, string, string[]][]) {
  test(`has one row for every ${what}`, () => {
    assert.ok(ids.length > 10);
    for (const id of ids) assert.equal(timesIn(`<tr role="row" id="${prefix}${id}"`), 1, id);
  });
}

test('says of every statement that it is shown in all languages, in the layout, or left out for a reason', () => {
  for (const [id, { excluded, layout }] of Object.entries(facts)) {
    const row = rowOf(id);
    const expected =
      excluded !== undefined ? '<strong>Left out. </strong>' : layout !== undefined ? '<strong>In the layout. </strong>' : '>All 10<';
    assert.ok(row.includes(expected), `${id}: ${row}`);
    assert.ok(!row.includes('missing:') && !row.includes('not in:'), id);
  }
});

test('shows beside a statement the sentence that carries it now, and beside an older one what holds instead', () => {
  assert.match(rowOf('F063'), /<p>Dat kan na 2 miskramen, als jij dat wilt\.<\/p>/);
  assert.match(rowOf('F076'), /<strong>Instead: <\/strong>.*What they read of older texts"><div class="said" lang="nl"><p>/s);
});

test('has the words of every place where older texts say something else in Dutch and English, and says what can be left out', () => {
  assert.ok(report.earlier.length >= 5);
  for (const note of report.earlier) {
    const row = rowOf(`note-${note.place.anchor}`);
    assert.ok(note.dutch?.earlier && note.english?.earlier, note.place.anchor);
    assert.ok(row.includes('<div lang="nl">'), row);
    assert.ok(row.includes('<cite lang='), row);
    assert.ok(row.includes(canBeLeftOut(note) ? 'Yes, the whole' : 'Yes, the line about older texts'), row);
  }
  assert.deepEqual([...new Set(report.earlier.filter(canBeLeftOut).map(({ place }) => place.kind))].sort(), ['question']);
});

test('shows what patients read without a statement behind it', () => {
  const call = report.unnumbered.find(({ place }) => place.id === 'whenToCall');
  assert.ok(page.includes(call!.dutch!.title));
});

test('has a row for every sign to call for, with the source that names it or the word that the hospital fills it in', () => {
  assert.ok(report.signs.length >= 9);
  for (const { place, dutch, english } of report.signs) {
    const row = rowOf(`sign-${place.id}`);
    assert.ok(dutch && english, place.id);
    assert.ok(row.includes(english.title) && row.includes('<div lang="nl">'), row);
    assert.equal(row.includes('Your hospital fills this in'), dutch.accordingTo.length === 0, row);
    assert.deepEqual(place.missing, []);
  }
  assert.match(rowOf('sign-heavy-bleeding'), /NHG-Standaard Miskraam/);
  assert.match(rowOf('sign-smell'), /Your hospital fills this in/);
});

test('holds no script and asks nothing of another place', () => {
  assert.doesNotMatch(page, /<(?:script|img|link|iframe|object|embed|form|video|audio|source|base)\b/i);
  assert.doesNotMatch(page, /\s(?:src|srcset|style|on[a-z]+)=/i);
  assert.doesNotMatch(page, /@import|url\(|javascript:|data:/i);
  assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
});

test('leads every link to something on the page, to a published source or to the emergency number', () => {
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, href = ''] of page.matchAll(/<a href="([^"]*)"/g)) {
    assert.ok(href.startsWith('https://') || href === 'tel:112' || ids.includes(href.slice(1)), href);
  }
});

test('gives every table a caption and every head a scope', () => {
  assert.equal(timesIn('<table'), timesIn('<caption>'));
  assert.equal(timesIn('<th '), timesIn(' scope="col"') + timesIn(' scope="row"'));
});

test('shows the short words around texts and figures, and what is said of the two documents', async () => {
  const read = <Result>(name: string): Promise<Result> => readJson<Result>(`content/shared/nl/${name}.json`);
  const [general, risk, timeline, about] = await Promise.all([
    read<{ range: string; labels: Record<string, string> }>('general'),
    read<{ groups: Record<string, { columns: Record<string, string> }> }>('risk'),
    read<{ situations: Record<string, string> }>('timeline'),
    read<Record<string, { publisher: string; about: string }>>('sources'),
  ]);
  const words = [
    ...[...Object.values(general.labels), general.range].map((label) => label.replace(/\{\w+\}/g, '…')),
    ...Object.values(risk.groups).flatMap(({ columns }) => Object.values(columns)),
    ...Object.values(timeline.situations),
    ...Object.values(about).flatMap((source) => Object.values(source)),
  ];
  const shown = page.slice(page.indexOf('<h2 id="unnumbered">'), page.indexOf('<h2 id="sources">'));
  for (const word of words)
    assert.ok(
      ['p', 'li'].some((tag) => shown.includes(`<${tag}>${word}</${tag}>`)),
      word,
    );
});

/** The page with this review of its first text and drafts for the rest, whatever content/reviews.json says by now. */
const pageWith = (review: Review): string =>
  toAuditPage({
    ...report,
    texts: report.texts.map((text, index) => ({ ...text, review: index === 0 ? review : { reviewStatus: 'draft' } })),
  });

test('says that no clinician has reviewed the content as long as no review names one', () => {
  const unread = pageWith({ reviewStatus: 'written' });
  assert.ok(unread.includes('No clinician has reviewed this content.'));
  assert.ok(!unread.includes('have been reviewed'));
});

test('says which texts a named clinician has reviewed, and no more', () => {
  const review: Review = {
    reviewStatus: 'reviewed',
    reviewedBy: 'A. Name, gynaecologist',
    reviewedOn: '2026-12-05',
    reviewDue: '2028-12-05',
  };
  const signed = pageWith(review);
  assert.ok(signed.includes('1 of the 20 texts have been reviewed'));
  for (const words of ['A. Name, gynaecologist', '2026-12-05', '2028-12-05']) assert.ok(signed.includes(words), words);
});

test('is the same for the same content', async () => {
  assert.equal(toAuditPage(await readAudit('content')), page);
});

const made: string[] = [];
after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

const copyWith = async (file: string, change: (text: string) => string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'nazorg-content-'));
  made.push(folder);
  await cp('content', folder, { recursive: true });
  await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
  return folder;
};

test('has a fingerprint that changes with a word, not with white space, a reading or a review', async () => {
  const fingerprint = await contentFingerprint('content');
  assert.match(fingerprint, /^[0-9a-f]{16}$/);
  assert.ok(page.includes(fingerprint));
  const word = await copyWith('shared/pl/contact.json', (text) => text.replace(/"title": "/, '"title": "A'));
  const space = await copyWith('shared/pl/contact.json', (text) => `${text}\n\n`);
  const review = await copyWith('reviews.json', () => '{}');
  const reading = await copyWith('readings.json', () => '{}');
  assert.notEqual(await contentFingerprint(word), fingerprint);
  assert.equal(await contentFingerprint(space), fingerprint);
  assert.equal(await contentFingerprint(review), fingerprint);
  assert.equal(await contentFingerprint(reading), fingerprint);
});
