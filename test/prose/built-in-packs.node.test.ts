import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../tools/authoring/read-content.js';
import type { NewerInsight, Pack } from '../../src/content/pack.js';
import { isReviewed } from '../../src/content/review.js';
import { toHashId } from '../../src/domain/hash-id.js';
import { toSafeLink } from '../../src/domain/safe-link.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import type { ProseElement, ProseNode } from '../../src/prose/prose-node.js';
import { leadsAstray } from '../support/address-oracle.js';
import { elementsOf, everythingIn, textOf, withClass, withTag } from './prose-text.js';

const WIDGETS = ['faq', 'risk', 'timeline', 'contact'] as const;

const languages = await readContent('content');

const itemsOf = (pack: Pack) => (pack.faq?.sections ?? []).flatMap(({ items }) => items);
const rowsOf = (pack: Pack) => (pack.risk?.groups ?? []).flatMap(({ rows }) => rows);

/** Every newer insight of what a widget shows, in the order of the page. */
const insightsOf = (pack: Pack): Record<(typeof WIDGETS)[number], NewerInsight[]> => ({
  faq: (pack.faq?.sections ?? []).flatMap((section) =>
    [section.newerInsight, ...section.items.map((item) => item.newerInsight)].flatMap((i) => i ?? []),
  ),
  risk: rowsOf(pack).flatMap(({ newerInsight }) => newerInsight ?? []),
  timeline: (pack.timeline?.steps ?? []).flatMap(({ newerInsight }) => newerInsight ?? []),
  contact: [],
});

const isContradicted = ({ attributes }: ProseElement): boolean => attributes?.['data-contradicted'] !== undefined;

const checkWords = (nodes: readonly ProseNode[]): void => {
  for (const piece of everythingIn(nodes)) {
    for (const trace of ['{', '}', 'undefined', 'NaN', '[object', '**', '](', '`', '<', '&nbsp;', '  ']) {
      assert.ok(!piece.includes(trace), `"${trace}" in "${piece}"`);
    }
  }
  for (const element of elementsOf(nodes)) {
    const waits = element.attributes?.['data-of-hospital'] !== undefined;
    if (!waits && /^(h\d|p|li|summary|t[hd]|a|strong)$/.test(element.tag)) assert.notEqual(textOf(element).trim(), '', element.tag);
  }
};

const checkHeadings = (nodes: readonly ProseNode[]): void => {
  const levels = elementsOf(nodes)
    .filter(({ tag }) => /^h\d$/.test(tag))
    .map(({ tag }) => Number(tag.slice(1)));
  assert.equal(levels[0], 1);
  levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1] ?? 0}`));
};

const checkLinks = (nodes: readonly ProseNode[]): void => {
  for (const { attributes } of withTag(nodes, 'a')) {
    const href = attributes?.['href'] ?? '';
    assert.equal(toSafeLink(href), href);
    assert.ok(!leadsAstray(href), href);
  }
};

const checkNotes = (nodes: readonly ProseNode[], insights: readonly NewerInsight[], pack: Pack): void => {
  const notes = withClass(nodes, 'nazorg-newer');
  assert.equal(notes.length, insights.length);
  insights.forEach(({ accordingTo }, index) => {
    const cited = withTag([notes[index]!], 'cite').map((cite) => textOf(cite));
    assert.deepEqual(
      cited,
      accordingTo.map((id) => `${pack.sources[id]!.title} (${pack.sources[id]!.publisher})`),
    );
    assert.ok(accordingTo.length > 0);
  });
};

for (const { lang, packs } of languages) {
  for (const [name, pack] of Object.entries(packs)) {
    const prose = toPackProse(pack);
    const place = `${name} in ${lang}`;

    for (const widget of WIDGETS) {
      test(`leaves no token, no missing value and no empty element in ${widget} of ${place}`, () => checkWords(prose[widget]));
      test(`starts the headings of ${widget} of ${place} at the top and skips no level`, () => checkHeadings(prose[widget]));
      test(`links only to safe addresses in ${widget} of ${place}`, () => checkLinks(prose[widget]));
      test(`names every source of every newer insight in ${widget} of ${place}`, () => {
        checkNotes(prose[widget], insightsOf(pack)[widget], pack);
      });
    }

    test(`gives every question of ${place} its id, and the mark of contradiction to those that have one`, () => {
      const details = withTag(prose.faq, 'details').filter((item) => item.attributes?.['class'] !== 'nazorg-provenance');
      assert.deepEqual(
        details.map((item) => [item.attributes?.['id'], isContradicted(item)]),
        itemsOf(pack).map((item) => [toHashId(`${pack.id}/${item.id}`), item.newerInsight?.contradicts === true]),
      );
    });

    test(`marks the contradicted rows of ${place} and no others`, () => {
      const rows = withTag(prose.risk, 'tr').filter((row) => withTag([row], 'td').length > 0);
      assert.deepEqual(
        rows.map(isContradicted),
        rowsOf(pack).map(({ newerInsight }) => newerInsight?.contradicts === true),
      );
    });

    test(`says of every question, figure and step of ${place} where it comes from`, () => {
      const texts = {
        faq: itemsOf(pack),
        risk: [...(pack.risk?.groups ?? []), ...(pack.risk?.statements ?? [])],
        timeline: [pack.timeline!.whenToCall, ...(pack.timeline?.steps ?? [])],
        contact: [pack.contact],
      };
      for (const widget of WIDGETS) {
        const provenance = withClass(prose[widget], 'nazorg-provenance');
        assert.equal(provenance.length, texts[widget].length, widget);
        for (const one of provenance) assert.match(textOf(...(one.children ?? []).slice(1)), /\p{L}{3}.*\(.+\)/u);
      }
    });

    test(`explains no hard word of ${place} twice in a text`, () => {
      const items = withTag(prose.faq, 'details').filter((item) => item.attributes?.['id'] !== undefined);
      for (const item of items) {
        const glosses = withClass([item], 'nazorg-gloss').map((gloss) => textOf(gloss));
        assert.equal(new Set(glosses).size, glosses.length);
      }
      assert.ok(withClass(prose.faq, 'nazorg-gloss').length > 0);
    });

    test(`says in each widget of ${place} how far its text was checked`, () => {
      for (const widget of ['faq', 'risk', 'timeline'] as const) {
        const [closing] = withClass(prose[widget], 'nazorg-disclaimer');
        assert.equal(closing?.attributes?.['data-review-status'], pack.review?.reviewStatus);
        assert.equal(withClass(prose[widget], 'nazorg-reviewed').length, isReviewed(pack.review) ? 1 : 0);
      }
    });

    test(`says that ${place} is general, once in each widget with medical words`, () => {
      for (const widget of ['faq', 'risk', 'timeline'] as const) {
        assert.equal(withClass(prose[widget], 'nazorg-disclaimer').length, 1);
        assert.match(textOf(...withClass(prose[widget], 'nazorg-disclaimer')), /\p{L}{3}/u);
      }
    });
  }

  test(`explains every word of the glossary somewhere in ${lang}`, () => {
    const packsOfLanguage = Object.values(packs);
    const shown = packsOfLanguage.flatMap((pack) => {
      const { faq, risk, timeline, contact } = toPackProse(pack);
      return withClass([...faq, ...risk, ...timeline, ...contact], 'nazorg-gloss').map((gloss) => textOf(gloss));
    });
    for (const [id, { text }] of Object.entries(packsOfLanguage[0]?.glossary ?? {})) {
      assert.ok(shown.includes(` (${text.replace(/\.$/, '')})`), id);
    }
  });

  for (const register of ['', '/formal']) {
    const pair = Object.entries(packs).filter(([name]) => name.endsWith('/formal') === (register !== ''));
    if (pair.length === 0) continue;
    test(`uses no id twice in the packs of ${lang}${register}`, () => {
      const ids = pair.flatMap(([, pack]) => elementsOf(toPackProse(pack).faq).flatMap(({ attributes }) => attributes?.['id'] ?? []));
      const expected = pair.flatMap(([, pack]) => [...(pack.faq?.sections ?? []), ...itemsOf(pack)]);
      assert.equal(ids.length, expected.length);
      assert.equal(new Set(ids).size, ids.length);
    });
  }
}

test('is tried with both packs in Dutch', () => {
  assert.deepEqual(Object.keys(languages.find(({ lang }) => lang === 'nl')?.packs ?? {}).slice(0, 2), [
    'recurrent-miscarriage',
    'miscarriage',
  ]);
});

test('contradicts what evidence contradicts: chance again, homocysteine, clotting', () => {
  const nl = languages.find(({ lang }) => lang === 'nl')!.packs['recurrent-miscarriage']!;
  assert.deepEqual(
    itemsOf(nl).flatMap(({ id, newerInsight }) => (newerInsight?.contradicts ? [id] : [])),
    ['chance-again', 'homocysteine', 'homocysteine-test', 'clotting-test'],
  );
});
