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
    it(`is used from one edge, by steps below each other, on every width: ${lang}`, async () => {
      for (const width of [320, 668, 1168]) {
        const boxes = boxesOf(await inBox(width, lang));
        expect(boxes.every(({ start }) => start === 0)).to.equal(true);
        expect(boxes.every(({ top }, index) => index === 0 || top >= boxes[index - 1]!.bottom)).to.equal(true);
      }
    });

    it(`lets the axis run with the language: ${lang}`, async () => {
      const widget = await inBox(600, lang);
      const [name, bar] = ['.name', '.bar'].map((one) => widget.shadowRoot!.querySelector(one)!.getBoundingClientRect().left);
      expect(name! < bar!).to.equal(lang === 'nl');
    });
  }

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

  for (const [lang, written] of [
    ['nl', ['5 dec', '2 jan', '30 jan']],
    ['fr', ['5 déc.', '2 janv.', '30 janv.']],
  ] as const) {
    it(`writes the dates of the axis below its start, its middle and its end: ${lang}`, async () => {
      const widget = await inBox(360, lang);
      const [bar] = widget.shadowRoot!.querySelectorAll('.bar');
      const { left, width } = bar!.getBoundingClientRect();
      const { bottom } = widget.shadowRoot!.querySelector('.spans')!.getBoundingClientRect();
      const dates = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.spans ~ .along > span')];
      expect(dates.map(({ innerText }) => innerText)).to.deep.equal(written);
      dates.forEach((date, index) => {
        const box = date.getBoundingClientRect();
        expect(box.top).to.be.at.least(bottom);
        expect(box.left).to.be.closeTo(left + (width * index) / 2, 1);
      });
    });
  }

  it('shows only weeks on the axis of a course without a first day', async () => {
    const widget = await inBox(360);
    widget.removeAttribute('start');
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('.spans ~ .along')).to.equal(null);
  });

  it('says nothing of how far somebody is', async () => {
    const widget = await inBox(1168);
    const said = widget.shadowRoot!.querySelectorAll(
      'progress, meter, [role="progressbar"], [aria-current], [aria-checked], input[type="checkbox"]',
    );
    expect(said).to.have.length(0);
  });
});
