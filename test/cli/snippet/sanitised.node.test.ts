import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { checkPage } from '../../../src/cli/page/check-page.js';
import { wordsIn } from '../../../src/cli/page/read-page.js';
import { WIDGETS } from '../../../src/embed/widget-names.js';
import { SANITISERS } from '../../support/sanitisers.js';
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

/** What is left of each form (cms.md, 4.3), with the rules that each sanitiser has when nobody changes them. */
const LEFT: Readonly<Record<string, Readonly<Record<string, Left>>>> = {
  'sanitize-html': { plain: 'stripped', element: 'stripped', link: 'kept' },
  dompurify: { plain: 'kept', element: 'stripped', link: 'kept' },
  xss: { plain: 'stripped', element: 'printed', link: 'kept' },
  'hast-util-sanitize': { plain: 'stripped', element: 'stripped', link: 'kept' },
};

for (const [sanitiser, clean] of Object.entries(SANITISERS)) {
  describe(`what ${sanitiser} leaves of a snippet`, () => {
    for (const [form, asked] of Object.entries(FORMS)) {
      const left = LEFT[sanitiser]![form]!;
      for (const widget of WIDGETS) {
        it(`is complete and readable${left === 'printed' ? ' but for the tags' : ''}: ${widget} as ${form}`, async () => {
          for (const lang of LANGUAGES) {
            const html = await printSnippet(widget, '--lang', lang, ...asked);
            const words = wordsOf(clean(html)).replace(left === 'printed' ? PRINTED : '', '');
            assert.ok(words === wordsOf(html), lang);
            assert.doesNotMatch(words, CODE);
          }
        });

        it(`is ${left}, and "nazorg check" says so: ${widget} as ${form}`, async () => {
          const { problems } = await checkPage(clean(await printSnippet(widget, ...asked)));
          assert.match((problems[0] ?? '').replace(/^line \d+: /, ''), SAID[left]);
        });
      }
    }
  });
}
