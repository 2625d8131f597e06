import { expect, html } from '@open-wc/testing';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { buttonsOf } from '../support/meter.js';
import { shownText } from '../support/shown-text.js';
import { dateFields, dateStatus, giveDate, giveParts, leaveDate, stepsIn, typedIn } from '../support/timeline.js';

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
    expect(dateFields(without)).to.have.length(0);
    expect(dateFields(await withField())).to.have.length(3);
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
      if (asked) expect(typedIn(widget)).to.equal('5-12-2026');
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
    expect(typedIn(widget)).to.equal('5-12-2026');
    widget.removeAttribute('start');
    await widget.updateComplete;
    expect(datesIn(widget)).to.deep.equal([]);
    expect(typedIn(widget)).to.equal('--');
  });

  it('is cleared even when the tag gave it', async () => {
    const widget = await settled<AftercareTimelineElement>(html`
      <aftercare-timeline lang="nl" start="2026-12-05" date-input></aftercare-timeline>
    `);
    buttonsOf(widget, 'clear')[0]!.click();
    await widget.updateComplete;
    expect(datesIn(widget)).to.deep.equal([]);
    expect(typedIn(widget)).to.equal('--');
    expect(buttonsOf(widget, 'clear')).to.have.length(0);
  });

  it('stays in the field as the reader types it, even while it is no date yet', async () => {
    const widget = await withField();
    await giveDate(widget, '2026-12-05');
    await giveDate(widget, '0002-12-05');
    expect(typedIn(widget)).to.equal('05-12-0002');
    expect(datesIn(widget)).to.deep.equal([]);
  });

  it('is three numbers in one group, which no browser fills in or writes in another order', async () => {
    const widget = await withField();
    const group = dateFields(widget)[0]!.closest('fieldset')!;
    expect(group.querySelector('legend')!.textContent).to.equal('Eerste dag: de dag van de miskraam');
    expect(dateFields(widget).map(({ type, inputMode, autocomplete }) => [type, inputMode, autocomplete].join())).to.deep.equal(
      Array<string>(3).fill('text,numeric,off'),
    );
    expect(Array.from(group.querySelectorAll('label'), ({ textContent }) => textContent)).to.deep.equal(['Dag', 'Maand', 'Jaar']);
  });

  it('says once, below the fields, where its dates stand now', async () => {
    const widget = await withField();
    expect(dateStatus(widget).textContent.trim()).to.equal('');
    await giveDate(widget, '2026-12-05');
    expect(dateStatus(widget).textContent.trim()).to.equal('De datums staan nu bij de stappen.');
    buttonsOf(widget, 'clear')[0]!.click();
    await widget.updateComplete;
    expect(dateStatus(widget).textContent.trim()).to.equal('');
  });

  it('stands between the heading of a step and its words, for eyes and ears', async () => {
    const widget = await withField();
    await giveDate(widget, '2026-12-05');
    const step = widget.shadowRoot!.querySelector('.step:has(.dates)')!;
    const [heading, words] = [...step.querySelectorAll('slot')].map((slot) => slot.assignedElements({ flatten: true })[0]!);
    const dates = step.querySelector('.dates')!;
    expect([...step.children].map(({ localName }) => localName)).to.deep.equal(['slot', 'p', 'slot']);
    expect(dates.getBoundingClientRect().top).to.be.at.least(heading!.getBoundingClientRect().bottom);
    expect(dates.getBoundingClientRect().bottom).to.be.at.most(words!.getBoundingClientRect().top);
  });

  it('stands below the heading of a step in a box too', async () => {
    const widget = await settled<AftercareTimelineElement>(`<aftercare-timeline lang="nl" start="2026-12-05">
      <div class="nazorg-step"><h3 data-from-day="0" data-to-day="1">Rust</h3><p>Doe rustig aan.</p></div>
      <div class="nazorg-step"><h3>Later</h3><p>Neem de tijd.</p></div></aftercare-timeline>`);
    const dates = widget.shadowRoot!.querySelector('.dates')!.getBoundingClientRect();
    expect(dates.top).to.be.at.least(widget.querySelector('h3')!.getBoundingClientRect().bottom);
    expect(dates.bottom).to.be.at.most(widget.querySelector('p')!.getBoundingClientRect().top);
  });

  it('is read in the digits of an Arabic or Persian keyboard as well', async () => {
    for (const parts of [
      ['٥', '١٢', '٢٠٢٦'],
      ['۵', '۱۲', '۲۰۲۶'],
    ]) {
      const widget = await withField();
      await giveParts(widget, parts);
      await leaveDate(widget);
      expect(datesIn(widget)).to.deep.equal(DATES);
    }
  });

  for (const date of ['1850-01-01', '9999-12-31', '2026-02-30', '']) {
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
      expect(typedIn(widget!)).to.equal('--');
      expect(shownText(widget!)).to.not.match(/undefined|NaN|Invalid/);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(start).and.contain('2026-12-05');
    });
  }
});
