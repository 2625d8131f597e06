import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { CONTENT_SECURITY_POLICY } from '../../scripts/serve-site.js';
import { useSite } from './site.js';

const FOLDER = await mkdtemp(join(tmpdir(), 'nazorg-frameworks-'));

/** The examples, by what they are made with, and the file that each starts from. */
const EXAMPLES = { plain: 'main.ts', react: 'main.tsx', vue: 'main.ts' };

/** An app has Lit from npm, under its own name; so has Vue. */
const POLICY = CONTENT_SECURITY_POLICY.replace('trusted-types nazorg', 'trusted-types lit-html vue');

describe('the built package in a page made with', () => {
  before(async () => {
    for (const [name, file] of Object.entries(EXAMPLES)) {
      await cp(`examples/${name}/index.html`, join(FOLDER, name, 'index.html'));
      await cp('demo/favicon.svg', join(FOLDER, name, 'favicon.svg'));
      await build({
        entryPoints: [`examples/${name}/${file}`],
        outdir: join(FOLDER, name),
        bundle: true,
        splitting: true,
        format: 'esm',
        jsx: 'automatic',
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'warning',
      });
    }
  });
  after(() => rm(FOLDER, { recursive: true }));
  const site = useSite(FOLDER, () => ({ 'content-security-policy': POLICY }));

  for (const name of Object.keys(EXAMPLES)) {
    it(`${name}: shows both widgets, takes their settings, and tells the page that an answer opened`, async () => {
      const { page, messages } = await site.open(`/${name}/`);
      const toggle = await page.waitForSelector('faq-accordion h3 .nazorg-toggle');
      await page.waitForFunction(() => document.querySelector('risk-meter')?.shadowRoot?.querySelectorAll('.bars').length === 6);
      assert.equal(await page.$eval('[role="status"]', (status) => status.textContent), '');
      await toggle?.click();
      const told = await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent);
      assert.equal(await told.jsonValue(), 'Open');
      assert.deepEqual(messages, []);
    });
  }
});
