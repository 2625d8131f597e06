import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { testEngines } from '../../scripts/browsers/test-browsers.js';
import { hostedHeaders } from '../../scripts/serve-site.js';
import { WIDGETS } from '../../src/widgets.js';
import { useEngine } from './engine-page.js';
import { usePages } from './pages.js';

const HEAD = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title><link rel="icon" href="data:,">';

const QUESTIONS = `<details><summary>Mag er iemand mee?</summary><p>Ja, iedereen is welkom.</p></details>
  <details><summary>Wat neem ik mee?</summary><p>Schrijf je vragen op een blaadje.</p></details>`;
const TABLE = `<table><thead><tr><th>Groep</th><th>Wel hoofdpijn</th><th>Geen hoofdpijn</th></tr></thead>
  <tbody><tr><th>Vooraf gegeten</th><td>4 van de 100</td><td>96 van de 100</td></tr></tbody></table>`;
const STEPS = `<div class="nazorg-step"><h3>De eerste dag</h3><p>Rust uit.</p></div>
  <div class="nazorg-step"><h3>De tweede dag</h3><p>Neem de tijd.</p></div>`;
const WORDS: Readonly<Record<string, string>> = {
  'faq-accordion': QUESTIONS,
  'risk-meter': TABLE,
  'aftercare-timeline': STEPS,
  'contact-card':
    '<h2>De poli</h2><p class="nazorg-department">Afdeling</p><p class="nazorg-organisation">Ziekenhuis</p><p>Bel <a href="tel:+31243614788">(024) 361 47 88</a>.</p>',
};

const plain = WIDGETS.map((widget) => `<div class="nazorg-${widget}" data-nazorg="${widget}">${WORDS[widget]}</div>`).join('\n');
const elements = WIDGETS.map((widget) => `<${widget}>${WORDS[widget]}</${widget}>`).join('\n');
const room = '<div class="room"></div>';

const folder = await usePages({
  'plain.html': `${HEAD}<link rel="stylesheet" href="page.css"><body><h1>Nazorg</h1>${room}${plain}<p id="after">Daarna.</p>${room}`,
  'element.html': `${HEAD}<link rel="stylesheet" href="page.css"><body><h1>Nazorg</h1>${room}${elements}<p id="after">Daarna.</p>${room}`,
});

/** The files that a tag manager may add, and as what. */
const SCRIPTS = { module: 'nazorg.nl.js', 'module that loads its language': 'nazorg.js', classic: 'nazorg.nl.classic.js' } as const;

for (const { name: engine } of testEngines()) {
  describe(`a script that comes late, in ${engine}`, { timeout: 120_000 }, () => {
    // A page with a tag manager is no page with a strict policy.
    const { address, page, until } = useEngine(engine, folder, (path) => ({ ...hostedHeaders()(path), 'content-security-policy': '' }));
    /** The same server by its other name: another site. */
    const hosted = (): string => new URL(address().replace('127.0.0.1', 'localhost')).origin;

    before(async () => {
      const link = `<p><a href="${hosted()}/nazorg/faq-accordion?lang=nl">Vragen</a></p>`;
      await writeFile(join(folder, 'all.html'), `${HEAD}<body><h1>Nazorg</h1>${plain}${link}`);
      const styles = await readFile(join(folder, 'cdn/before-script.css'), 'utf8');
      await writeFile(join(folder, 'page.css'), `body { font: 16px/1.5 sans-serif } .room { height: 1500px }\n${styles}`);
    });

    /** Adds a script to the page as a tag manager does, and waits until it has made widgets of what it finds. */
    const add = async (file: string, isModule: boolean, widgets: number): Promise<void> => {
      await page().run(
        (src, type) => {
          document.head.append(Object.assign(document.createElement('script'), { src, type }));
        },
        `${hosted()}/cdn/${file}`,
        isModule ? 'module' : '',
      );
      await until(
        async (tags, count) => {
          // A widget is a tag, or stands in the shadow root of a box or of the paragraph of a link.
          const drawn = [...document.body.children]
            .flatMap((one) => [one, ...one.querySelectorAll('*')])
            .flatMap((one) => [one, ...(one.shadowRoot?.children ?? [])])
            .filter((one) => one.matches(tags) && one.shadowRoot?.querySelector('.frame'));
          for (const one of drawn) await (one as unknown as { updateComplete: Promise<unknown> }).updateComplete;
          // Drawn as a reader sees them.
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
          return drawn.length === Number(count);
        },
        WIDGETS.join(),
        String(widgets),
      );
    };

    for (const [kind, file] of Object.entries(SCRIPTS)) {
      it(`makes widgets of what stands there, and of the links to its own site, which stay as they are: a ${kind}`, async () => {
        await page().visit(`${address()}all.html`);
        const tags = (): Promise<string[]> =>
          page().run(() => [...document.body.children].map(({ outerHTML }) => /^<[^>]+>/.exec(outerHTML)![0]));
        const before = await tags();
        const link = (): Promise<string> => page().run(() => document.querySelector('body > p')!.outerHTML);
        const linkBefore = await link();
        await add(file, kind !== 'classic', 5);
        assert.deepEqual(await tags(), before);
        assert.equal(await link(), linkBefore);
      });
    }

    for (const form of ['plain', 'element']) {
      it(`moves nothing, and leaves a reader where she reads below the widgets: ${form}.html`, async () => {
        await page().visit(`${address()}${form}.html`);
        await page().run(() => document.querySelector('#after')?.scrollIntoView({ block: 'center' }));
        const places = (): Promise<number[]> =>
          page().run(() =>
            [...document.body.children].flatMap((one) => [
              Math.round(one.getBoundingClientRect().top),
              Math.round(one.getBoundingClientRect().height),
            ]),
          );
        const before = await places();
        await add('nazorg.nl.js', true, 4);
        assert.deepEqual(await places(), before);
      });

      it(`keeps what a text fragment pointed at open and in sight: ${form}.html`, async () => {
        // With the same address as before, the page would stay and keep its script.
        await page().visit(`${address()}${form}.html?words#:~:text=Schrijf%20je%20vragen`);
        await until(() => scrollY > 0);
        const seen = (): Promise<[boolean, number]> =>
          page().run(() => {
            const answer = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith('Schrijf'));
            return [answer?.closest('details')?.open ?? false, Math.round(answer?.getBoundingClientRect().top ?? NaN)];
          });
        const before = await seen();
        assert.equal(before[0], true);
        await add('nazorg.nl.js', true, 4);
        const after = await seen();
        assert.equal(after[0], true);
        assert.ok(Math.abs(after[1] - before[1]) <= 2, `${after[1]}, and ${before[1]} before`);
      });
    }
  });
}
