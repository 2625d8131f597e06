import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { readCalendarFile } from '../support/calendar-file-oracle.js';
import { downloadAfter, type Download } from '../support/download.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';
import { controlIn, press, saidIn, takingAlong } from '../support/save-and-print.js';
import { chooseSituation, giveDate } from '../support/timeline.js';

const GIVEN = '<aftercare-timeline lang="nl" start="2026-12-05"></aftercare-timeline>';

const OWN = `<aftercare-timeline lang="nl" start="2026-12-05">
  <h3 data-from-day="0">Vandaag</h3><p>A</p>
  <h3 data-from-day="0" data-to-day="1">Rust, en
    water; \\n drinken</h3><p>B</p>
  <h3 data-from-day="7">De <b>uitslag</b></h3><p>C</p>
  <h3>Later</h3><p>D</p>
</aftercare-timeline>`;

const save = (widget: AftercareTimelineElement): Promise<Download> => downloadAfter(() => controlIn(widget, 'save')!.click());

/** The events of a download as both parsers read them: title, first day, day after the last. */
const eventsIn = ({ file }: Download): string[][] => {
  const [one, other] = readCalendarFile(file).map((events) => events.map(({ summary, start, end }) => [summary, start, end]));
  expect(one).to.deep.equal(other);
  return one!;
};

const fill = async (widget: AftercareTimelineElement, title: string): Promise<void> => {
  controlIn(widget, 'event-title')!.value = title;
  controlIn(widget, 'event-title')!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
};

describe('the calendar file of <aftercare-timeline>', () => {
  it('holds the days to come under a word that tells nothing, and so does its name', async () => {
    const download = await save(await takingAlong(GIVEN));
    expect(download.name).to.equal('agenda.ics');
    expect(download.type).to.match(/^text\/calendar\b/);
    expect(eventsIn(download)).to.deep.equal([
      ['Herinnering', '2026-12-05', '2026-12-20'],
      ['Herinnering', '2027-01-02', '2027-01-17'],
      ['Herinnering', '2027-02-13', '2027-02-14'],
    ]);
    expect(download.file).to.not.match(/miskra|nazorg|bloed|zwanger|https?:/i);
  });

  it('says when it is made, and what to do where nothing comes of it', async () => {
    const widget = await takingAlong(GIVEN);
    await save(widget);
    await widget.updateComplete;
    expect(saidIn(widget)).to.contain('Kopieer');
  });

  it('holds the word that the reader gives, and the names of steps when she wants that', async () => {
    const widget = await takingAlong(OWN);
    await fill(widget, ' Bellen, om 9; ');
    expect(eventsIn(await save(widget)).map(([title]) => title)).to.deep.equal(['Bellen, om 9;', 'Bellen, om 9;']);
    await press(widget, 'event-step');
    expect(eventsIn(await save(widget))).to.deep.equal([
      ['Bellen, om 9; – Rust, en water; \\n drinken', '2026-12-05', '2026-12-07'],
      ['Bellen, om 9; – De uitslag', '2026-12-12', '2026-12-13'],
    ]);
  });

  it('has the calendar remind her the day before only when she wants that, with the same words', async () => {
    const widget = await takingAlong(GIVEN);
    expect((await save(widget)).text).to.not.contain('VALARM');
    await press(widget, 'event-reminder');
    const file = await save(widget);
    expect(file.text.match(/TRIGGER:-PT15H/g)).to.have.length(eventsIn(file).length);
    const words = [...file.text.matchAll(/^(?:SUMMARY|DESCRIPTION):(.*)\r$/gm)].map(([, said]) => said);
    expect(new Set(words)).to.deep.equal(new Set(['Herinnering']));
  });

  it('tells the reader beside that choice who can read it then', async () => {
    const widget = await takingAlong(GIVEN);
    const box = controlIn(widget, 'event-step')!;
    expect(box.checked).to.equal(false);
    expect(controlIn(widget, box.getAttribute('aria-describedby')!)!.textContent).to.contain('agenda');
  });

  for (const title of ['', '   ', '\u202e', '\u0000']) {
    it(`keeps to the neutral word for the title ${JSON.stringify(title)}`, async () => {
      const widget = await takingAlong(OWN);
      await fill(widget, title);
      expect(eventsIn(await save(widget))[0]![0]).to.equal('Herinnering');
    });
  }

  for (const title of ['a\u2028ATTENDEE:x', '\u202egnp.exe', '../../etc/passwd', '👩‍👩‍👧‍👦'.repeat(200), 'é'.repeat(5000), ';,\\:"{{7*7}}']) {
    it(`takes the title ${title.slice(0, 20)} for words, with nothing said in the console`, async () => {
      const widget = await takingAlong(OWN);
      let download: Download | undefined;
      const messages = await messagesDuring(async () => {
        await fill(widget, title);
        download = await save(widget);
      });
      expect(messages).to.deep.equal([]);
      expect(download!.name).to.equal('agenda.ics');
      expect(eventsIn(download!).map(([read]) => read)).to.deep.equal(Array(2).fill(title.replace('\u2028', ' ').replace('\u202e', '')));
    });
  }

  it('is offered only while days are known', async () => {
    const widget = await takingAlong('<aftercare-timeline lang="nl" date-input></aftercare-timeline>');
    const isOffered = (): boolean => controlIn(widget, 'save') !== null;
    expect(isOffered()).to.equal(false);
    await giveDate(widget, '2026-12-05');
    expect(isOffered()).to.equal(true);
    await giveDate(widget, '1850-01-01');
    expect(isOffered()).to.equal(false);
  });

  it('is not offered when no day is to come', async () => {
    const widget = await takingAlong(
      '<aftercare-timeline lang="nl" start="2026-12-05"><h3 data-from-day="0">A</h3><p>a</p><h3>B</h3><p>b</p></aftercare-timeline>',
    );
    expect(controlIn(widget, 'save') === null).to.equal(true);
  });

  it('holds the steps on the screen, of the situation that was chosen', async () => {
    const widget = await takingAlong(`<aftercare-timeline lang="nl" start="2026-12-05">
      <h3 data-from-day="1">Rust</h3><p>A</p>
      <h3 data-from-day="7" data-situation="at-home">Thuis</h3><p>B</p>
      <h3 data-from-day="9" data-situation="in-hospital">Hier</h3><p>C</p>
    </aftercare-timeline>`);
    await chooseSituation(widget, 'at-home');
    expect(eventsIn(await save(widget)).map(([, day]) => day)).to.deep.equal(['2026-12-06', '2026-12-12']);
  });

  it('speaks the language of the widget', async () => {
    const widget = await takingAlong('<aftercare-timeline lang="de" start="2026-12-05"></aftercare-timeline>');
    expect(eventsIn(await save(widget))[0]![0]).to.equal('Erinnerung');
    widget.lang = 'ar';
    await noticed(widget);
    expect(eventsIn(await save(widget))[0]![0]).to.equal('تذكير');
  });

  it('is made with the keyboard alone', async () => {
    const widget = await settled<AftercareTimelineElement>(OWN);
    controlIn(widget, 'open-take')!.focus();
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(controlIn(widget, 'open-take')!.getAttribute('aria-expanded')).to.equal('true');
    controlIn(widget, 'event-title')!.focus();
    controlIn(widget, 'event-title')!.select();
    await sendKeys({ type: 'Bel' });
    controlIn(widget, 'event-step')!.focus();
    await sendKeys({ press: ' ' });
    controlIn(widget, 'save')!.focus();
    const download = await downloadAfter(() => void sendKeys({ press: 'Enter' }));
    expect(eventsIn(download)[1]![0]).to.equal('Bel – De uitslag');
  });
});
