import { expect, fixture } from '@open-wc/testing';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { shownFrames } from '../support/frames.js';
import { onPaper } from '../support/paper.js';

const MANY = 20;

const STEPS = '<h3 class="nazorg-call">Bel</h3><p>A</p><h3 data-from-day="0" data-to-day="3">Een</h3><p>B</p><h3>Twee</h3><p>C</p>';

/** Timelines below something long, so that none is near what a reader sees, or at the top of the page. */
const timelines = async (count: number, above = 0): Promise<AftercareTimelineElement[]> => {
  const page = await fixture(
    `<main><div style="height: ${above}px"></div>${`<aftercare-timeline lang="nl">${STEPS}</aftercare-timeline>`.repeat(count)}</main>`,
  );
  const widgets = [...page.querySelectorAll('aftercare-timeline')];
  for (const widget of widgets) await widget.updateComplete;
  await shownFrames();
  return widgets;
};

const stepIsLeftOut = (widget: Element): boolean =>
  !widget.querySelector('[slot="step-0"]')!.checkVisibility({ contentVisibilityAuto: true });

const callIsLeftOut = (widget: Element): boolean => !widget.querySelector('.nazorg-call')!.checkVisibility({ contentVisibilityAuto: true });

describe('a page with many <aftercare-timeline>s', () => {
  afterEach(() => scrollTo(0, 0));

  it('spares the browser the steps far from what a reader sees, until she comes near, and never when to call', async () => {
    const widgets = await timelines(MANY);
    const last = widgets.at(-1)!;
    expect(stepIsLeftOut(widgets[0]!)).to.equal(false);
    expect(stepIsLeftOut(last)).to.equal(true);
    expect(widgets.filter(callIsLeftOut)).to.have.length(0);
    last.querySelector('[slot="step-0"]')!.scrollIntoView({ block: 'center' });
    await shownFrames();
    expect(stepIsLeftOut(last)).to.equal(false);
  });

  it('leaves out none where there are few, and counts only those that are there', async () => {
    for (const widget of await timelines(MANY)) widget.remove();
    expect((await timelines(4, 9000)).filter(stepIsLeftOut)).to.have.length(0);
  });

  it('prints them all', async () => {
    const widgets = await timelines(MANY);
    await onPaper(async () => {
      await shownFrames();
      expect(widgets.filter(stepIsLeftOut)).to.have.length(0);
    });
  });
});
