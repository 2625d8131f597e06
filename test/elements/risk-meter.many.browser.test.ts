import { expect, fixture } from '@open-wc/testing';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { shownFrames } from '../support/frames.js';
import { onPaper } from '../support/paper.js';

const MANY = 10;

const TABLE =
  '<table><thead><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr></thead>' +
  '<tbody><tr><th>Een</th><td>12 van de 100</td><td>88 van de 100</td></tr></tbody></table>';

const meters = async (count: number): Promise<RiskMeterElement[]> => {
  const page = await fixture(`<main>${`<risk-meter lang="nl">${TABLE}</risk-meter>`.repeat(count)}</main>`);
  const widgets = [...page.querySelectorAll('risk-meter')];
  for (const widget of widgets) await widget.updateComplete;
  await shownFrames();
  return widgets;
};

const isLeftOut = (widget: Element): boolean => !widget.querySelector('.nazorg-risk-row')!.checkVisibility({ contentVisibilityAuto: true });

describe('a page with many <risk-meter>s', () => {
  afterEach(() => scrollTo(0, 0));

  it('spares the browser those far from what a reader sees, until she comes near', async () => {
    const widgets = await meters(MANY);
    expect(isLeftOut(widgets[0]!)).to.equal(false);
    const last = widgets.at(-1)!;
    expect(isLeftOut(last)).to.equal(true);
    last.scrollIntoView();
    await shownFrames();
    expect(isLeftOut(last)).to.equal(false);
  });

  it('leaves out none where there are few, so that scripts can read their text', async () => {
    const widgets = await meters(4);
    expect(widgets.filter(isLeftOut)).to.have.length(0);
  });

  it('counts those on the page, not those that have gone', async () => {
    for (const widget of await meters(MANY)) widget.remove();
    const widgets = await meters(4);
    expect(widgets.filter(isLeftOut)).to.have.length(0);
  });

  it('prints them all', async () => {
    const widgets = await meters(MANY);
    await onPaper(async () => {
      await shownFrames();
      expect(widgets.filter(isLeftOut)).to.have.length(0);
    });
  });
});
