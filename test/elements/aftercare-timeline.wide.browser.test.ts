import { expect, fixture } from '@open-wc/testing';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { messagesDuring } from '../support/fixtures.js';

const inBox = async (width: number, lang = 'nl', style = '', words = ''): Promise<AftercareTimelineElement> => {
  let page: Element | undefined;
  await messagesDuring(async () => {
    page = await fixture(`
      <main lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" style="width: ${width}px; font: 16px/1.5 sans-serif; ${style}">
        <aftercare-timeline start="2026-12-05" date-input>${words}</aftercare-timeline>
      </main>`);
    await page.querySelector('aftercare-timeline')!.updateComplete;
  });
  return page!.querySelector('aftercare-timeline')!;
};

interface Box {
  top: number;
  /** From where the language starts to read. */
  start: number;
  end: number;
  bottom: number;
}

const boxesOf = (widget: AftercareTimelineElement): Box[] => {
  const frame = widget.getBoundingClientRect();
  const isRtl = getComputedStyle(widget).direction === 'rtl';
  return Array.from(widget.shadowRoot!.querySelectorAll('.step'), (step) => {
    const { top, bottom, left, right } = step.getBoundingClientRect();
    const [start, end] = isRtl ? [frame.right - right, frame.right - left] : [left - frame.left, right - frame.left];
    return { top: Math.round(top), bottom: Math.round(bottom), start: Math.round(start), end: Math.round(end) };
  });
};

/** The steps of each row, by their numbers. */
const rowsOf = (boxes: readonly Box[]): number[][] => {
  const rows = new Map<number, number[]>();
  boxes.forEach(({ top }, index) => rows.set(top, [...(rows.get(top) ?? []), index]));
  return [...rows.entries()].sort(([one], [other]) => one - other).map(([, row]) => row);
};

/** Whether the rail of the first step runs along the lines of text, and not down. */
const runsAcross = (widget: AftercareTimelineElement): boolean => {
  const { width, height } = getComputedStyle(widget.shadowRoot!.querySelector('.step')!, '::before');
  return parseFloat(width) > parseFloat(height);
};

const overlaps = (boxes: readonly Box[]): [number, number][] =>
  boxes.flatMap((one, index) =>
    boxes.flatMap((other, otherIndex): [number, number][] =>
      otherIndex > index && one.top < other.bottom && other.top < one.bottom && one.start < other.end && other.start < one.end
        ? [[index, otherIndex]]
        : [],
    ),
  );

const tooWide = (widget: AftercareTimelineElement): string[] => {
  const { left, right } = widget.getBoundingClientRect();
  return [...Array.from(widget.querySelectorAll('*')), ...Array.from(widget.shadowRoot!.querySelectorAll('*'))]
    .filter((element) => !(element instanceof SVGElement) && element.checkVisibility())
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(({ localName, className }) => `${localName}.${className}`);
};

describe('the room that <aftercare-timeline> has', () => {
  for (const lang of ['nl', 'ar']) {
    it(`lets the steps stand side by side where there is room, in reading order: ${lang}`, async () => {
      const widget = await inBox(1168, lang);
      const boxes = boxesOf(widget);
      const rows = rowsOf(boxes);
      expect(rows).to.deep.equal([
        [0, 1, 2, 3],
        [4, 5, 6, 7],
      ]);
      for (const row of rows) {
        expect(boxes[row[0]!]!.start).to.equal(0);
        expect(row.map((index) => boxes[index]!.start)).to.deep.equal(row.map((index) => boxes[index]!.start).toSorted((a, b) => a - b));
      }
      expect(runsAcross(widget)).to.equal(true);
    });

    it(`keeps them below each other where there is none: ${lang}`, async () => {
      for (const width of [320, 668]) {
        const widget = await inBox(width, lang);
        expect(rowsOf(boxesOf(widget))).to.have.length(8);
        expect(runsAcross(widget)).to.equal(false);
      }
    });
  }

  for (const lang of ['nl', 'ar']) {
    it(`lets what is left of the steps of an author begin a row of their own: ${lang}`, async () => {
      const boxes = boxesOf(await inBox(1168, lang, '', '<h3 data-from-day="1">Rust</h3><p>Drink veel.</p>'.repeat(9)));
      expect(rowsOf(boxes)).to.deep.equal([[0, 1, 2, 3], [4, 5, 6, 7], [8]]);
      expect([boxes[8]!.start, boxes[8]!.end]).to.deep.equal([boxes[4]!.start, boxes[4]!.end]);
    });
  }

  it('is that of its own box, not of the window, and follows it', async () => {
    const widget = await inBox(400);
    expect(runsAcross(widget)).to.equal(false);
    widget.parentElement!.style.width = '900px';
    expect(runsAcross(widget)).to.equal(true);
  });

  it('is counted in its own letters: at four times their size nothing stands side by side', async () => {
    const widget = await inBox(1168, 'nl', 'font-size: 64px');
    expect(runsAcross(widget)).to.equal(false);
  });

  for (const lang of ['nl', 'de', 'uk', 'ar']) {
    for (const [width, style] of [
      [320, ''],
      [320, 'font-size: 32px'],
      [768, ''],
      [1168, ''],
    ] as const) {
      it(`holds all of it without overlap, ${width} pixels wide: ${lang} ${style}`, async () => {
        const widget = await inBox(width, lang, style);
        expect(overlaps(boxesOf(widget))).to.deep.equal([]);
        expect(tooWide(widget)).to.deep.equal([]);
      });
    }
  }

  it('says nothing of how far somebody is', async () => {
    const widget = await inBox(1168);
    const said = widget.shadowRoot!.querySelectorAll(
      'progress, meter, [role="progressbar"], [aria-current], [aria-checked], input[type="checkbox"]',
    );
    expect(said).to.have.length(0);
  });
});
