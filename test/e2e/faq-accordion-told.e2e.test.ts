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
import { toLines, type ToldPage } from './told/told.js';
import { openInWebKit } from './told/webkit-page.js';

const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title><link rel="icon" href="data:,">
  <script type="module" src="cdn/nazorg.nl.js"></script>
  <faq-accordion></faq-accordion><faq-accordion pack="miscarriage" heading-level="2" searchable></faq-accordion>`;

/** A place where something will be said; as long as it is empty, nobody hears of it. */
const EMPTY_STATUS = 'status, polite';

const SEARCH_FIELD = ['Zoek in deze vragen', 'searchbox: Zoek in deze vragen', EMPTY_STATUS];

const { packs } = await withAllPacks(language);
const [first, second] = [packs['recurrent-miscarriage']!.faq, packs['miscarriage']!.faq];
const count = questionsIn([...first, ...second]).length;

const expected = (isOpen: IsOpen): string[] => [
  ...linesOfPack(first, isOpen),
  ...SEARCH_FIELD,
  ...linesOfPack(second, (index) => isOpen(questionsIn(first).length + index)),
];

/** Presses some buttons of the page, and waits until what that does is on the screen and told. */
const press = (selector: string, isPressed: string): string => `(async () => {
    for (const [index, button] of [...document.querySelectorAll('${selector}')].entries())
      if (${isPressed}) button.click();
    for (const widget of document.querySelectorAll('faq-accordion')) await widget.updateComplete;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  })()`;

/** Presses the questions that have to change. */
const pressQuestions = (isOpen: IsOpen): string => {
  const wanted = Array.from({ length: count }, (_, index) => String(isOpen(index)));
  return press('.nazorg-toggle', `button.getAttribute('aria-expanded') !== ${JSON.stringify(wanted)}[index]`);
};

/** How each engine is asked; WebKit tells its elements, not the words between them, and not what kind of thing a summary is. */
const ENGINES = {
  Chromium: { open: openInChromium, isTold: () => true },
  Firefox: { open: openInFirefox, isTold: () => true },
  WebKit: { open: openInWebKit, isTold: (line: string) => /^(heading|button|link|searchbox|status)\b/.test(line) },
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
      site = await serveSite(folder, 0);
      page = await open(site.address);
    });
    after(async () => {
      await page?.close();
      site.close();
      await rm(folder, { recursive: true });
    });

    const told = async (isOpen: IsOpen): Promise<string[]> => {
      await page.run(pressQuestions(isOpen));
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

    it('is the explanation of a hard word behind that word, once that is pressed', async () => {
      const before = await told(() => false);
      const word = 'homocysteïne';
      const pressWord = press('faq-accordion > p > .nazorg-word', `button.textContent === '${word}'`);
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
