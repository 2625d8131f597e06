import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WIDGETS, type WidgetTag } from '../support/widgets.js';
import { AUTHOR_WORDS } from './told/author-words.js';
import { listeningEngines } from './told/listening-desktop.js';
import { useToldPages } from './told/told-page.js';
import { ALL_STOPS, toLines } from './told/told.js';

const toPage = (words: string): string => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title>
  <link rel="icon" href="data:,"><script type="module" src="cdn/nazorg.nl.js"></script><h1>Nazorg</h1>${words}`;

const TITLES = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'].map((number) => `Lijst ${number}`);

/** Eight widgets of a kind, which are tags and boxes of plain HTML by turns. */
const eightOf = (tag: WidgetTag): string =>
  TITLES.map((title, index) => {
    const { attributes, html } = AUTHOR_WORDS[tag](title);
    const settings = attributes.replace(/[a-z-]+/g, (name) => `data-${name}`);
    return index % 2 === 0 ? `<${tag} ${attributes}>${html}</${tag}>` : `<div class="nazorg-${tag}" ${settings}>${html}</div>`;
  }).join('\n');

/** Opens what widgets fold of their own. */
const unfold = (): void => {
  for (const place of document.querySelectorAll('*')) {
    const inside = place.shadowRoot?.querySelector('risk-meter,aftercare-timeline') ?? place;
    inside.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  }
};

/** The line that opens the form of a timeline, and the name of that form. */
const OPENS_FORM = /^(?:summary, expanded|named group): Toon /;

for (const { name } of listeningEngines()) {
  describe(`what ${name} tells a screen reader of eight widgets`, { timeout: 120_000 }, () => {
    const { visit, run, tell } = useToldPages(name, Object.fromEntries(WIDGETS.map(({ tag }) => [tag, toPage(eightOf(tag))])));

    for (const { tag } of WIDGETS)
      it(`is each thing with its role, name, state and level, as a tag and in a box: ${tag}`, async () => {
        await visit(tag);
        await run(unfold);
        const lines = toLines(await tell(), ALL_STOPS).filter((line) => !OPENS_FORM.test(line));
        assert.deepEqual(lines, ['heading 1: Nazorg', ...TITLES.flatMap((title) => AUTHOR_WORDS[tag](title).lines)]);
      });
  });
}
