import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { language } from '../../src/generated/languages/nl.js';
import { withAllPacks } from '../../src/prose/language-file.js';
import { withHospital } from '../../src/prose/prose-node.js';
import { NONSENSE } from '../support/widgets.js';
import { listeningEngines } from './told/listening-desktop.js';
import { linesOfPack, questionsIn, titlesIn, type IsOpen } from './told/pack-lines.js';
import { useToldPages } from './told/told-page.js';
import { allWith, toLines, wordsOf } from './told/told.js';

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

const toSearchField = (title: string): string[] => ['Zoek in deze vragen', `searchbox: Zoek in deze vragen: ${title}`, EMPTY_STATUS];

const { packs } = await withAllPacks(language);
/** What a page without a hospital says. */
const [first, second] = [withHospital(packs['recurrent-miscarriage']!.faq), withHospital(packs['miscarriage']!.faq)];
const count = questionsIn([...first, ...second]).length;

const expected = (isOpen: IsOpen, pressed?: number): string[] => [
  ...linesOfPack(first, isOpen, pressed),
  ...toSearchField(titlesIn(second)[0]!),
  ...linesOfPack(second, (index) => isOpen(questionsIn(first).length + index)),
];

/** Opens the questions that have to be open, and closes the others. */
const openQuestions = (wanted: string): void =>
  document
    .querySelectorAll<HTMLDetailsElement>('faq-accordion > details[id]')
    .forEach((question, index) => (question.open = (JSON.parse(wanted) as boolean[])[index]!));

const pressQuestion = (index: string): void =>
  document.querySelectorAll<HTMLElement>('faq-accordion > details[id] > summary')[Number(index)]!.click();

const pressWord = (word: string): void =>
  [...document.querySelectorAll<HTMLElement>('faq-accordion .nazorg-word')].find(({ textContent }) => textContent === word)!.click();

/** Waits until the widgets know of what opened and closed: the browser tells in that order. */
const toggled = async (): Promise<void> => {
  const probe = document.createElement('details');
  await new Promise((done) => {
    probe.addEventListener('toggle', done);
    probe.open = true;
  });
  for (const widget of document.querySelectorAll('faq-accordion'))
    await (widget as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
};

const WAYS: Record<string, IsOpen> = {
  closed: () => false,
  'open, every other one': (index) => index % 2 === 0,
  open: () => true,
};

for (const { name } of listeningEngines()) {
  describe(`what ${name} tells a screen reader of the Dutch questions`, { timeout: 120_000 }, () => {
    const { visit, run, tell } = useToldPages(name, { index: PAGE, eight: EIGHT_LISTS });

    const told = async (isOpen: IsOpen): Promise<string[]> => {
      await run(openQuestions, JSON.stringify(Array.from({ length: count }, (_, index) => isOpen(index))));
      await run(toggled);
      return toLines(await tell());
    };

    const pressed = async (index: number): Promise<string[]> => {
      await run(pressQuestion, String(index));
      await run(toggled);
      return toLines(await tell());
    };

    before(() => visit('index'));

    for (const [state, isOpen] of Object.entries(WAYS)) {
      it(`is every word of the packs once and in its place, with the answers ${state}`, async () => {
        assert.deepEqual(await told(isOpen), expected(isOpen));
      });
    }

    it('is the same again when the answers are closed again', async () => {
      const before = await told(() => false);
      await told(() => true);
      assert.deepEqual(await told(() => false), before);
    });

    it('is a button that copies a link, at the end of the answer that somebody opened last and nowhere else', async () => {
      await told(() => false);
      for (const last of [0, 1])
        assert.deepEqual(
          await pressed(last),
          expected((index) => index <= last, last),
        );
      // Closing takes it away again.
      await pressed(0);
      assert.deepEqual(
        await pressed(1),
        expected(() => false),
      );
    });

    it('is no landmark but the search, since every question stands where the page has it', async () => {
      await told(() => true);
      const tree = await tell();
      assert.deepEqual(
        [...allWith('region', tree), ...allWith('landmark', tree)].map(({ name: own }) => own),
        [`Zoek in deze vragen: ${titlesIn(second)[0]}`],
      );
    });

    it('is the explanation of a hard word behind that word, once that is pressed', async () => {
      const before = await told(() => true);
      const word = 'moederkoek';
      await run(pressWord, word);
      const lines = toLines(await tell());
      const at = lines.indexOf(`button, expanded: ${word}`);
      assert.equal(before[at], `button, collapsed: ${word}`);
      assert.match(lines[at + 1] ?? '', /^\(.+\)/);
      await run(pressWord, word);
      assert.deepEqual(toLines(await tell()), before);
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

    it('is every question with its words, of eight lists on one page', async () => {
      await visit('eight');
      const tree = await tell();
      assert.deepEqual(
        toLines(tree).filter((line) => line.startsWith('summary')),
        EIGHT.flat().map((question, index) =>
          index % 2 === 0 ? `summary, collapsed, heading 3: ${question}` : `summary, expanded: ${question}`,
        ),
      );
      assert.deepEqual(wordsOf('summary', tree), EIGHT.flat());
    });
  });
}
