import { expect } from '@open-wc/testing';
import { togglesOf } from '../support/accordion.js';
import { turn } from '../support/held-fetch.js';
import { hostedFrame, type Told } from '../support/hosted-frame.js';
import { fieldsIn } from '../support/roots.js';

const PACKS = ['miscarriage', 'recurrent-miscarriage'];

const WIDTHS = [320, 360, 700];

const FRAMES = PACKS.map((pack) => ({
  pack,
  written: `<faq-accordion lang="nl" pack="${pack}" heading-level="1"></faq-accordion>`,
}));

type Acting = Element & { updateComplete: Promise<unknown> };

/** Fills in a field of a widget, as a reader does. */
const fill =
  (id: string, value: string) =>
  (widget: Acting): void => {
    const field = fieldsIn(widget).find((one) => one.id === id)!;
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  };

/** Fills in a day in its three fields. */
const fillDay =
  (day: string, month: string, year: string) =>
  (widget: Acting): void => {
    for (const [id, value] of Object.entries({ day, month, year })) fill(id, value)(widget);
  };

const call =
  (index: number) =>
  (widget: Acting): void => {
    const link = widget.querySelectorAll<HTMLElement>('a[href^="tel:"]')[index]!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
  };

const TIMELINE = '<aftercare-timeline lang="nl" date-input heading-level="1"></aftercare-timeline>';

/** A course with steps for two situations, of which one is far longer. */
const SITUATIONS = `<aftercare-timeline lang="nl"><h2>De weken erna</h2><h3>Rust</h3><p>Voor iedereen.</p>
  <h3 data-situation="at-home">Thuis</h3><p>Bel morgen.</p>
  <h3 data-situation="in-hospital">Hier</h3>${'<p>Wij komen elke dag even bij je langs.</p>'.repeat(12)}</aftercare-timeline>`;

/** What two readers do in other widgets. */
const OTHERS = [
  { what: 'which steps are for a reader', written: SITUATIONS, acts: [fill('situation', 'at-home'), fill('situation', 'in-hospital')] },
  { what: 'which day she gave', written: TIMELINE, acts: [fillDay('5', '11', '2026'), fillDay('21', '5', '2026')] },
  {
    what: 'which age she gave',
    written: '<risk-meter lang="nl" heading-level="1"></risk-meter>',
    acts: [fill('age', '24'), fill('age', '41')],
  },
  {
    what: 'which number she pressed',
    written: '<contact-card lang="nl"><p>Dag <a href="tel:+31201234567">1</a></p><p>Nacht <a href="tel:112">2</a></p></contact-card>',
    acts: [call(0), call(1)],
  },
];

/** The heights told, one after the other: how often the same one is told is up to the engine. */
const heightsTold = (told: readonly Told[]): number[] => {
  const heights = told.flatMap(({ nazorgHeight }) => nazorgHeight ?? []);
  return heights.filter((height, at) => height !== heights[at - 1]);
};

const heightOf = ({ documentElement }: Document): number => documentElement.getBoundingClientRect().height;

describe('a page around a frame with questions', () => {
  for (const { pack, written } of FRAMES) {
    for (const width of WIDTHS) {
      it(`learns nothing of which answer of "${pack}" was opened and closed, ${width} pixels wide`, async () => {
        const frame = await hostedFrame(written, width);
        const records: string[] = [];
        for (const toggle of togglesOf(frame.page.body)) {
          const before = frame.told.length;
          toggle.click();
          const opened = await frame.height();
          expect(opened).to.be.at.least(heightOf(frame.page));
          toggle.click();
          await frame.height();
          records.push(JSON.stringify(heightsTold(frame.told.slice(before))));
        }
        frame.remove();
        expect(records.length).to.be.above(10);
        expect([...new Set(records)]).to.have.length(1);
      });
    }
  }

  for (const { what, written, acts } of OTHERS) {
    it(`learns nothing of ${what}`, async () => {
      const records: string[] = [];
      for (const act of acts) {
        const frame = await hostedFrame(written, 360);
        const widget = frame.page.querySelector('main > *') as Acting;
        const before = frame.told.length;
        act(widget);
        await widget.updateComplete;
        expect(await frame.height()).to.be.at.least(heightOf(frame.page));
        await frame.paperHeight();
        const told = frame.told.slice(before);
        const onPaper = told.filter((one) => 'nazorgPaperHeight' in one);
        // How often a height of paper is told, and when, is up to the engine.
        records.push(JSON.stringify([heightsTold(told), [...new Set(onPaper.map((one) => JSON.stringify(one)))]]));
        frame.remove();
      }
      expect(records[0]).to.equal(records[1]);
    });
  }

  it('is told the height to the pixel until somebody does something', async () => {
    const frame = await hostedFrame(FRAMES[0]!.written, 360);
    expect(await frame.height()).to.equal(Math.ceil(heightOf(frame.page)));
    const late = frame.page.createElement('div');
    late.style.height = '123px';
    frame.page.body.append(late);
    expect(await frame.height()).to.equal(Math.ceil(heightOf(frame.page)));
    frame.remove();
  });

  it('is never told that the page got shorter than it was', async () => {
    const frame = await hostedFrame('<faq-accordion lang="nl" pack="miscarriage" searchable heading-level="1"></faq-accordion>', 360);
    const atFirst = await frame.height();
    const field = frame.page.querySelector('faq-accordion')!.shadowRoot!.querySelector('input')!;
    for (const word of ['bloedverlies', 'echo']) {
      const before = frame.told.length;
      field.value = word;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await turn();
      expect(heightOf(frame.page)).to.be.below(atFirst - 200);
      expect(frame.told.slice(before).filter((one) => 'nazorgHeight' in one)).to.deep.equal([]);
      expect(await frame.height()).to.equal(atFirst);
    }
    frame.remove();
  });

  it('is told nothing where an answer is as high as the one before it, but by asking', async () => {
    const frame = await hostedFrame(FRAMES[0]!.written, 360);
    const [one, other] = togglesOf(frame.page.body);
    one!.click();
    await frame.height();
    await frame.paperHeight();
    const before = frame.told.length;
    one!.click();
    other!.click();
    await turn();
    expect(frame.told.slice(before)).to.deep.equal([]);
    frame.remove();
  });

  it('is told the same height on paper whichever answers are open', async () => {
    const frame = await hostedFrame(FRAMES[0]!.written, 360);
    const heights = [await frame.paperHeight()];
    for (const toggle of togglesOf(frame.page.body).slice(0, 3)) {
      toggle.click();
      heights.push(await frame.paperHeight());
    }
    expect(new Set(heights).size).to.equal(1);
    frame.remove();
  });
});
