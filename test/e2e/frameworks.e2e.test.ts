import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { CONTENT_SECURITY_POLICY } from '../../scripts/serve-site.js';
import { testEngines } from '../../scripts/browsers/test-browsers.js';
import { useEngine } from './engine-page.js';
import type { Shown } from './frameworks/shown.js';
import { usePages } from './pages.js';
import { useSite } from './site.js';
import { FIGURES } from './marks-in-sight.js';

const FOLDER = await mkdtemp(join(tmpdir(), 'nazorg-frameworks-'));

/** The examples that need no build of their own, by what they are made with, and the file that each starts from. */
const EXAMPLES = { plain: 'main.ts', react: 'main.tsx' };

/** An app has Lit from npm, under its own name. */
const POLICY = CONTENT_SECURITY_POLICY.replace('trusted-types nazorg', 'trusted-types lit-html');

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
      const toggle = await page.waitForSelector('faq-accordion summary h3');
      await page.waitForFunction(
        (count) => document.querySelectorAll('risk-meter svg[viewBox="0 0 300 22"]').length === count,
        {},
        FIGURES.length,
      );
      assert.equal(await page.$eval('[role="status"]', (status) => status.textContent), '');
      await toggle?.click();
      const told = await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent);
      assert.equal(await told.jsonValue(), 'Open');
      assert.deepEqual(messages, []);
    });
  }
});

it("says 'use client' before all else, so that a server component may import the components of React", async () => {
  assert.match(await readFile('dist/react.js', 'utf8'), /^(['"])use client\1;\n/);
});

/** The frameworks that pages are made with here, whose widgets come from a script of the hospital. */
const FRAMEWORKS = { 'React 19': 'react', 'Vue 3': 'vue' };

const HEAD =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title><link rel="icon" href="cdn/integrity.json">' +
  '<script type="module" src="cdn/nazorg.nl.js"></script>';

const pages = await usePages(
  Object.fromEntries(
    Object.values(FRAMEWORKS).map((file) => [`${file}.html`, `${HEAD}<main></main><script type="module" src="${file}-page.js"></script>`]),
  ),
);

const BEGIN: Shown = {
  form: 'tag',
  around: ['voor', 'widget', 'na'],
  questions: [
    { id: 'a', words: 'Mag er iemand mee?', answer: 'Ja.' },
    { id: 'b', words: 'Wat neem ik mee?', answer: 'Je vragen.' },
    { id: 'c', words: 'Hoe lang duurt het?', answer: 'Een half uur.' },
  ],
};

const [FIRST, SECOND, THIRD] = BEGIN.questions as [Shown['questions'][0], Shown['questions'][0], Shown['questions'][0]];

/** What an app may do next with what it shows. */
const CHANGES: Readonly<Record<string, Partial<Shown>>> = {
  'changes words': { questions: [{ ...FIRST, words: 'Mag mijn moeder mee?', answer: 'Natuurlijk.' }, SECOND, THIRD] },
  'puts questions in another order': { questions: [THIRD, FIRST, SECOND] },
  'adds a question in front': { questions: [{ id: 'd', words: 'Waar is het?', answer: 'Op de poli.' }, FIRST, SECOND, THIRD] },
  'takes the open question away': { questions: [FIRST, THIRD] },
  'takes all questions away but one': { questions: [SECOND] },
  'moves the widget': { around: ['na', 'voor', 'widget'] },
  'takes the widget away': { around: ['voor', 'na'] },
};

/** Whether a widget stands on the page with something of its own. */
const hasWidget = (): boolean =>
  [...document.querySelectorAll('main > section > *')]
    .flatMap((one) => [one, ...(one.shadowRoot?.children ?? [])])
    .some((one) => one.shadowRoot?.querySelector('[part="print"]'));

for (const { name: engine } of testEngines()) {
  describe(`a widget on a page that a framework renders, in ${engine}`, { timeout: 120_000 }, () => {
    before(() =>
      build({
        entryPoints: Object.values(FRAMEWORKS).map((file) => `test/e2e/frameworks/${file}-page.ts`),
        outdir: pages,
        bundle: true,
        format: 'esm',
        define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false' },
        logLevel: 'warning',
      }),
    );
    const { address, page, until } = useEngine(engine, pages, () => ({
      'content-security-policy': CONTENT_SECURITY_POLICY.replace('trusted-types nazorg', 'trusted-types nazorg vue'),
    }));

    /** Lets the app show something else, and waits until that is drawn. */
    const show = (shown: Shown): Promise<void> =>
      page().run(async (given) => {
        await globalThis.show(JSON.parse(given) as Shown);
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      }, JSON.stringify(shown));

    /** What a reader finds: the words in their order, which question is open, and the widget's own button, if there is one. */
    const found = async (): Promise<string[]> => {
      const words = await page().run(() =>
        [...document.querySelectorAll('section > p, summary, details > p:not([data-nazorg-made])')].map((one) =>
          one.matches('[open] > summary') ? `${one.textContent} (open)` : one.textContent,
        ),
      );
      return [...words, (await page().run(hasWidget)) ? 'Afdrukken' : 'geen widget'];
    };

    const expected = ({ around, questions }: Shown): string[] => [
      ...around.flatMap((what) =>
        what === 'widget' ? questions.flatMap(({ id, words, answer }) => [id === SECOND.id ? `${words} (open)` : words, answer]) : [what],
      ),
      around.includes('widget') ? 'Afdrukken' : 'geen widget',
    ];

    for (const [framework, file] of Object.entries(FRAMEWORKS)) {
      for (const form of ['tag', 'box'] as const) {
        for (const [what, change] of Object.entries(CHANGES)) {
          it(`follows ${framework}, which ${what}: a ${form}`, async () => {
            const start: Shown = { ...BEGIN, form };
            const next: Shown = { ...start, ...change };
            await page().visit(`${address()}${file}.html`);
            await until(() => 'show' in globalThis);
            await show(start);
            await until(hasWidget);
            // Opened by hand, so that the widget puts a button in the answer.
            await page().run(() => document.querySelector<HTMLElement>('details:nth-of-type(2) > summary')!.click());
            await until(() => document.querySelector('.nazorg-copy') !== null);
            await show(next);
            assert.deepEqual(await found(), expected(next));
            await show(start);
            await until(hasWidget);
            const words = (lines: string[]): string[] => lines.map((line) => line.replace(' (open)', ''));
            assert.deepEqual(words(await found()), words(expected(start)));
            assert.deepEqual(page().messages(), []);
          });
        }
      }
    }
  });
}
