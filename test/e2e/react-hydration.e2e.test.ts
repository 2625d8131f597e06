import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { testEngines } from '../../scripts/browsers/test-browsers.js';
import { CONTENT_SECURITY_POLICY } from '../../scripts/serve-site.js';
import { useEngine } from './engine-page.js';
import { usePages } from './pages.js';

declare global {
  /** React takes over what a server wrote. */
  var hydrate: () => void;
}

const pages = await usePages({
  'index.html':
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title><link rel="icon" href="cdn/integrity.json">' +
    '<main></main><faq-accordion pack="recurrent-miscarriage"></faq-accordion><script type="module" src="react-hydration-page.js"></script>',
});

/** A page writes the HTML of the server itself. */
const POLICY = CONTENT_SECURITY_POLICY.replace("require-trusted-types-for 'script'; trusted-types nazorg", '');

for (const { name: engine } of testEngines()) {
  describe(`an empty component of React that a server rendered, in ${engine}`, { timeout: 120_000 }, () => {
    before(() =>
      build({
        entryPoints: ['test/e2e/frameworks/react-hydration-page.ts'],
        outdir: pages,
        bundle: true,
        splitting: true,
        format: 'esm',
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'warning',
      }),
    );
    const { address, page, until } = useEngine(engine, pages, () => ({ 'content-security-policy': POLICY }));

    it('writes nothing before React has taken it over, and shows its words then', async () => {
      await page().visit(address());
      // That of the page itself has its words: the others had as much time.
      await until(() => document.querySelector('body > faq-accordion summary') !== null);
      assert.equal(await page().run(() => document.querySelectorAll('main > * > *').length), 0);
      await page().run(() => globalThis.hydrate());
      await until(() => document.querySelector('main > faq-accordion summary')?.textContent === 'Mag er iemand mee?');
      await until(() => document.querySelector('main > risk-meter svg') !== null);
      assert.deepEqual(page().messages(), []);
    });
  });
}
