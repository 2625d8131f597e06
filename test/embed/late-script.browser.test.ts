import { expect } from '@open-wc/testing';
import { beforeScript } from '../support/before-script.js';
import { pageInFrame, type FramedPage } from '../support/page-in-frame.js';
import { widgetsIn } from '../support/widget-in.js';
import { WIDGETS } from '../support/widgets.js';

const INTRODUCTION = '<h2>Voor het bezoek</h2><p>Lees <a href="#een">dit</a> eerst, <em>met rust</em>.</p>';

const WORDS: Readonly<Record<string, string>> = {
  'faq-accordion': `<details open><summary>\n<strong>Wat neem ik mee?</strong></summary><p>Je vragen, en <a href="#twee">deze lijst</a>.</p></details>
    <details><summary><h3>Wie belt mij?</h3></summary><p>De verpleegkundige.</p></details>`,
  'risk-meter':
    '<table><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr><tr><th>Een</th><td>4 van de 100</td><td>96 van de 100</td></tr></table><p>Meer <a href="#twee">lezen</a>?</p>',
  'aftercare-timeline':
    '<div class="nazorg-step"><h3 data-from-day="1">Dag 1</h3><p>Rust uit, en lees <a href="#twee">deze lijst</a>.</p></div><div class="nazorg-step"><h3>Dag 2</h3><p>Neem de <em>tijd</em>.</p></div>',
  'contact-card': '<p>Bel <a href="tel:112">112</a>, en neem de <em>tijd</em>.</p>',
};

const boxOf = (tag: string): string => `<div class="nazorg-${tag}" data-nazorg="${tag}">${INTRODUCTION}${WORDS[tag]}</div>`;

const ROOM = '<div style="block-size: 1500px">Ruimte</div>';

/** A page with a widget among other words, with or without the sheet in its head. */
const pageWith = (tag: string, head = beforeScript): Promise<FramedPage> => pageInFrame(ROOM + boxOf(tag) + ROOM, head);

/** Runs the script, and waits until its widgets are drawn. */
const withScript = async ({ page, runScript }: FramedPage): Promise<void> => {
  await runScript();
  await Promise.all(widgetsIn(page.body).map(({ updateComplete }) => updateComplete));
  expect(widgetsIn(page.body)).to.have.length.above(0);
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('a script that comes late', () => {
  for (const { tag } of WIDGETS) {
    it(`leaves the focus on a link: <${tag}>`, async () => {
      for (const place of [0, -1]) {
        const framed = await pageWith(tag);
        const link = [...framed.page.querySelectorAll('a')].at(place)!;
        link.focus();
        await withScript(framed);
        expect(framed.page.activeElement === link, String(place)).to.equal(true);
      }
    });

    for (const way of ['forwards', 'backwards']) {
      it(`leaves what is selected selected, ${way}: <${tag}>`, async () => {
        const framed = await pageWith(tag);
        const start = framed.page.querySelector(`.nazorg-${tag} a`)!.firstChild!;
        const end = [...framed.page.querySelectorAll('p')].at(-1)!.lastChild!;
        const [anchor, focus] = way === 'forwards' ? [start, end] : [end, start];
        const selection = framed.page.getSelection()!;
        selection.setBaseAndExtent(anchor, 1, focus, 1);
        await withScript(framed);
        expect([selection.anchorNode, selection.focusNode]).to.deep.equal([anchor, focus]);
        expect([selection.anchorOffset, selection.focusOffset]).to.deep.equal([1, 1]);
      });
    }

    for (const [where, selector] of [
      ['the first words', 'h2'],
      ['the last words', 'p:last-child, details:last-of-type h3'],
    ] as const) {
      it(`moves nothing on the screen of a reader at ${where}: <${tag}>`, async () => {
        const framed = await pageWith(tag);
        const words = framed.page.querySelector(`.nazorg-${tag} :is(${selector})`)!;
        words.scrollIntoView({ block: 'center' });
        await drawn();
        const { top } = words.getBoundingClientRect();
        await withScript(framed);
        expect(words.getBoundingClientRect().top).to.be.closeTo(top, 1);
      });
    }
  }

  for (const { tag } of WIDGETS) {
    // The cells of a table become sentences, so the words around it are looked at.
    for (const selector of ['h2', ...(tag === 'risk-meter' ? [] : ['p:last-child:not(details *), details:last-of-type h3'])]) {
      it(`moves nothing in the middle of the screen without the sheet, below another widget: <${tag}>, ${selector}`, async () => {
        const framed = await pageInFrame(ROOM + boxOf(tag) + boxOf(tag) + ROOM);
        const words = [...framed.page.querySelectorAll(`.nazorg-${tag} :is(${selector})`)].at(-1)!;
        words.scrollIntoView({ block: 'center' });
        await drawn();
        const { top } = words.getBoundingClientRect();
        await withScript(framed);
        expect(words.getBoundingClientRect().top).to.be.closeTo(top, 2);
      });
    }
  }

  it('holds nobody who scrolls on', async () => {
    const framed = await pageInFrame(ROOM + boxOf('contact-card') + ROOM);
    framed.view.scrollTo(0, 1500);
    await drawn();
    await framed.runScript();
    framed.view.scrollTo(0, 1900);
    await drawn();
    expect(framed.view.scrollY).to.equal(1900);
  });

  it('goes to an answer that the address points at', async () => {
    const framed = await pageWith('faq-accordion', '');
    framed.page.querySelectorAll('details')[1]!.id = 'gewezen';
    framed.view.location.hash = '#gewezen';
    framed.page.querySelectorAll('details')[1]!.open = false;
    await drawn();
    await withScript(framed);
    expect(framed.page.querySelectorAll('details')[1]!.open).to.equal(true);
    expect(framed.page.querySelector('#gewezen')!.getBoundingClientRect().top).to.be.within(-20, 200);
  });

  it('leaves an answer open that a reader opened, and the focus on its question', async () => {
    const framed = await pageWith('faq-accordion');
    const [first, second] = framed.page.querySelectorAll('summary');
    first!.click();
    second!.click();
    second!.focus();
    await withScript(framed);
    expect(Array.from(framed.page.querySelectorAll('details'), ({ open }) => open)).to.deep.equal([false, true]);
    expect(framed.page.activeElement === second).to.equal(true);
  });
});
