import { expect, html } from '@open-wc/testing';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { holdClock, type HeldClock } from '../support/clock.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { buttonsOf } from '../support/meter.js';
import { dateHint, giveDate, leaveDate, startField, stepsIn } from '../support/timeline.js';

const TO_COME = 'Deze dag moet nog komen. Klopt de datum?';
const LONG_AGO = 'Deze dag is langer dan een jaar geleden. Klopt het jaar?';

const withField = (start = ''): Promise<AftercareTimelineElement> =>
  settled(html`
    <aftercare-timeline lang="nl" date-input start=${start}></aftercare-timeline>
  `);

const firstDates = (widget: AftercareTimelineElement): string | undefined => stepsIn(widget).find(({ dates }) => dates)?.dates;

describe('a first day that was probably meant otherwise', () => {
  let clock: HeldClock;
  beforeEach(() => (clock = holdClock('2026-11-22T12:00:00')));
  afterEach(() => clock.letGo());

  const rows: [day: string, hint: string, dates: string | undefined][] = [
    ['2026-11-22', '', 'Vanaf 22 november 2026'],
    ['2025-11-22', '', 'Vanaf 22 november 2025'],
    ['2026-11-23', TO_COME, 'Vanaf 23 november 2026'],
    ['2199-12-31', TO_COME, 'Vanaf 31 december 2199'],
    ['2025-11-21', LONG_AGO, 'Vanaf 21 november 2025'],
    ['2016-11-20', LONG_AGO, 'Vanaf 20 november 2016'],
  ];
  for (const [day, hint, dates] of rows) {
    it(`gets its dates, and the reader reads below the field: ${day}, ${hint || 'nothing'}`, async () => {
      const widget = await withField();
      await giveDate(widget, day);
      expect(firstDates(widget)).to.equal(dates);
      expect(dateHint(widget)).to.equal(hint);
    });

    it(`is told to the editor once when the tag gives it: ${day}, ${hint || 'nothing'}`, async () => {
      let widget: AftercareTimelineElement | undefined;
      const messages = await messagesDuring(async () => {
        widget = await withField(day);
        widget.requestUpdate();
        await widget.updateComplete;
      });
      expect(firstDates(widget!)).to.equal(dates);
      expect(dateHint(widget!)).to.equal(hint);
      expect(messages).to.have.length(hint ? 1 : 0);
      if (hint) expect(messages[0]).to.contain(`start="${day}"`);
    });
  }

  for (const [day, hint] of [
    ['0026-11-20', LONG_AGO],
    ['9999-11-20', TO_COME],
  ] as const) {
    it(`is left alone while the year is being typed, and noticed when the reader goes on: ${day}`, async () => {
      const widget = await withField();
      await giveDate(widget, day);
      expect(dateHint(widget)).to.equal('');
      await leaveDate(widget);
      expect(dateHint(widget)).to.equal(hint);
      expect(firstDates(widget)).to.equal(undefined);
      buttonsOf(widget, 'clear')[0]!.click();
      await widget.updateComplete;
      expect(dateHint(widget)).to.equal('');
      expect(startField(widget).value).to.equal('');
    });
  }

  it('is spoken of below the field only, and never called out', async () => {
    const widget = await withField();
    await giveDate(widget, '2016-11-20');
    const { bottom } = startField(widget).getBoundingClientRect();
    const hint = widget.shadowRoot!.querySelector('#start-hint')!;
    expect(hint.getBoundingClientRect().top).to.be.at.least(bottom);
    expect(hint.closest('[role], [aria-live]') === null).to.equal(true);
    await giveDate(widget, '2026-11-20');
    expect(dateHint(widget)).to.equal('');
    expect(widget.shadowRoot!.querySelector('#start-hint') === null).to.equal(true);
  });

  it('says nothing to the reader where there is no field to correct it in', async () => {
    let widget: AftercareTimelineElement | undefined;
    await messagesDuring(async () => {
      widget = await settled<AftercareTimelineElement>(html`
        <aftercare-timeline lang="nl" start="2016-11-20"></aftercare-timeline>
      `);
    });
    expect(widget!.shadowRoot!.textContent).to.not.contain(LONG_AGO);
    expect(firstDates(widget!)).to.equal('Vanaf 20 november 2016');
  });
});
