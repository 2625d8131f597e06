import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testEngines } from '../../scripts/browsers/test-browsers.js';
import { useEngine } from './engine-page.js';

/** Presses what a selector finds; says whether it is there yet. */
const press = (selector: string): boolean => {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
};

/** Fills in a field; says whether it is there yet. */
const fill = (selector: string, value: string): boolean => {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) return false;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
};

/** The questions in the preview, once the widget there works. */
const questionsInPreview = (wanted: string): boolean => {
  const page = document.querySelector<HTMLIFrameElement>('#app iframe')?.contentDocument;
  const widget = page?.querySelector('[data-nazorg=faq-accordion]');
  return (
    Boolean(widget?.shadowRoot) && [...(widget?.querySelectorAll('summary') ?? [])].some(({ textContent }) => textContent.includes(wanted))
  );
};

const PASTED = 'Mag er iemand mee?\nJa, neem gerust iemand mee.\n\nHoe lang duurt het?\nOngeveer een uur.';

for (const { name: engine } of testEngines())
  describe(`the programs of the site, in ${engine}`, { timeout: 120_000 }, () => {
    const { address, page, until } = useEngine(engine, 'dist/site');

    it('make a widget of pasted words, with the code for a page', async () => {
      await page().visit(`${address()}/build/`);
      await until(questionsInPreview, 'herhaalde miskraam');
      await until(press, 'input[value="own-words"]');
      await until(fill, '#pasted', PASTED);
      await until(press, '#use-pasted');
      await until(questionsInPreview, 'Hoe lang duurt het?');
      await until(press, '#step-place');
      const code = await until(() => document.querySelector<HTMLTextAreaElement>('textarea#code')?.value);
      assert.match(String(code), /<details><summary><h\d>Mag er iemand mee\?<\/h\d><\/summary>/);
      assert.deepEqual(page().messages(), []);
    });

    it('tell what a CMS did to a page', async () => {
      await page().visit(`${address()}/check/`);
      await until(fill, '#page', '<p><faq-accordion></p><h3>Vraag</h3><p>Antwoord</p>');
      await until(press, '#check');
      await until(() => document.querySelector('#app')?.textContent.includes('zette een alinea om <faq-accordion>') ?? false);
      assert.deepEqual(page().messages(), []);
    });
  });
