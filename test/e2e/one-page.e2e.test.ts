import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { testEngines } from '../../scripts/browsers/test-browsers.js';
import { VERSION } from '../../src/base/version.js';
import { WIDGETS } from '../../src/widgets.js';
import { titleOf, type WidgetTag } from '../support/widgets.js';
import { useEngine } from './engine-page.js';

const FOLDER = await mkdtemp(join(tmpdir(), 'nazorg-one-page-'));
const OLDER = '0.0.9';

/** The policy that an editor reads in the guide. */
const [, DOCUMENTED = ''] = /^```txt\n(default-src .+)\n```$/m.exec(await readFile('docs/embedding.md', 'utf8')) ?? [];

const NONCE = 'n0nce';
const tag = (version: string, file: string, more: string): string =>
  `<script src="nazorg/${version}/${file}" ${more} nonce="${NONCE}"></script>`;
const FOREIGN = `<script src="foreign.js" type="module" nonce="${NONCE}"></script>`;

/** In which order a page may load two versions of the script and a Lit of somebody else, by the name of the page. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'older-first': [FOREIGN, tag(OLDER, 'nazorg.js', 'type="module"'), tag(VERSION, 'nazorg.nl.js', 'type="module"')],
  'newer-first': [tag(VERSION, 'nazorg.js', 'type="module"'), tag(OLDER, 'nazorg.js', 'type="module"'), FOREIGN],
  'older-first-classic': [tag(OLDER, 'nazorg.nl.classic.js', ''), FOREIGN, tag(VERSION, 'nazorg.js', 'type="module"')],
  'newer-first-classic': [tag(VERSION, 'nazorg.nl.classic.js', 'defer'), tag(OLDER, 'nazorg.nl.classic.js', 'defer'), FOREIGN],
  'by-nonce': [tag(OLDER, 'nazorg.nl.js', 'type="module"'), tag(VERSION, 'nazorg.nl.classic.js', 'defer'), FOREIGN],
  'by-nonce-loading-more': [FOREIGN, tag(VERSION, 'nazorg.js', 'type="module"'), tag(OLDER, 'nazorg.nl.classic.js', 'defer')],
};

/** What editors and CMSs do to a page. An empty placeholder is no mistake: it gets the words of the pack. */
const MISTAKES = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title><link rel="icon" href="favicon.svg">
  <script src="listen.js"></script>${tag(OLDER, 'nazorg.nl.js', 'type="module"')}${tag(VERSION, 'nazorg.nl.js', 'type="module"')}<body>
  <div class="nazorg-risk-meter"></div>
  <p><faq-accordion><h3>Mag er iemand mee?</h3><p>Ja, dat mag.</p></faq-accordion></p>
  <div data-nazorg="risk-table"><p>4 van de 100</p></div>
  <p><a href="https://other.example/nazorg/faq-accordion">Vragen</a></p>
  <p><a href="/nazorg/risk-table">Cijfers</a></p>
  <contact-card />
  <main><p>Meer</p></main>
  <footer>Einde</footer>`;

/** The policy of a page: the documented line, with its icon, the frames and the other Lit that stand on it. */
const headersOf = (path: string): Record<string, string> => {
  const isPage = path.endsWith('.html') && !path.startsWith('/nazorg/');
  if (!isPage) return {};
  const scripts = path.includes('nonce') ? `script-src 'nonce-${NONCE}'` : "script-src 'self'";
  const policy = DOCUMENTED.replace("script-src 'self'", scripts).replace('trusted-types nazorg', 'trusted-types nazorg lit-html');
  return { 'content-security-policy': `${policy}; img-src 'self'; frame-src http:` };
};

/** Puts the widgets twice in a folder, in two versions, beside the pages. */
const makeSite = async (): Promise<void> => {
  await cp('dist/hosted', FOLDER, { recursive: true });
  await cp('dist/cdn', join(FOLDER, 'nazorg', OLDER), { recursive: true });
  for (const file of await readdir(join(FOLDER, 'nazorg', OLDER))) {
    const path = join(FOLDER, 'nazorg', OLDER, file);
    if (file.endsWith('.js')) await writeFile(path, (await readFile(path, 'utf8')).replaceAll(`"${VERSION}"`, `"${OLDER}"`));
  }
  await cp('demo/favicon.svg', join(FOLDER, 'favicon.svg'));
  await cp('demo/profile.json', join(FOLDER, 'profile.json'));
  await writeFile(join(FOLDER, 'page.css'), 'iframe { border: 0; }');
  await build({
    entryPoints: ['test/e2e/one-page/foreign.ts', 'test/e2e/one-page/listen.ts'],
    outdir: FOLDER,
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'warning',
  });
};

interface Found {
  form: string;
  name: string;
  words: string;
  version: string;
}

/**
 * Every widget on the page with its words, when all twelve are done: the tags, those in the shadow roots of boxes, whose words they
 * are, and those in the shadow roots of paragraphs with a link. Nothing until then.
 */
const findWidgets = async (): Promise<Found[] | undefined> => {
  const made = ['element', 'plain', 'link'].flatMap((form) =>
    [...document.querySelectorAll(`#${form} > *`)].flatMap((place) => {
      const widget = form === 'element' ? place : place.shadowRoot?.lastElementChild;
      return widget?.shadowRoot?.querySelector('.frame') ? { form, widget, source: form === 'plain' ? place : widget } : [];
    }),
  );
  await Promise.all(made.map(({ widget }) => (widget as unknown as { updateComplete: Promise<unknown> }).updateComplete));
  const found = made.map(({ form, widget, source }) => ({
    form,
    name: widget.localName,
    words: source.textContent.replace(/\s+/g, ' ').trim(),
    version: (widget.constructor as unknown as { version: string }).version,
  }));
  return found.length === 12 && found.every(({ words }) => words.length > 25) ? found : undefined;
};

/** The widgets in the frames, when every frame has its height. That of another site can't be looked into. */
const findFramed = (): string[] | undefined => {
  const frames = [...document.querySelectorAll('iframe')];
  // Chromium draws no frame of another site that is far away, and what grows above it moves it there.
  frames.at(-1)?.scrollIntoView();
  const framed = frames
    .flatMap(({ contentDocument }) => contentDocument?.querySelector('[data-nazorg]')?.shadowRoot?.firstElementChild ?? [])
    .filter(({ shadowRoot }) => shadowRoot?.querySelector('.frame') != null);
  return frames.every(({ offsetHeight }) => offsetHeight > 200) && framed.length > 1 ? framed.map(({ localName }) => localName) : undefined;
};

describe('one page with everything', () => {
  before(makeSite);
  after(() => rm(FOLDER, { recursive: true }));

  it('has a policy that the guide, the readme and the guide to privacy agree on', async () => {
    for (const file of ['README.md', 'docs/privacy.md'])
      assert.ok((await readFile(file, 'utf8')).replace(/\s+/g, ' ').includes(DOCUMENTED), file);
    assert.match(DOCUMENTED, /require-trusted-types-for 'script'; trusted-types nazorg$/);
  });

  for (const { name: engine } of testEngines()) {
    describe(`in ${engine}`, { timeout: 240_000 }, () => {
      const { address, page, until } = useEngine(engine, FOLDER, headersOf);

      before(async () => {
        const html = (await readFile('test/e2e/one-page/index.html', 'utf8'))
          .replaceAll('HOSTED', new URL(address().replace('127.0.0.1', 'localhost')).origin)
          .replace('listen.js"', `listen.js" nonce="${NONCE}"`);
        await writeFile(join(FOLDER, 'mistakes.html'), MISTAKES);
        for (const [name, scripts] of Object.entries(ORDERS)) {
          const frames = `<script src="nazorg/${VERSION}/frame.js" defer nonce="${NONCE}"></script>`;
          await writeFile(join(FOLDER, `${name}.html`), html.replace('<!-- scripts -->', [...scripts, frames].join('\n')));
        }
      });

      for (const name of Object.keys(ORDERS)) {
        it(`has one working set of widgets, and one message that names both versions: ${name}`, async () => {
          await page().visit(`${address()}${name}.html`);
          const framed = await until(findFramed);
          const found = (await until(findWidgets)) ?? [];
          // Whichever gets its turn first: all widgets are of that one.
          const first = found[0]?.version === OLDER ? OLDER : VERSION;
          const second = first === OLDER ? VERSION : OLDER;
          assert.deepEqual(
            found.map(({ form, name: widget, version }) => `${form} ${widget} ${version}`),
            ['element', 'plain', 'link'].flatMap((form) => WIDGETS.map((widget) => `${form} ${widget} ${first}`)),
          );
          const wordsOf = (form: string): string[] => found.filter((one) => one.form === form).map(({ words }) => words);
          assert.deepEqual(wordsOf('element'), wordsOf('link'));
          WIDGETS.forEach((widget, index) => {
            assert.equal(wordsOf('element')[index]?.split(titleOf(widget as WidgetTag)).length, 2, `${widget} says its title once`);
          });
          for (const once of ['Mag er iemand mee?', 'Ja, dat mag.', 'Hoofdpijn na het onderzoek', 'Rust uit.', '(024) 361 47 88'])
            assert.equal(wordsOf('plain').join(' ').split(once).length, 2, once);

          assert.deepEqual(framed, ['faq-accordion', 'risk-meter']);
          assert.equal(
            await page().run(() => document.querySelector('foreign-greeting')?.shadowRoot?.querySelector('p')?.textContent ?? ''),
            'Dag, bezoeker.',
          );

          const said = await page().run(() => (window as unknown as { said: string[] }).said);
          assert.equal(said.length, 1, said.join('\n'));
          assert.match(said[0] ?? '', new RegExp(`twice, in versions ${first} and ${second}`));
          if (engine !== 'WebKit') assert.deepEqual(page().messages(), said);
        });
      }

      it('hears of each mistake once, from two versions together', async () => {
        await page().visit(`${address()}mistakes.html`);
        await until(() => document.querySelector('contact-card')?.shadowRoot?.querySelector('.frame') != null);
        await until(() => (window as unknown as { said: string[] }).said.length >= 6);
        const said = await page().run(() => (window as unknown as { said: string[] }).said);
        assert.equal(said.length, 6);
        assert.deepEqual(
          said
            .filter((one) => !one.includes(' twice, in versions '))
            .map((one) => one.replace('[nazorg] ', ''))
            .sort(),
          [
            '<a> stays a link: add <meta name="nazorg-hosted" content="https://other.example">.',
            "<a> stays a link: risk-table isn't a widget.",
            '<contact-card> is torn or not closed: use plain HTML.',
            `<div> data-nazorg="risk-table" isn't one of ${WIDGETS.join(', ')}.`,
            '<faq-accordion> is torn or not closed: use plain HTML.',
          ],
        );
        assert.match(await page().run(() => document.body.innerText), /Ja, dat mag\.[^]*4 van de 100[^]*Einde/);
      });

      it('stands under a policy that refuses words as HTML', async () => {
        const refuses = await page().run(() => {
          try {
            document.createElement('div').innerHTML = '<b>x</b>';
            return false;
          } catch {
            return true;
          }
        });
        assert.equal(refuses, true);
      });
    });
  }
});
