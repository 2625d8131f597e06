import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { VERSION } from '../../src/base/version.js';
import { WIDGETS } from '../../src/widgets.js';
import { SANITISERS } from '../support/sanitisers.js';
import { usePages } from './pages.js';
import { useSite } from './site.js';

/** Prints a snippet with the command as npm publishes it. */
const snippet = (...given: string[]): string => {
  const { stdout, status } = spawnSync(process.execPath, ['dist/cli/nazorg.js', 'snippet', ...given], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
  return stdout;
};

const HEAD = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title><link rel="icon" href="cdn/integrity.json">';
const HOSTED = '<meta name="nazorg-hosted" content="https://widgets.example">';
const SCRIPT = '<script defer src="cdn/nazorg.nl.classic.js"></script>';
const MODULE = '<script type="module" src="cdn/nazorg.nl.js"></script>';

const plain = WIDGETS.map((widget) => snippet(widget)).join('\n');
const links = WIDGETS.map((widget) => snippet(widget, '--link', '--hosted', 'https://widgets.example')).join('\n');

/** How many widgets are left of four in plain HTML and four links. */
const leftOf = (sanitiser: string): number =>
  (['Plain HTML', 'Link'] as const).filter((form) => SANITISERS[sanitiser]!.got[form][0] === 'widget').length * WIDGETS.length;

const PAGES = {
  ...Object.fromEntries(
    Object.entries(SANITISERS).map(([name, { clean }]) => [
      `${name}.html`,
      `${HEAD}${HOSTED}${MODULE}<body><h1>Nazorg</h1>${clean(plain)}${clean(links)}`,
    ]),
  ),
  'classic.html': `${HEAD}${HOSTED}${SCRIPT}<body><h1>Nazorg</h1>${plain}${links}`,
  'own-site.html': `${HEAD}${SCRIPT}<body><h1>Nazorg</h1><p><a href="/nazorg/faq-accordion?lang=nl">Vragen</a></p>`,
  'element.html': `${HEAD}<body><h1>Nazorg</h1>${snippet('faq-accordion', '--tag', '--base', '/cdn')}`,
};

const folder = await usePages(PAGES);

describe('snippets as the command prints them', () => {
  before(() => cp('dist/cdn/nazorg.nl.js', join(folder, 'cdn', VERSION, 'nazorg.nl.js')));
  const site = useSite(folder);

  const widgetsOn = async (name: string): Promise<{ widgets: string[]; empty: number; messages: string[] }> => {
    const { page, messages } = await site.open(`/${name}`);
    // A box keeps its words, and the paragraph of a link its link, with the widget in its shadow root.
    const found = await page.$$eval('faq-accordion, body > [class^="nazorg-"], p:has(> a[href*="/nazorg/"])', (places) =>
      places.map((place) => {
        const widget = place.localName.includes('-') ? place : place.shadowRoot?.lastElementChild;
        return {
          name: widget?.shadowRoot?.querySelector('.frame') && widget.localName,
          words: [place, widget].map((one) => one?.textContent.trim()).join('').length,
        };
      }),
    );
    return {
      widgets: found.flatMap(({ name }) => name ?? []),
      empty: found.filter(({ words }) => words < 50).length,
      messages: messages.filter((message) => !message.includes('has no telephone number')),
    };
  };

  for (const name of Object.keys(SANITISERS)) {
    it(`are widgets as far as ${name} leaves anything of them`, async () => {
      const { widgets, empty, messages } = await widgetsOn(`${name}.html`);
      assert.equal(widgets.length, leftOf(name));
      assert.equal(empty, 0);
      assert.deepEqual(messages, []);
    });
  }

  it('are all widgets where nothing filters, with the plain script too', async () => {
    const { widgets, messages } = await widgetsOn('classic.html');
    assert.deepEqual(widgets, [...WIDGETS, ...WIDGETS]);
    assert.deepEqual(messages, []);
  });

  it('become widgets by the site of the plain script alone', async () => {
    assert.deepEqual((await widgetsOn('own-site.html')).widgets, ['faq-accordion']);
  });

  it('load the script that their hash is of, from the folder of its version', async () => {
    const { widgets, messages } = await widgetsOn('element.html');
    assert.deepEqual(widgets, ['faq-accordion']);
    assert.deepEqual(messages, []);
  });
});
