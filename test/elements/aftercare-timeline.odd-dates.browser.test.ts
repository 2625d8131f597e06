import { expect, html } from '@open-wc/testing';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { holdClock, type HeldClock } from '../support/clock.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { buttonsOf } from '../support/meter.js';
import { dateFields, dateHint, dateStatus, giveDate, giveParts, leaveDate, openFit, stepsIn, typedIn } from '../support/timeline.js';

const TO_COME = 'Deze dag moet nog komen. Klopt de datum?';
const LONG_AGO = 'Deze dag is langer dan een jaar geleden. Klopt het jaar?';

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
    dateFields(widget)[2]!.focus();
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
      expect(typedIn(widget)).to.equal('--');
    });
  }

  const faults: [parts: string[], hint: string, wrong: string[]][] = [
    [['5', '', ''], 'Vul een dag, een maand en een jaar in.', ['month', 'year']],
    [['5', '11', '26'], 'Schrijf het jaar met vier cijfers, zoals 2026.', ['year']],
    [['30', '2', '2026'], 'Deze dag bestaat niet. Kijk de dag en de maand na.', ['day', 'month']],
    [['', '', ''], '', []],
  ];
  for (const [parts, hint, wrong] of faults) {
    it(`says what is wrong and how to mend it, at the fields to mend, once she leaves them: ${parts.join('-')}`, async () => {
      const widget = await withField();
      await giveParts(widget, parts);
      expect(dateStatus(widget).textContent.trim()).to.equal('');
      await leaveDate(widget);
      expect(dateHint(widget)).to.equal(hint);
      expect(dateStatus(widget).textContent.trim()).to.equal(hint);
      expect(
        dateFields(widget)
          .filter((field) => field.getAttribute('aria-invalid') === 'true')
          .map(({ id }) => id),
      ).to.deep.equal(wrong);
      expect(dateStatus(widget).closest('[role="alert"], [aria-live="assertive"]') === null).to.equal(true);
    });
  }

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
