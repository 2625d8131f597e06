import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { holdClock, type HeldClock } from '../support/clock.js';
import { engine } from '../support/engine.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { buttonsOf } from '../support/meter.js';
import { dateHint, dateStatus, giveDate, leaveDate, openFit, startField, stepsIn } from '../support/timeline.js';

const ACCEPTED = 'Hier past een dag van het afgelopen jaar, tot en met vandaag.';
const TO_COME = `Deze dag moet nog komen. Klopt de datum? ${ACCEPTED}`;
const LONG_AGO = `Deze dag is langer dan een jaar geleden. Klopt het jaar? ${ACCEPTED}`;
const NOT_WHOLE = `Deze datum is nog niet compleet. ${ACCEPTED}`;

const withField = async (start = ''): Promise<AftercareTimelineElement> => {
  const widget = await settled<AftercareTimelineElement>(html`
    <aftercare-timeline lang="nl" date-input start=${start}></aftercare-timeline>
  `);
  openFit(widget);
  return widget;
};

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
    it(`gets its dates, and the reader reads below the field when she leaves it: ${day}, ${hint || 'nothing'}`, async () => {
      const widget = await withField();
      await giveDate(widget, day);
      expect(firstDates(widget)).to.equal(dates);
      expect(dateHint(widget)).to.equal('');
      await leaveDate(widget);
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

  it('leaves the button that clears in its place under the finger that presses it', async () => {
    const widget = await withField();
    startField(widget).focus();
    await giveDate(widget, '2026-11-23');
    const [button] = buttonsOf(widget, 'clear');
    const { top } = button!.getBoundingClientRect();
    const takesTheFocus = button!.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true }));
    if (takesTheFocus) await leaveDate(widget);
    expect(button!.getBoundingClientRect().top).to.equal(top);
    button!.click();
    await widget.updateComplete;
    expect(firstDates(widget)).to.equal(undefined);
  });

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

  it('is told once, politely, in a region below the field that is there from the start', async () => {
    const widget = await withField();
    const status = dateStatus(widget);
    expect(status.textContent.trim()).to.equal('');
    expect(getComputedStyle(status).display).to.not.equal('none');
    const told: string[] = [];
    new MutationObserver(() => told.push(status.textContent.trim())).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const height = (): number => widget.shadowRoot!.querySelector<HTMLElement>('[part="fit"] .field:has([type="date"])')!.offsetHeight;
    const before = height();
    await giveDate(widget, '2016-11-20');
    expect(told).to.deep.equal([]);
    expect(height()).to.equal(before);
    await leaveDate(widget);
    await leaveDate(widget);
    await Promise.resolve();
    expect(told).to.deep.equal([LONG_AGO]);
    expect(status.getBoundingClientRect().top).to.be.at.least(startField(widget).getBoundingClientRect().bottom);
    expect(status.closest('[role="alert"], [aria-live="assertive"]') === null).to.equal(true);
    await giveDate(widget, '2026-11-20');
    await leaveDate(widget);
    await Promise.resolve();
    expect(told).to.deep.equal([LONG_AGO, '']);
    expect(dateStatus(widget) === status).to.equal(true);
  });

  it('is asked for as a whole when the reader leaves it half typed', async () => {
    const widget = await withField();
    startField(widget).focus();
    await sendKeys({ type: '1' });
    expect(dateHint(widget)).to.equal('');
    startField(widget).blur();
    await widget.updateComplete;
    expect(dateHint(widget)).to.equal(startField(widget).validity.badInput ? NOT_WHOLE : '');
    if (engine === 'Chromium') expect(dateHint(widget)).to.equal(NOT_WHOLE);
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
