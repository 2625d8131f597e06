import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { inertDocument } from '../../../../tools/cli/inert-document.js';
import { checkPage } from '../../../../tools/checks/page/check-page.js';
import { wordsIn } from '../../../../tools/checks/page/read-page.js';
import { WIDGETS } from '../../../../src/widgets.js';
import type { Got } from '../../../support/reader-gets.js';
import { SANITISERS } from '../../../support/sanitisers.js';
import { FORMS, LANGUAGES, printSnippet } from './print-snippet.js';

const wordsOf = (html: string): string => wordsIn(parseFragment(html)).replace(/\s+/g, '');

/** What no patient should read. */
const CODE = /[{}<>]|https?:|data-nazorg|nazorg-|integrity|:host|function/;

/** The tags of the element form, as a reader would read them. */
const PRINTED = /<\/?(?:script|[a-z]+-[a-z]+)[^<>]*>/g;

/** What checking says of what is left; nothing when it is still a widget. */
type Left = 'kept' | 'stripped' | 'printed';

const SAID: Readonly<Record<Left, RegExp>> = {
  kept: /^$/,
  stripped: /^the words of [a-z-]+ stand loose/,
  printed: /^the tags of [a-z-]+ are printed as text/,
};

const FORM_NAMES = { plain: 'Plain HTML', element: 'Element with words', link: 'Link' } as const;

const leftOf = (got: Got): Left => (got === 'printed' ? 'printed' : got === 'widget' ? 'kept' : 'stripped');

for (const [sanitiser, { clean, got }] of Object.entries(SANITISERS)) {
  describe(`what ${sanitiser} leaves of a snippet`, () => {
    for (const [form, asked] of Object.entries(FORMS)) {
      const left = leftOf(got[FORM_NAMES[form as keyof typeof FORM_NAMES]][0]);
      for (const widget of WIDGETS) {
        it(`is complete and readable${left === 'printed' ? ' but for the tags' : ''}: ${widget} as ${form}`, async () => {
          for (const lang of LANGUAGES) {
            const html = await printSnippet(widget, '--lang', lang, ...asked);
            const words = wordsOf(clean(html)).replace(left === 'printed' ? PRINTED : '', '');
            assert.ok(words === wordsOf(html), lang);
            assert.doesNotMatch(words, CODE);
          }
        });

        it(`is ${left}, and "check" says so: ${widget} as ${form}`, async () => {
          const { problems } = await checkPage(clean(await printSnippet(widget, ...asked)), inertDocument);
          assert.match((problems[0] ?? '').replace(/^line \d+: /, ''), SAID[left]);
        });
      }
    }
  });
}
