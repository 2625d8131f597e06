import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inertDocument } from '../../../../tools/cli/inert-document.js';
import { checkPage } from '../../../../tools/checks/page/check-page.js';
import { WIDGETS } from '../../../../src/widgets.js';
import { checkFiles, problemsOf } from '../../cli/check-files.js';
import { FORMS, LANGUAGES, printSnippet } from '../../cli/snippet/print-snippet.js';
import { BROKEN, DETAILS, page, REMARKED, WORKING } from './pages.js';

const matches = (found: readonly string[], expected: readonly RegExp[]): void => {
  assert.equal(found.length, expected.length, found.join('\n'));
  found.forEach((sentence, index) => assert.match(sentence, expected[index]!));
};

describe('checking a saved page', () => {
  for (const [what, html] of WORKING) {
    it(`finds nothing wrong with ${what}`, async () => {
      const { problems, remarks = [] } = await checkPage(html, inertDocument);
      assert.deepEqual([...problems, ...remarks], []);
    });
  }

  for (const [what, html, problems] of BROKEN) {
    it(`finds ${what}, and nothing else`, async () => matches((await checkPage(html, inertDocument)).problems, problems));
  }

  for (const [what, html, expected] of REMARKED) {
    it(`remarks on ${what}`, async () => {
      const { problems, remarks = [] } = await checkPage(html, inertDocument);
      assert.deepEqual(problems, []);
      matches(remarks, expected);
    });
  }

  it('knows the words of every widget in every language', async () => {
    for (const lang of LANGUAGES) {
      for (const widget of WIDGETS) {
        const [, words = ''] = /^<div [^>]*>\n([^]*)\n<\/div>$/.exec(await printSnippet(widget, '--lang', lang)) ?? [];
        const { problems } = await checkPage(words, inertDocument);
        assert.deepEqual(
          problems.map((problem) => /the words of ([a-z-]+) stand loose/.exec(problem)?.[1]),
          [widget],
        );
      }
    }
  });

  it('reads any page in a moment, however deep and broken', async () => {
    const { problems } = await checkPage(`${'<p><faq-accordion>'.repeat(500)}${'<div>'.repeat(20_000)}<div data-nazorg=x>`, inertDocument);
    assert.match(problems.at(-1)!, /there is no widget "x"/);
  });
});

describe('check page.html', () => {
  it('names the file, ends with 1 and counts', async () => {
    const { lines, code } = await checkFiles({ 'p.html': page('<risk-meter />') }, 'p.html');
    assert.match(lines[0]!, /^p\.html, line 4: <risk-meter \/> swallows/);
    assert.equal(lines.at(-1), '1 problem in p.html.');
    assert.equal(code, 1);
  });

  it('ends with 0 when there are only remarks', async () => {
    const { lines, code } = await checkFiles({ 'p.html': page(`<div class="nazorg-faq-accordion">${DETAILS}</div>`) }, 'p.html');
    assert.match(lines[0]!, /^p\.html, line 4: .* \(no problem\)$/);
    assert.equal(code, 0);
  });

  for (const widget of WIDGETS) {
    for (const [form, asked] of Object.entries(FORMS)) {
      it(`finds nothing wrong with a snippet of ${widget}, as ${form}`, async () => {
        for (const lang of LANGUAGES) {
          assert.deepEqual(await problemsOf({ 's.html': await printSnippet(widget, '--lang', lang, ...asked) }, 's.html'), []);
          assert.deepEqual(
            await problemsOf({ 's.html': await printSnippet(widget, '--lang', lang, '--cms', 'wordpress', ...asked) }, 's.html'),
            [],
          );
        }
      });
    }
  }
});
