import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFiles, problemsOf } from './check-files.js';
import { smallContent, spoiledContent } from './small-content.js';

const HURTFUL = ['fai', 'lure'].join('');
const LONG = `Here ${'and there '.repeat(13)}too.`;

describe('checking a folder of content', () => {
  it('finds nothing wrong with a good one', async () => {
    const { lines, code } = await checkFiles(smallContent(), 'content');
    assert.deepEqual({ lines, code }, { lines: ['No problems in content.'], code: 0 });
  });

  const rows: [rule: string, path: string, from: string, to: string, problem: string][] = [
    [
      'broken JSON',
      'shared/en/contact.json',
      '"title"',
      '\\n\\n"title',
      "shared/en/contact.json isn't valid JSON near line 1; often a comma or a quote is missing, or one too many.",
    ],
    [
      'words of the wrong form',
      'shared/en/contact.json',
      '["Call."]',
      '"Call."',
      'shared/en/contact.json, text: should be a list, between [ and ].',
    ],
    [
      'a range without its ends',
      'shared/en/general.json',
      '{low} to {high}',
      '{low} to the rest',
      'shared/en/general.json, range: should be: Words that join the ends of a range, with {low} and {high} in them.',
    ],
    [
      'Markdown outside the subset',
      'small/en/faq.json',
      'After',
      '# After',
      'small/en/faq.json, item first: Markdown\'s "heading" isn\'t part of the subset (paragraphs, lists, **bold**, [links](https://…)).',
    ],
    [
      'HTML in a text',
      'small/en/faq.json',
      'After',
      '<b>After</b>',
      'small/en/faq.json, item first: Markdown\'s "html" isn\'t part of the subset (paragraphs, lists, **bold**, [links](https://…)).',
    ],
    [
      'an unsafe link',
      'small/en/faq.json',
      'After',
      '[After](//evil.example)',
      'small/en/faq.json, item first: "//evil.example" isn\'t an address a reader can follow.',
    ],
    [
      'an incomplete link',
      'small/en/faq.json',
      'After',
      '[After](example.org)',
      'small/en/faq.json, item first: "example.org" is incomplete; write the whole address, such as https://www.example.org/page.',
    ],
    [
      'an unknown figure',
      'small/en/faq.json',
      '{days} days',
      'it is {luck}',
      'small/en/faq.json, item first: there is no figure "luck"; add it to the figures, or correct its name.',
    ],
    [
      "a row's wrong figure",
      'shared/en/risk.json',
      '{chance|rest} of {of}',
      'the rest of {of}',
      'shared/en/risk.json, row young: has no {chance|rest} in "no"; add it, or the widgets leave the row out.',
    ],
    [
      'an unknown figure in the outline',
      'shared/pack.json',
      '"later",',
      '"later","span":{"to":"luck"},',
      'pack.json, step later: there is no figure "luck"; add it to the figures, or correct its name.',
    ],
    [
      'a typed digit',
      'small/en/faq.json',
      'It happens often.',
      'It happens to 20.',
      'small/en/faq.json, item first: "20" is typed in the text; name a figure, such as {of}, instead.',
    ],
    [
      'an unknown fact',
      'small/pack.json',
      '["F001"]',
      '["F001","F009"]',
      `facts.json: The packs name the fact "F009", which isn't in content/facts.json.`,
    ],
    [
      'an unknown source',
      'figures.json',
      '["study"]',
      '["rumour"]',
      'figures.json, of: there is no source "rumour"; add it to the sources, or correct its name.',
    ],
    [
      'an incomplete address of a source',
      'sources.json',
      'https://',
      '',
      'sources.json, study: "journal.example/1" is incomplete; write the whole address, such as https://www.example.org/page.',
    ],
    [
      'a fact from an unknown source',
      'facts.json',
      '"000"',
      '"009"',
      'facts.json, F001: there is no source "009"; add it to the sources, or correct its name.',
    ],
    [
      'a hard word that no text holds',
      'shared/en/timeline.json',
      'Ask for a scan.',
      'Ask for scans.',
      'shared/en/glossary.json, term scan: no text holds any of its forms ("scan").',
    ],
    [
      'a hard word within another',
      'shared/en/timeline.json',
      'Ask for a scan.',
      'Ask for a scan-photo.',
      'shared/en/glossary.json, term scan: no text holds any of its forms ("scan").',
    ],
    [
      'words for one thing of which no question holds any',
      'shared/en/synonyms.json',
      '["often"',
      '["weekly"',
      'shared/en/synonyms.json, often: no question, answer or sign holds any of "weekly", "frequent".',
    ],
    [
      'a review by nobody',
      'reviews.json',
      '"written"',
      '"reviewed","reviewedOn":"2026-05-01"',
      'reviews.json, small, nl: nobody is named as reviewer; fill in reviewedBy, or set reviewStatus to "draft".',
    ],
    [
      'a review past its date',
      'reviews.json',
      '"reviewDue":null',
      '"reviewDue":"2026-05-31"',
      'reviews.json, small, en: the review was due on 2026-05-31; have the text read again and move reviewDue.',
    ],
    [
      'a review of the wrong form',
      'reviews.json',
      '"draft"',
      '"done"',
      'reviews.json, small, en, reviewStatus: should be "written" or "draft" or "reviewed".',
    ],
    [
      'a review of a language that is not there',
      'reviews.json',
      '"en":',
      '"fr":{"reviewStatus":"draft"},"en":',
      'reviews.json: there is no small, fr; take its review out.',
    ],
    [
      'a review of a pack that is not there',
      'reviews.json',
      '{"small":',
      '{"large":{"en":{"reviewStatus":"draft"}},"small":',
      'reviews.json: there is no large, en; take its review out.',
    ],
    [
      'a word that hurts',
      'small/en/faq.json',
      'It happens often.',
      `It is no ${HURTFUL}.`,
      `small/en/faq.json, item first: "${HURTFUL}" hurts people who lost a pregnancy; choose other words.`,
    ],
    [
      'a long sentence',
      'small/en/faq.json',
      'It happens often.',
      LONG,
      'small/en/faq.json, item first, sentence 1: 28 words; aim for 15. It starts "Here and there and…"',
    ],
  ];
  for (const [rule, path, from, to, problem] of rows) {
    it(`finds ${rule}, and nothing else`, async () => {
      assert.deepEqual(await problemsOf(spoiledContent(`content/${path}`, from, to), 'content'), [`content/${problem}`]);
    });
  }

  it('finds an item without words, and words without an item', async () => {
    assert.deepEqual(await problemsOf(spoiledContent('content/small/en/faq.json', '"about":', '"other":'), 'content'), [
      'content/small/en/faq.json: section about is missing; translate it.',
      "content/small/en/faq.json: section other isn't in pack.json; take it out, or add it there.",
    ]);
  });

  it('finds a source that one language has no words for', async () => {
    const files = { ...smallContent(), 'content/shared/en/sources.json': {} };
    assert.deepEqual(await problemsOf(files, 'content'), ['content/shared/en/sources.json: source study is missing; translate it.']);
  });

  it("takes a hard word that one language explains in its sentence and another doesn't", async () => {
    assert.deepEqual(await problemsOf({ ...smallContent(), 'content/shared/en/glossary.json': {} }, 'content'), []);
  });

  it('finds words for a source that is not on the list', async () => {
    const words = { study: { about: 'x' }, rumour: { about: 'x' } };
    const files = { ...smallContent(), 'content/shared/en/sources.json': words, 'content/shared/nl/sources.json': words };
    assert.deepEqual(
      await problemsOf(files, 'content'),
      ['en', 'nl'].map(
        (lang) => `content/shared/${lang}/sources.json: there is no source "rumour"; add it to the sources, or correct its name.`,
      ),
    );
  });

  it('finds a text that reviews.json says nothing of', async () => {
    const files = { ...smallContent(), 'content/reviews.json': { small: { nl: { reviewStatus: 'written' } } } };
    assert.deepEqual(await problemsOf(files, 'content'), [
      'content/reviews.json: small, en is missing; add who checked it, or reviewStatus "draft".',
    ]);
  });

  it('finds a line about older texts that pack.json lacks, in every language', async () => {
    const files = spoiledContent(
      'content/small/pack.json',
      '["F001"],"accordingTo":["study"],"earlier":{"facts":["F002"]}',
      '["F001","F002"]',
    );
    assert.deepEqual(
      await problemsOf(files, 'content'),
      ['en', 'nl'].map((lang) => `content/small/${lang}: faq.json, item, "first": "earlier" stands in the words but not in pack.json.`),
    );
  });

  it('finds a language that lacks a file', async () => {
    const { 'content/shared/en/timeline.json': _left, ...files } = smallContent();
    assert.deepEqual(await problemsOf(files, 'content'), ['content/shared/en/timeline.json is missing.']);
  });

  it('finds a fact that no item carries', async () => {
    assert.deepEqual(await problemsOf(spoiledContent('content/small/pack.json', '["F001"]', '[]'), 'content'), [
      'content/facts.json: No item carries F001 ("It happens to this many."); name it in a pack.json, or say in content/facts.json why it is excluded.',
    ]);
  });
});
