import { expect } from '@open-wc/testing';
import { beforeScript } from '../support/before-script.js';
import { pageInFrame, type FramedPage } from '../support/page-in-frame.js';
import { widgetIn } from '../support/widget-in.js';

const TITLE = '<h2>Na de behandeling</h2><p>Zo gaat het <em>verder</em>.</p>';

const CALL = '<h3 class="nazorg-call">Wanneer bel je?</h3><p>Bij koorts, en als je je zorgen maakt.</p><ul><li>Dag en nacht.</li></ul>';

const STEPS = [
  '<h3>Vooraf</h3><p>Eet iets.</p>',
  '<h3 data-from-day="0" data-to-day="1" data-situation="after-one">De eerste dag</h3><p>Rust uit.</p><p>Til niets zwaars.</p>',
  '<h3 data-from-day="7" data-situation="tests-planned">De uitslag</h3><p>Per telefoon.</p><ul><li>Schrijf mee.</li></ul>',
  '<h3>Later</h3><p>Neem de tijd.</p>',
];

const SPANS = STEPS.map((step) => step.replace(/ data-situation="[a-z-]+"/, ''));

const boxed = (steps: readonly string[]): string => steps.map((step) => `<div class="nazorg-step">${step}</div>`).join('');

const tag = (words: string, settings = ''): string => `<aftercare-timeline lang="nl" ${settings}>${words}</aftercare-timeline>`;
const box = (words: string, settings = ''): string =>
  `<div class="nazorg-aftercare-timeline" data-nazorg="aftercare-timeline" lang="nl" ${settings}>${words}</div>`;

const PAGES: Readonly<Record<string, string>> = {
  'steps in boxes, with a field and a choice': tag(TITLE + boxed([CALL, ...STEPS]), 'date-input'),
  'steps in boxes, with a choice alone': box(TITLE + boxed([CALL, ...STEPS])),
  'steps in boxes, with a field alone': box(boxed([CALL, ...SPANS]), 'data-date-input'),
  'steps in boxes, with neither': tag(TITLE + boxed([CALL, ...SPANS])),
  'steps in boxes, without when to call': tag(TITLE + boxed(STEPS), 'date-input'),
  'steps in boxes, with when to call behind them': tag(`${TITLE}${boxed([...STEPS, CALL])}<p>Tot ziens.</p>`, 'date-input'),
  'three ways': box(boxed([CALL, '<h3 data-variant="expectant">Wachten</h3>', '<h3 data-variant="curettage">Ingreep</h3>'])),
  'headings, with a field and a choice': tag(TITLE + CALL + STEPS.join(''), 'date-input'),
  'headings without a title': box(CALL + SPANS.join(''), 'data-date-input'),
  'headings without when to call': tag(TITLE + STEPS.join('')),
  'headings, the last with a span': box(TITLE + CALL + SPANS.slice(0, 3).join('')),
};

interface Place {
  words: string;
  left: number;
  top: number;
}

/** Where the words of all headings, paragraphs and items begin. */
const placesOn = ({ page }: FramedPage): Place[] =>
  [...page.querySelectorAll('h2, h3, p, li')].map((element) => {
    const range = page.createRange();
    range.selectNodeContents(element);
    const { left, top } = range.getBoundingClientRect();
    return { words: element.textContent, left, top };
  });

/** Runs the script, and waits until its widget is drawn. */
const withScript = async (framed: FramedPage): Promise<void> => {
  await framed.runScript();
  const widget = widgetIn(framed.page.body);
  await widget.updateComplete;
  expect(widget.shadowRoot!.querySelectorAll('.step')).to.have.length.above(0);
};

const AFTER = '<p>Tekst van de pagina.</p>';

describe('a page that links before-script.css', () => {
  for (const [what, written] of Object.entries(PAGES)) {
    it(`keeps every word of a timeline, and what is below it, in its place when the script comes: ${what}`, async () => {
      const framed = await pageInFrame(written + AFTER, beforeScript);
      const before = placesOn(framed);
      await withScript(framed);
      for (const [index, { words, left, top }] of placesOn(framed).entries()) {
        // Firefox rounds lines to whole pixels.
        expect(left, words).to.be.closeTo(before[index]!.left, 1);
        expect(top, words).to.be.closeTo(before[index]!.top, 1.5);
      }
    });
  }
});

describe('a form of a timeline', () => {
  it('is closed, behind a line that says what it is for, until a reader opens it', async () => {
    const rows: [words: string, settings: string, line: string | undefined][] = [
      [boxed(STEPS), 'date-input', 'Toon datums of minder stappen'],
      [boxed(SPANS), 'date-input', 'Toon datums'],
      [boxed(STEPS), '', 'Toon minder stappen'],
      [boxed(SPANS), '', undefined],
    ];
    for (const [words, settings, line] of rows) {
      const framed = await pageInFrame(tag(words, settings), beforeScript);
      await withScript(framed);
      const root = widgetIn(framed.page.body).shadowRoot!;
      expect(root.querySelector('summary')?.textContent).to.equal(line);
      const fields = [...root.querySelectorAll('input, select')];
      expect(fields.filter((field) => field.checkVisibility())).to.deep.equal([]);
      root.querySelector('summary')?.click();
      expect(fields.filter((field) => field.checkVisibility())).to.have.length(fields.length);
    }
  });
});

describe('the explanation of a hard word', () => {
  const HARD =
    '<p id="hard">Soms is er <span class="nazorg-word">trombose</span><span class="nazorg-gloss"> (een propje in een bloedvat)</span> in het spel.</p>';
  const QUESTION = `<faq-accordion lang="nl"><details open><summary>Wat is dat?</summary>${HARD}</details></faq-accordion>`;

  const isSeen = ({ page }: FramedPage): boolean => page.querySelector<HTMLElement>('.nazorg-gloss')!.offsetWidth > 0;

  it('takes no room before the script folds it away', async () => {
    const framed = await pageInFrame(QUESTION + AFTER, beforeScript);
    expect(isSeen(framed)).to.equal(false);
    await framed.runScript();
    await widgetIn(framed.page.body).updateComplete;
    expect(isSeen(framed)).to.equal(false);
    framed.page.querySelector<HTMLElement>('.nazorg-word')!.click();
    expect(isSeen(framed)).to.equal(true);
  });

  it('stands there after all where the script does not come', async () => {
    const framed = await pageInFrame(QUESTION, beforeScript);
    for (const animation of framed.page.getAnimations()) animation.finish();
    expect(isSeen(framed)).to.equal(true);
  });

  it('is there at once on a page that runs no animations', async () => {
    const framed = await pageInFrame(QUESTION, `${beforeScript}<style>* { animation: none !important }</style>`);
    expect(isSeen(framed)).to.equal(true);
  });
});
