import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../tools/authoring/read-content.js';
import type { Earlier, Pack } from '../../src/content/pack.js';
import { isReviewed } from '../../src/content/review.js';
import { toHashId } from '../../src/domain/hash-id.js';
import { toSafeLink } from '../../src/domain/safe-link.js';
import { toPackProse, type PackProse } from '../../src/prose/pack-prose.js';
import { textToProse } from '../../src/prose/text-to-prose.js';
import { withoutEarlier } from '../../src/prose/widget-prose.js';
import type { ProseElement, ProseNode } from '../../src/prose/prose-node.js';
import { leadsAstray } from '../support/address-oracle.js';
import { elementsOf, everythingIn, textOf, withClass, withTag } from './prose-text.js';

const WIDGETS = ['faq', 'risk', 'timeline', 'contact'] as const;

const languages = await readContent('content');

const itemsOf = (pack: Pack) => (pack.faq?.sections ?? []).flatMap(({ items }) => items);
const rowsOf = (pack: Pack) => (pack.risk?.groups ?? []).flatMap(({ rows }) => rows);

/** Every line about older texts of what a widget shows, in the order of the page. */
const earlierIn = (pack: Pack): Record<(typeof WIDGETS)[number], Earlier[]> => ({
  faq: (pack.faq?.sections ?? []).flatMap((section) =>
    [section.earlier, ...section.items.map((item) => item.earlier)].flatMap((i) => i ?? []),
  ),
  risk: (pack.risk?.groups ?? []).flatMap(({ earlier, rows }) => [...rows.map((row) => row.earlier), earlier].flatMap((one) => one ?? [])),
  timeline: (pack.timeline?.steps ?? []).flatMap(({ earlier }) => earlier ?? []),
  contact: [],
});

const isMarked = ({ attributes }: ProseElement): boolean => attributes?.['data-earlier'] !== undefined;

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

/** The words as `superseded="hide"` leaves them, as one text. */
const hiddenText = (prose: PackProse): string => WIDGETS.map((widget) => textOf(...withoutEarlier(prose[widget]))).join(' ');

for (const { lang, packs } of languages) {
  for (const [name, pack] of Object.entries(packs)) {
    const prose = toPackProse(pack);
    const place = `${name} in ${lang}`;

    for (const widget of WIDGETS) {
      test(`leaves no token, no missing value and no empty element in ${widget} of ${place}`, () => checkWords(prose[widget]));
      test(`starts the headings of ${widget} of ${place} at the top and skips no level`, () => checkHeadings(prose[widget]));
      test(`links only to safe addresses in ${widget} of ${place}`, () => checkLinks(prose[widget]));
      test(`says in one line in ${widget} of ${place} what each older text says`, () => {
        assert.deepEqual(
          withClass(prose[widget], 'nazorg-earlier').map((line) => [line.tag, isMarked(line)]),
          earlierIn(pack)[widget].map(() => ['p', true]),
        );
      });

      test(`says once in ${widget} of ${place} where it comes from, with years`, () => {
        const provenance = withClass(prose[widget], 'nazorg-provenance');
        assert.equal(provenance.length, 1);
        assert.equal(prose[widget].at(-1), provenance[0]);
        for (const one of provenance[0]!.children?.slice(1) ?? []) assert.match(textOf(one), /\p{L}{3}/u);
      });

      test(`prints a year, or that there is none, with each source in ${widget} of ${place}`, () => {
        const { noDate = '' } = pack.labels;
        for (const line of withClass(prose[widget], 'nazorg-source')) {
          const years = textOf(line)
            .split('; ')
            .filter((one) => /\(.*\d{4}.*\)/u.test(one) || one.includes(noDate));
          assert.equal(years.length, withTag([line], 'cite').length, textOf(line));
        }
      });
    }

    test(`gives every question of ${place} its id, and a mark to those that are there because of older texts only`, () => {
      const details = withTag(prose.faq, 'details').filter((item) => item.attributes?.['class'] !== 'nazorg-provenance');
      assert.deepEqual(
        details.map((item) => [item.attributes?.['id'], isMarked(item)]),
        itemsOf(pack).map((item) => [toHashId(`${pack.id}/${item.id}`), item.earlier?.whole === true]),
      );
    });

    test(`marks the rows of ${place} that are there because of older texts only`, () => {
      const rows = withTag(prose.risk, 'tr').filter((row) => withTag([row], 'td').length > 0);
      assert.deepEqual(
        rows.map(isMarked),
        rowsOf(pack).map(({ earlier }) => earlier?.whole === true),
      );
    });

    test(`leaves no line about older texts in ${place} with superseded="hide"`, () => {
      const left = hiddenText(prose);
      for (const line of Object.values(earlierIn(pack)).flat()) assert.ok(!left.includes(textOf(...textToProse(line.text, pack))));
    });

    test(`names in ${place} the sources of an item that aren't the one of the pack`, () => {
      for (const item of itemsOf(pack)) {
        const [details] = withTag(prose.faq, 'details').filter((one) => one.attributes?.['id'] === toHashId(`${pack.id}/${item.id}`));
        const others = (item.accordingTo ?? []).filter((id) => id !== pack.mainSource);
        assert.deepEqual(
          withClass([details!], 'nazorg-source').flatMap((line) => withTag([line], 'cite').map((cite) => textOf(cite))),
          others.map((id) => pack.sources[id]!.title),
        );
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

test('says of what evidence contradicts that older texts have it: alcohol, that it always goes well, clotting, homocysteine', () => {
  const nl = languages.find(({ lang }) => lang === 'nl')!.packs['recurrent-miscarriage']!;
  assert.deepEqual(
    itemsOf(nl).flatMap(({ id, earlier }) => (earlier ? [id] : [])),
    ['healthy-living', 'chance-goes-well', 'clotting', 'homocysteine'],
  );
});
