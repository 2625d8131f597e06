import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { isCall } from '../../scripts/demo/demo-parts.js';
import { languageLoaders } from '../../src/generated/language-loaders.js';
import { withAllPacks } from '../../src/prose/language-file.js';
import { withHospital, type ProseNode } from '../../src/prose/prose-node.js';
import { elementsOf, textOf, withoutClass } from '../prose/prose-text.js';
import { NONSENSE, WIDGETS } from '../support/widgets.js';
import { textLines } from './page-copies/text-lines.js';
import { squashed } from './page-copies/words.js';

/* Stands for browsers that print words and nothing else. No such browser is asked: they differ in how they break lines. */

const LINES = new Set(['p', 'li', 'th', 'td', 'summary', 'caption']);

/** What each hospital fills in, and the way to other pages, which the demo writes in its own words. */
const PLACES = ['nazorg-lines', 'nazorg-related'];

/** The lines of a pack that stand in every hospital's page. */
const linesOf = (nodes: readonly ProseNode[]): string[] =>
  elementsOf(PLACES.reduce<readonly ProseNode[]>((left, name) => withoutClass(left, name), nodes))
    .filter(({ tag, children = [] }) => LINES.has(tag) && !elementsOf(children).some(({ tag: inner }) => LINES.has(inner)))
    .map((element) => squashed(textOf(element)))
    .filter((line) => line !== '');

for (const [lang, load] of Object.entries(languageLoaders))
  for (const pack of ['recurrent-miscarriage', 'miscarriage'])
    describe(`a page about ${pack} in a text browser, in ${lang}`, async () => {
      const { packs } = await withAllPacks(await load());
      const folder = ['demo', lang === 'nl' ? [] : lang, pack === 'miscarriage' ? pack : []].flat().join('/');
      const lines = textLines(await readFile(`dist/site/${folder}/index.html`, 'utf8'));
      const printed = lines.map(squashed);

      for (const { tag, part } of WIDGETS)
        it(`says every line of ${tag}, in the order in which it was written`, () => {
          const prose = withHospital(packs[pack]![part]);
          // When to call stands at the top of the page, in a place of its own.
          for (const nodes of [prose.filter(isCall), prose.filter((node) => !isCall(node))]) {
            let at = -1;
            const missing = linesOf(nodes).filter((line) => {
              const found = printed.indexOf(line, at + 1);
              if (found >= 0) at = found;
              return found < 0;
            });
            assert.deepEqual(missing, []);
          }
        });

      it('says nothing more often than it was written, and nothing that only a machine reads', () => {
        // Titles stand in the list of contents too.
        const written = WIDGETS.flatMap(({ part }) => linesOf(withHospital(packs[pack]![part]))).filter(({ length }) => length > 60);
        assert.ok(written.length > 50);
        const times = (all: readonly string[], line: string): number => all.filter((one) => one === line).length;
        assert.deepEqual(
          written.filter((line) => times(printed, line) > times(written, line)),
          [],
        );
        assert.doesNotMatch(lines.join('\n'), NONSENSE);
        assert.doesNotMatch(lines.join('\n'), /<\/?[a-z]+[ >]|&[a-z]+;/);
      });
    });
