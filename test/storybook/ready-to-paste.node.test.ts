import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { cutAt } from '../../.storybook/tools/guide.js';
import { toPasteable } from '../../.storybook/tools/to-pasteable.js';
import { VERSION } from '../../src/base/version.js';
import { WIDGETS } from '../../src/widgets.js';
import { checkFiles } from '../tools/cli/check-files.js';

/** An address of a machine, as a catalogue is served from one. */
const OF_A_MACHINE = /localhost|127\.0\.0\.1|:\d{4,5}\/|\/assets\//;

const formsOf = async (widget: string): Promise<string[]> =>
  [...cutAt(await readFile(`docs/${widget}.md`, 'utf8'), 'Ready to paste')[1].matchAll(/^```html\n([^]*?)^```$/gm)].map(
    ([, code = '']) => code,
  );

describe('what is ready to paste', () => {
  for (const widget of WIDGETS) {
    it(`has the head of the page and four forms of ${widget}, with this version and no address of a machine`, async () => {
      const [head = '', element = '', plain = '', link = '', frame = '', ...more] = await formsOf(widget);
      assert.equal(more.length, 0);
      assert.match(head, /before-script\.css[^]*<script type="module"/);
      assert.match(element, new RegExp(`^<${widget}[ >][^]*</${widget}>\n$`));
      assert.match(plain, new RegExp(`^<div class="nazorg-${widget}`));
      assert.match(link, new RegExp(`^<p>\\s*<a\\s+href="https://[^"]*/nazorg/${widget}\\?lang=nl`));
      assert.match(frame, new RegExp(`frame\\.js[^]*<iframe\\s[^>]*/nazorg/${widget}\\?`));
      for (const code of [head, frame]) assert.ok(code.includes(`/${VERSION}/`), code);
      for (const code of [head, element, plain, link, frame]) assert.doesNotMatch(code, OF_A_MACHINE);
    });

    it(`is HTML of ${widget} in which check finds nothing wrong`, async () => {
      const [head = '', element = '', plain = ''] = await formsOf(widget);
      for (const form of [element, plain]) {
        const page = `<!doctype html><html lang="nl"><head><title>Nazorg</title>${head}</head><body><h1>Nazorg</h1>${form}</body></html>`;
        const { lines, code } = await checkFiles({ 'page.html': page }, 'page.html');
        assert.equal(code, 0, lines.join('\n'));
      }
    });
  }

  it('is the code of a story too, with a profile of the hospital’s own site', () => {
    const served = '<contact-card profile="http://127.0.0.1:6006/assets/hours-profile.json-B_6QcJ-Z.txt"></contact-card>';
    const code = toPasteable(served, 'en');
    assert.match(code, /nazorg\.en\.js/);
    assert.match(code, /<contact-card profile="\/nazorg\/profile\.json">/);
    assert.doesNotMatch(code, OF_A_MACHINE);
    assert.match(toPasteable('<evidence-table></evidence-table>', 'nl'), /\/evidence\.js"/);
  });
});
