import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { testEngines } from '../../scripts/browsers/test-browsers.js';
import { serveSite } from '../../scripts/serve-site.js';
import { language } from '../../src/generated/languages/nl.js';
import { withAllPacks } from '../../src/prose/language-file.js';
import { NONSENSE } from '../support/widgets.js';
import { openInChromium } from './told/chromium-page.js';
import { openInFirefox } from './told/firefox-page.js';
import { linesOfPack, questionsIn, type IsOpen } from './told/pack-lines.js';
import { allWith, toLines, wordsOf, type ToldPage } from './told/told.js';
import { openInWebKit } from './told/webkit-page.js';

const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title><link rel="icon" href="data:,">
  <script type="module" src="cdn/nazorg.nl.js"></script>
  <faq-accordion></faq-accordion><faq-accordion pack="miscarriage" heading-level="2" searchable></faq-accordion>`;

/** The questions of eight lists, which are tags and boxes of plain HTML by turns. */
const EIGHT = Array.from({ length: 8 }, (_, list) => Array.from({ length: 6 }, (_, index) => `Vraag ${index + 1} van lijst ${list + 1}`));

const question = (words: string, index: number): string =>
  index % 2 === 0
    ? `<details><summary><h3>${words}</h3></summary><p>Antwoord</p></details>`
    : `<details open><summary>${words}</summary><p>Antwoord</p></details>`;

const EIGHT_LISTS = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title><link rel="icon" href="data:,">
  <script type="module" src="cdn/nazorg.nl.js"></script><h1>Nazorg</h1>
  ${EIGHT.map((words) => words.map(question).join(''))
    .map((list, index) => (index % 2 === 0 ? `<faq-accordion>${list}</faq-accordion>` : `<div class="nazorg-faq-accordion">${list}</div>`))
    .join('\n')}`;

/** A place where something will be said; as long as it is empty, nobody hears of it. */
const EMPTY_STATUS = 'status, polite';

const SEARCH_FIELD = ['Zoek in deze vragen', 'searchbox: Zoek in deze vragen', EMPTY_STATUS];

const { packs } = await withAllPacks(language);
const [first, second] = [packs['recurrent-miscarriage']!.faq, packs['miscarriage']!.faq];
const count = questionsIn([...first, ...second]).length;

const expected = (isOpen: IsOpen, pressed?: number): string[] => [
  ...linesOfPack(first, isOpen, pressed),
  ...SEARCH_FIELD,
  ...linesOfPack(second, (index) => isOpen(questionsIn(first).length + index)),
];

/** Does something on the page, and waits until what that does is on the screen and told. */
const doing = (action: string): string => `(async () => {
    ${action};
    // The browser tells in order of what opens and closes.
    const probe = document.createElement('details');
    await new Promise((done) => { probe.addEventListener('toggle', done); probe.open = true; });
    for (const widget of document.querySelectorAll('faq-accordion')) await widget.updateComplete;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  })()`;

const QUESTIONS = `[...document.querySelectorAll('faq-accordion > details')]`;

/** Opens the questions that have to be open, and closes the others. */
const openQuestions = (isOpen: IsOpen): string => {
  const wanted = JSON.stringify(Array.from({ length: count }, (_, index) => isOpen(index)));
  return doing(`${QUESTIONS}.forEach((question, index) => { question.open = ${wanted}[index]; })`);
};

/** How each engine is asked; WebKit tells its elements, not the words between them. */
const ENGINES = {
  Chromium: { open: openInChromium, isTold: () => true },
  Firefox: { open: openInFirefox, isTold: () => true },
  WebKit: { open: openInWebKit, isTold: (line: string) => /^(heading|button|link|summary|searchbox|status)\b/.test(line) },
};

const WAYS: Record<string, IsOpen> = {
  closed: () => false,
  'open, every other one': (index) => index % 2 === 0,
  open: () => true,
};

for (const { name } of testEngines()) {
  const { open, isTold } = ENGINES[name];

  describe(`what ${name} tells a screen reader of the Dutch questions`, { timeout: 60_000 }, () => {
    let folder: string;
    let site: Awaited<ReturnType<typeof serveSite>>;
    let page: ToldPage;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'nazorg-told-'));
      await cp('dist/cdn', join(folder, 'cdn'), { recursive: true });
      await writeFile(join(folder, 'index.html'), PAGE);
      await writeFile(join(folder, 'eight.html'), EIGHT_LISTS);
      site = await serveSite(folder, 0);
      page = await open(site.address);
    });
    after(async () => {
      await page?.close();
      site.close();
      await rm(folder, { recursive: true });
    });

    const told = async (isOpen: IsOpen): Promise<string[]> => {
      await page.run(openQuestions(isOpen));
      return toLines(await page.tell());
    };

    for (const [state, isOpen] of Object.entries(WAYS)) {
      it(`is every word of the packs once and in its place, with the answers ${state}`, async () => {
        assert.deepEqual(await told(isOpen), expected(isOpen).filter(isTold));
      });
    }

    it('is the same again when the answers are closed again', async () => {
      const before = await told(() => false);
      await told(() => true);
      assert.deepEqual(await told(() => false), before);
    });

    it('is a button that copies a link, at the end of the answer that somebody opened last and nowhere else', async () => {
      await told(() => false);
      for (const pressed of [0, 1]) {
        await page.run(doing(`${QUESTIONS}[${pressed}].querySelector('summary').click()`));
        assert.deepEqual(toLines(await page.tell()), expected((index) => index <= pressed, pressed).filter(isTold));
      }
      // Closing takes it away again.
      for (const pressed of [0, 1]) await page.run(doing(`${QUESTIONS}[${pressed}].querySelector('summary').click()`));
      assert.deepEqual(toLines(await page.tell()), expected(() => false).filter(isTold));
    });

    it('is no region, since every question stands where the page has it', async () => {
      await page.run(openQuestions(() => true));
      const tree = await page.tell();
      assert.deepEqual([...allWith('region', tree), ...allWith('landmark', tree)], []);
    });

    it('is every question with its words, of eight lists on one page', async () => {
      const manyLists = await open(`${site.address}eight.html`);
      try {
        await manyLists.run(doing(''));
        const tree = await manyLists.tell();
        assert.deepEqual(
          toLines(tree).filter((line) => line.startsWith('summary')),
          EIGHT.flat().map((question, index) =>
            index % 2 === 0 ? `summary, collapsed, heading 3: ${question}` : `summary, expanded: ${question}`,
          ),
        );
        if (isTold('words')) assert.deepEqual(wordsOf('summary', tree), EIGHT.flat());
      } finally {
        await manyLists.close();
      }
    });

    it('is the explanation of a hard word behind that word, once that is pressed', async () => {
      const before = await told(() => false);
      const word = 'homocysteïne';
      const pressWord = doing(
        `[...document.querySelectorAll('faq-accordion > p > .nazorg-word')].find(({ textContent }) => textContent === '${word}').click()`,
      );
      await page.run(pressWord);
      const lines = toLines(await page.tell());
      const at = lines.indexOf(`button, expanded: ${word}`);
      assert.equal(before[at], `button, collapsed: ${word}`);
      if (isTold('(')) assert.match(lines[at + 1] ?? '', /^\(.+\)/);
      await page.run(pressWord);
      assert.deepEqual(toLines(await page.tell()), before);
    });

    it('makes sense, has a name for everything that can be pressed, and says nothing twice', async () => {
      const lines = await told(() => true);
      assert.deepEqual(
        lines.filter((line) => NONSENSE.test(line) || /^(heading|button|link|summary|searchbox)\b[^:]*$/.test(line)),
        [],
      );
      assert.deepEqual(
        lines.filter((line, index) => line === lines[index + 1] && line !== EMPTY_STATUS),
        [],
      );
    });
  });
}
