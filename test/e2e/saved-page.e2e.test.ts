import assert from 'node:assert/strict';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { testEngines } from '../../scripts/browsers/test-browsers.js';
import { useEngine } from './engine-page.js';
import { useDemoForms } from './page-copies/demo-forms.js';
import { usePage } from './page-copies/used-page.js';
import { whatIsRead, type Read } from './page-copies/what-is-read.js';
import { squashed, wordsOfMain } from './page-copies/words.js';
import { useSite } from './site.js';

const { folder, forms } = await useDemoForms();

/** A copy beside the files of the demo, without its scripts: as a browser saves a page with its styles. */
const saved = await useDemoForms();
before(() => rm(join(saved.folder, 'cdn/nazorg.nl.js')));

const addressOf = (root: string, path: string): string => pathToFileURL(join(root, path)).href;

/** Each question, answer, explanation, figure, step, source and number is there, and can be seen. */
const assertReads = async (read: Read, path: string): Promise<void> => {
  const written = await readFile(join(folder, path), 'utf8');
  assert.equal(squashed(read.words), squashed(wordsOfMain(written)));
  assert.ok(read.answers >= 17);
  assert.deepEqual(read.unseen, []);
};

for (const { name: engine } of testEngines())
  describe(`a page on somebody's disk, in ${engine}`, { timeout: 120_000 }, () => {
    const { address, page } = useEngine(engine, folder);

    for (const { what, path } of forms) {
      it(`reads as it was written, when it was never on a site: ${what}`, async () => {
        // Without the script: Firefox runs one that lies beside the page.
        await cp(join(folder, path), join(saved.folder, `${path}.plain.html`));
        await page().visit(addressOf(saved.folder, `${path}.plain.html`));
        const read = await page().run(whatIsRead);
        assert.equal(read.isAlive, false);
        await assertReads(read, path);
      });

      it(`reads as it was written, with the script beside it on the disk: ${what}`, async () => {
        const html = await readFile(join(folder, path), 'utf8');
        await writeFile(join(saved.folder, `${path}.html`), html.replace(/type="module"( src="[^"]+nazorg\.nl)/, 'defer$1.classic'));
        await page().visit(addressOf(saved.folder, `${path}.html`));
        assert.ok((await page().run(usePage, 'no')) >= 5);
        const read = await page().run(whatIsRead);
        assert.equal(read.isAlive, true);
        await assertReads({ ...read, words: read.words.replace(/Kopieer de link/, '') }, path);
      });

      it(`reads as it was written, and says nothing of the reader who saved it: ${what}`, async () => {
        await page().visit(`${address()}${path}`);
        assert.ok((await page().run(usePage)) >= 5);
        const html = await page().run(() => document.documentElement.outerHTML);
        assert.doesNotMatch(html, /2026-12-05|5 december/);
        await writeFile(join(saved.folder, path), `<!doctype html>${html}`);
        await page().visit(addressOf(saved.folder, path));
        assert.ok(await page().run(() => document.styleSheets.length >= 2));
        const read = await page().run(whatIsRead);
        assert.equal(read.isAlive, false);
        // The answer that was open last had a button to copy its link.
        await assertReads({ ...read, words: read.words.replace(/Kopieer de link/, '') }, path);
      });
    }
  });

describe("one file with a page and all that belongs to it (MHTML), as Chromium's browsers save it", { timeout: 120_000 }, () => {
  const site = useSite(folder);

  for (const { what, path } of forms)
    it(`reads as it was written: ${what}`, async () => {
      const { page } = await site.open(path);
      assert.ok((await page.evaluate(usePage)) >= 5);
      const session = await page.createCDPSession();
      const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
      const file = join(folder, `${path}.mhtml`);
      await writeFile(file, data);
      await page.goto(pathToFileURL(file).href);
      const read = await page.evaluate(whatIsRead);
      assert.equal(read.isAlive, false);
      await assertReads({ ...read, words: read.words.replace(/Kopieer de link/, '') }, path);
    });
});
