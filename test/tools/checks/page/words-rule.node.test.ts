import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inertDocument } from '../../../../tools/cli/inert-document.js';
import { checkPage } from '../../../../tools/checks/page/check-page.js';
import { WAYS } from '../../../support/ways-to-write.js';

const WANTED: Readonly<Record<string, string>> = {
  'faq-accordion': 'questions in its words',
  'aftercare-timeline': 'steps in its words',
  'risk-meter': 'figures in its words',
};

describe('the words of an author in a widget', () => {
  for (const { tag, ways } of WAYS)
    for (const { name, html, isUnderstood } of ways)
      for (const [form, page] of [
        ['element', `<p>Voor</p>\n<${tag} lang="nl">${html}</${tag}>`],
        ['plain HTML', `<p>Voor</p>\n<div class="nazorg-${tag}" data-nazorg="${tag}">${html}</div>`],
      ] as const) {
        it(`are ${isUnderstood ? 'taken up' : 'told to stay as they are'}, as on a page, in ${tag} as ${form}: ${name}`, async () => {
          const { problems } = await checkPage(page, inertDocument);
          const told = problems.filter((line) => line.includes('they stay as they are'));
          assert.equal(told.length, isUnderstood ? 0 : 1, problems.join('\n'));
          if (!isUnderstood) assert.ok(told[0]?.startsWith(`line 2: ${tag} found no ${WANTED[tag]}: it looks for `), told[0]);
        });
      }
});
