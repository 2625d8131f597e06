import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { proseOf } from '../../../../src/prose/widget-prose.js';
import { WIDGETS } from '../../../../src/widgets.js';
import { languageLoaders } from '../../../../src/generated/language-loaders.js';
import { withAllPacks } from '../../../../src/prose/language-file.js';
import { withHospital, type ProseNode } from '../../../../src/prose/prose-node.js';
import { callBlockOf } from '../../../support/call-block.js';
import { FORMS, LANGUAGES, printSnippet } from './print-snippet.js';

const folder = mkdtempSync(join(tmpdir(), 'nazorg-profile-'));
after(() => rmSync(folder, { recursive: true }));

const keep = (name: string, profile: object): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ schemaVersion: 1, lang: 'nl', organisation: 'Ziekenhuis De Linde', ...profile }));
  return path;
};

const profile = keep('profile.json', {
  lines: [
    { label: 'Overdag', number: '+31201234567', display: '020 123 45 67', kind: 'daytime' },
    { label: 'Avond en nacht', number: '+31201234568', kind: 'out-of-hours' },
    { label: 'Lotgenoten', number: '+31201234569', kind: 'peer-support' },
  ],
  thresholds: { texts: ['Je hebt koorts boven 38 graden.'], reviewedBy: 'Naam van wie tekent', reviewedOn: '2026-01-05' },
});

const bare = keep('bare.json', {});

const elementsIn = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));

const wordsIn = (node: Tree.ParentNode): string =>
  node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? wordsIn(child) : '')).join(' ');

const wordsOf = (node: ProseNode): string => (typeof node === 'string' ? node : (node.children ?? []).map(wordsOf).join(' '));

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

const tight = (words: string): string => words.replace(/\s+/g, '');

const parsed = (html: string): { elements: Tree.Element[]; words: string; errors: string[] } => {
  const errors: string[] = [];
  const page = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  return { elements: elementsIn(page), words: flat(wordsIn(page)), errors };
};

/** What filters cut or remove (docs/embedding.md). */
const faultsIn = ({ tagName, attrs, childNodes }: Tree.Element): string[] =>
  [
    ...attrs
      .filter(
        ({ name, value }) =>
          name === 'name' || name === 'slot' || /[<>\\{}]/.test(value) || (value.includes(':') && !/^(href|src)$/.test(name)),
      )
      .map(({ name, value }) => `${name}="${value}"`),
    ...(childNodes.length === 0 && !/^(br|path|script)$/.test(tagName) ? ['empty'] : []),
  ].map((fault) => `<${tagName}> ${fault}`);

for (const widget of WIDGETS) {
  describe(`snippet ${widget}`, () => {
    for (const lang of LANGUAGES) {
      for (const [form, asked] of Object.entries(FORMS)) {
        it(`prints HTML that no filter tears, in ${lang}, as ${form}`, async () => {
          const html = await printSnippet(widget, '--lang', lang, ...asked);
          const { elements, words, errors } = parsed(html);
          assert.deepEqual(errors, []);
          assert.deepEqual(elements.flatMap(faultsIn), []);
          assert.ok(!html.includes('\n\n'), 'an empty line becomes a paragraph');
          assert.ok(words.length > 10);
        });
      }

      it(`prints every word of the pack, in ${lang}`, async () => {
        const { packs } = await withAllPacks(await languageLoaders[lang]!());
        for (const [name, pack] of Object.entries(packs)) {
          const [base = '', formal] = name.split('/');
          const html = await printSnippet(widget, '--lang', lang, '--pack', base, ...(formal ? ['--address-form', formal] : []));
          const expected = withHospital(proseOf(pack, widget), {}).map(wordsOf).join(' ');
          assert.ok(tight(parsed(html).words) === tight(expected), name);
        }
      });
    }

    it('carries class, data attribute and language, and its settings as data attributes', async () => {
      const html = await printSnippet(widget, '--heading-level', '4', '--pack', 'miscarriage');
      const classes = widget === 'contact-card' ? 'nazorg-contact-card nazorg-text' : `nazorg-${widget}`;
      assert.match(
        html,
        new RegExp(`^<div class="${classes}" data-nazorg="${widget}" lang="nl" data-pack="miscarriage" data-heading-level="4">\n<h4`),
      );
      assert.match(html, /\n<\/div>$/);
    });

    it('says the direction of a language that goes from right to left', async () => {
      assert.match(await printSnippet(widget, '--lang', 'ar'), /^<div [^>]*lang="ar" dir="rtl"/);
    });
  });
}

describe('snippet', () => {
  it('prints the script tag with version and hash before the element', async () => {
    const [script, tag] = (await printSnippet('risk-meter', '--tag', '--age', '35-40', '--base', 'https://cdn.example/n/')).split('\n');
    assert.equal(
      script,
      '<script type="module" src="https://cdn.example/n/0.1.0/nazorg.nl.js" integrity="sha384-nl" crossorigin="anonymous"></script>',
    );
    assert.equal(tag, '<risk-meter lang="nl" age="35-40">');
  });

  it('prints a plain script tag when asked, on the own site when no other is named', async () => {
    assert.match(
      await printSnippet('risk-meter', '--tag', '--classic', '--lang', 'en'),
      /^<script defer src="\/nazorg\/0\.1\.0\/nazorg\.en\.classic\.js" integrity="sha384-en-classic" crossorigin="anonymous"><\/script>\n/,
    );
  });

  it('adds no second version to an address that has it', async () => {
    const html = await printSnippet('risk-meter', '--tag', '--base', 'https://cdn.example/npm/nazorg-widgets@0.1.0/dist/cdn');
    assert.ok(html.includes('src="https://cdn.example/npm/nazorg-widgets@0.1.0/dist/cdn/nazorg.nl.js"'));
  });

  it('draws pictures only when asked, since some filters print them as text', async () => {
    for (const asked of Object.values(FORMS)) assert.ok(!(await printSnippet('risk-meter', ...asked)).includes('<svg'));
    assert.ok((await printSnippet('risk-meter', '--tag', '--pictures')).includes('<svg'));
  });

  it('prints a link whose words are the title of what it opens', async () => {
    assert.equal(
      await printSnippet('faq-accordion', '--link', '--hosted', 'https://w.example/patient/nazorg/', '--lang', 'en', '--single'),
      '<p lang="en"><a href="https://w.example/patient/nazorg/faq-accordion?lang=en&amp;single=true">What is recurrent miscarriage?</a></p>',
    );
  });

  for (const asked of Object.values(FORMS)) {
    it(`makes a block for WordPress of ${asked[0] ?? 'plain HTML'}`, async () => {
      const html = await printSnippet('contact-card', ...asked, '--cms', 'wordpress');
      assert.equal(html, `<!-- wp:html -->\n${await printSnippet('contact-card', ...asked)}\n<!-- /wp:html -->`);
    });
  }

  it('keeps only the sections that are asked for', async () => {
    const html = await printSnippet('faq-accordion', '--sections', 'treatment tests');
    const sections = new Set(Array.from(html.matchAll(/data-section="([^"]+)"/g), ([, id]) => id));
    assert.deepEqual([...sections], ['treatment', 'tests']);
    assert.ok(html.includes('data-sections="treatment tests"'));
  });

  it('leaves out what newer guidance contradicts when asked', async () => {
    const all = await printSnippet('faq-accordion');
    const hidden = await printSnippet('faq-accordion', '--superseded', 'hide');
    assert.ok(all.includes('data-earlier'));
    assert.ok(!hidden.includes('data-earlier') && hidden.length < all.length);
  });

  it('writes whom to call in words, and in no attribute', async () => {
    const html = await printSnippet(
      'contact-card',
      '--department',
      'Poli',
      '--phone',
      '+31201234567',
      '--phone-label',
      'Overdag',
      '--phone-hours',
      '8:00',
    );
    const { elements, words } = parsed(html);
    assert.deepEqual(
      elements[0]?.attrs.map(({ name }) => name),
      ['class', 'data-nazorg', 'lang'],
    );
    assert.match(words, /Poli Overdag \+31201234567 8:00/);
    assert.ok(html.includes('<a href="tel:+31201234567"'));
  });

  for (const [form, asked] of [
    ['plain HTML', []],
    ['the element', ['--tag']],
  ] as const) {
    it(`writes every line of a profile to call for worries as a telephone link under the signs to call for, in ${form}`, async () => {
      for (const lang of LANGUAGES) {
        const html = await printSnippet('aftercare-timeline', ...asked, '--lang', lang, '--profile', profile);
        assert.match(callBlockOf(html), /<a href="tel:\+31201234567"[^]*<a href="tel:\+31201234568"/, lang);
        assert.doesNotMatch(html.split('nazorg-unanswered')[0]!, /tel:\+31201234569/, lang);
        const marks = lang === 'nl' ? '' : ' lang="nl" dir="ltr"';
        assert.match(
          callBlockOf(html),
          new RegExp(`<ul class="nazorg-lines"><li [^>]*><a [^>]*><span class="nazorg-line-label"${marks}>Overdag<`),
          lang,
        );
      }
    });

    it(`writes every line of a profile as a telephone link into the card, in ${form}`, async () => {
      const html = await printSnippet('contact-card', ...asked, '--profile', profile, '--profile-url', '/nazorg/profile.json');
      for (const number of ['+31201234567', '+31201234568', '+31201234569']) assert.ok(html.includes(`<a href="tel:${number}"`), number);
      assert.match(html, / (?:data-)?profile="\/nazorg\/profile\.json"/);
    });
  }

  it('writes the thresholds that a hospital signed under the signs to call for', async () => {
    assert.match(callBlockOf(await printSnippet('aftercare-timeline', '--profile', profile)), /koorts boven 38 graden/);
  });

  it('says the same of when to call without lines as without a profile', async () => {
    assert.equal(await printSnippet('aftercare-timeline', '--profile', bare), await printSnippet('aftercare-timeline'));
  });
});
