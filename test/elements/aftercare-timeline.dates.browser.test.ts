import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { buttonsOf } from '../support/meter.js';
import { shownText } from '../support/shown-text.js';
import { giveDate, startField, stepsIn } from '../support/timeline.js';

/** Counted on a paper calendar: bleeding up to 2 weeks, a period after 4 to 6 weeks, a blood test from 10 weeks on. */
const DATES = ['Vanaf 5 december 2026', 'Tussen 5 en 19 december 2026', 'Tussen 2 en 16 januari 2027', 'Vanaf 13 februari 2027'];

const withField = (): Promise<AftercareTimelineElement> =>
  settled(html`
    <aftercare-timeline lang="nl" date-input></aftercare-timeline>
  `);

const datesIn = (widget: AftercareTimelineElement): string[] => stepsIn(widget).flatMap(({ dates }) => dates ?? []);

describe('a start date in <aftercare-timeline>', () => {
  it('is asked for only when the editor wants that', async () => {
    const without = await settled<AftercareTimelineElement>(html`
      <aftercare-timeline lang="nl"></aftercare-timeline>
    `);
    expect(startField(without) === null).to.equal(true);
    expect(startField(await withField()) === null).to.equal(false);
  });

  it('turns weeks into dates, in the words of the language', async () => {
    const widget = await withField();
    expect(datesIn(widget)).to.deep.equal([]);
    await giveDate(widget, '2026-12-05');
    expect(datesIn(widget)).to.deep.equal(DATES);
  });

  it('does so too when it is written in the tag, with or without a field', async () => {
    for (const asked of [true, false]) {
      const widget = await settled<AftercareTimelineElement>(html`
        <aftercare-timeline lang="nl" start="2026-12-05" ?date-input=${asked}></aftercare-timeline>
      `);
      expect(datesIn(widget)).to.deep.equal(DATES);
      if (asked) expect(startField(widget).value).to.equal('2026-12-05');
    }
  });

  it('stands beside the words of time, which stay as they are', async () => {
    const widget = await withField();
    const before = stepsIn(widget).map(({ words }) => words);
    await giveDate(widget, '2026-12-05');
    expect(stepsIn(widget).map(({ words }) => words)).to.deep.equal(before);
  });

  it('follows the tag when the page changes it, and goes with it', async () => {
    const widget = await settled<AftercareTimelineElement>(html`
      <aftercare-timeline lang="nl" start="2026-01-01" date-input></aftercare-timeline>
    `);
    widget.setAttribute('start', '2026-12-05');
    await widget.updateComplete;
    expect(datesIn(widget)).to.deep.equal(DATES);
    expect(startField(widget).value).to.equal('2026-12-05');
    widget.removeAttribute('start');
    await widget.updateComplete;
    expect(datesIn(widget)).to.deep.equal([]);
    expect(startField(widget).value).to.equal('');
  });

  it('is cleared even when the tag gave it', async () => {
    const widget = await settled<AftercareTimelineElement>(html`
      <aftercare-timeline lang="nl" start="2026-12-05" date-input></aftercare-timeline>
    `);
    buttonsOf(widget, 'clear')[0]!.click();
    await widget.updateComplete;
    expect(datesIn(widget)).to.deep.equal([]);
    expect(startField(widget).value).to.equal('');
    expect(buttonsOf(widget, 'clear')).to.have.length(0);
  });

  it('stays in the field as the reader types it, even while it is no date yet', async () => {
    const widget = await withField();
    await giveDate(widget, '2026-12-05');
    await giveDate(widget, '0002-12-05');
    expect(startField(widget).value).to.equal('0002-12-05');
    expect(datesIn(widget)).to.deep.equal([]);
  });

  it('keeps its other parts when the reader corrects one of them', async () => {
    const widget = await withField();
    await giveDate(widget, '2026-12-05');
    startField(widget).focus();
    await sendKeys({ press: 'Backspace' });
    await widget.updateComplete;
    expect(startField(widget).value).to.equal('');
    await sendKeys({ press: 'ArrowUp' });
    expect(startField(widget).value).to.not.equal('');
  });

  for (const date of ['1850-01-01', '9999-12-31', '']) {
    it(`shows no dates for "${date}"`, async () => {
      const widget = await withField();
      await giveDate(widget, '2026-12-05');
      await giveDate(widget, date);
      expect(datesIn(widget)).to.deep.equal([]);
    });
  }

  for (const start of ['2026-02-30', '05-12-2026', 'gisteren', '20261205', '2026-12-05T10:00', '{{7*7}}', '1e9']) {
    it(`that is none is left aside, and the editor is told: start="${start}"`, async () => {
      let widget: AftercareTimelineElement | undefined;
      const messages = await messagesDuring(async () => {
        widget = await settled<AftercareTimelineElement>(html`
          <aftercare-timeline lang="nl" start=${start} date-input></aftercare-timeline>
        `);
      });
      expect(datesIn(widget!)).to.deep.equal([]);
      expect(startField(widget!).value).to.equal('');
      expect(shownText(widget!)).to.not.match(/undefined|NaN|Invalid/);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(start).and.contain('2026-12-05');
    });
  }
});
