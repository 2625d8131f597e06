import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { beforeScriptStyles, documentedStyles } from '../../scripts/before-script-styles.js';

const MEASURED = { 'faq-accordion': 'accordion', 'risk-meter': 'risk', 'aftercare-timeline': 'timeline' };

const withoutIndents = (css: string): string => css.replaceAll(/^\s+/gm, '');

describe('the styles for before the script', () => {
  it('have a value for each colour that they name', async () => {
    const styles = await beforeScriptStyles();
    const named = new Set(styles.match(/(?<=var\()--_(?!brand-)[\w-]+/g));
    const given = new Set(styles.match(/--_[\w-]+(?=: )/g));
    assert.ok(named.size > 3);
    assert.deepEqual(
      [...named].filter((name) => !given.has(name)),
      [],
    );
  });

  for (const [widget, kind] of Object.entries(MEASURED)) {
    for (const form of ['html', 'element']) {
      it(`are measured as the guide has them: ${widget}, ${form}`, async () => {
        const page = await readFile(`bench/contestants/${kind}/nazorg-${form}/index.html`, 'utf8');
        assert.ok(withoutIndents(page).includes(withoutIndents(await documentedStyles(widget))));
      });
    }
  }
});
