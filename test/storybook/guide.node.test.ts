import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { cutAt, toCatalogue } from '../../.storybook/tools/guide.js';
import { PAGES } from '../../.storybook/tools/pages.js';
import { WIDGETS } from '../../src/widgets.js';

const LINKS: readonly [what: string, written: string, shown: string][] = [
  ['another guide', '[theming](theming.md)', '[theming](?path=/docs/foundations-theming--docs)'],
  ['a place in one', '[more](privacy.md#keys)', '[more](?path=/docs/foundations-privacy--docs#keys)'],
  ['a file above', '[the list](../CHANGELOG.md)', '[the list](?path=/docs/guides-changes--docs)'],
  ['a place on the page', '[below](#dates)', '[below](#dates)'],
  ['another site', '[x](https://www.w3.org/)', '[x](https://www.w3.org/)'],
  ['a file without a page', '[decision 4](decisions/0004-trusted-types.md)', 'decision 4 (`docs/decisions/0004-trusted-types.md`)'],
  ['a file that is named', '[cms/drupal.md](cms/drupal.md)', 'cms/drupal.md'],
  ['a test, by reference', '[recorder]\n\n[recorder]: ../test/recorder.browser.test.ts', 'recorder\n\n'],
  ['words that are code', '[`<contact-card>`](contact-card.md)', '[`<contact-card>`](?path=/docs/widgets-contact-card--docs)'],
];

describe('a guide in the catalogue', () => {
  for (const [what, written, shown] of LINKS) {
    it(`leads to ${what}, or names it`, () => {
      assert.equal(toCatalogue(written, 'docs/embedding.md'), shown);
    });
  }

  it('leaves links in code as they are, and comments out', () => {
    assert.equal(toCatalogue('`[a](b.md)`\n\n<!-- Made to here -->\n', 'docs/check.md'), '`[a](b.md)`\n\n\n');
  });

  it('is cut at a heading, with what is below it', () => {
    const [before, section, after] = cutAt('# A\n\na\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n', 'B');
    assert.deepEqual([before, section, after], ['# A\n\na\n\n', '## B\n\nb\n\n### C\n\nc\n\n', '## D\n']);
  });

  it('says so where it has no such heading', () => {
    assert.throws(() => cutAt('# A\n', 'B'), /There is no heading "B"/);
  });

  it('is a file that there is', async () => {
    for (const path of Object.keys(PAGES)) assert.ok((await readFile(path, 'utf8')).length > 0, path);
  });

  for (const widget of WIDGETS) {
    it(`says of ${widget} what a designer asks, in the same order as of the others`, async () => {
      const headings = [...(await readFile(`docs/${widget}.md`, 'utf8')).matchAll(/^## (.+)$/gm)].map(([, words]) => words);
      assert.deepEqual(headings.slice(0, 7), [
        'When to use it',
        'When not',
        'Anatomy',
        'States',
        "Do and don't",
        'What research says',
        'Ready to paste',
      ]);
    });
  }
});
