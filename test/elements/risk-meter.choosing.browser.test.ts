import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import {
  ageField,
  buttonsOf,
  chooseMiscarriages,
  fillInAge,
  miscarriagesField,
  numbersIn,
  openForm,
  pickedIn,
  picturesIn,
} from '../support/meter.js';
import { toolsIn } from '../support/roots.js';
import { shownText } from '../support/shown-text.js';

const meter = (): Promise<RiskMeterElement> =>
  settled(html`
    <risk-meter lang="nl"></risk-meter>
  `);

const UNDER_35 = /jonger dan 35/i;
const FROM_35 = /35 tot 40/;
const FROM_40 = /40 tot 45/;

const AGES: { age: string; groups: RegExp[]; notes: string[] }[] = [
  { age: '20', groups: [UNDER_35], notes: [] },
  { age: '34', groups: [UNDER_35], notes: [] },
  { age: '35', groups: [FROM_35], notes: [] },
  { age: '٣٧', groups: [FROM_35], notes: [] },
  { age: '40', groups: [FROM_35, FROM_40], notes: ['nazorg-note-between-rows'] },
  { age: '44', groups: [FROM_40], notes: [] },
  { age: '45', groups: [], notes: ['nazorg-note-no-figure-age'] },
  { age: '46', groups: [], notes: ['nazorg-note-no-figure-age'] },
  { age: '60', groups: [], notes: ['nazorg-note-no-figure-age'] },
];

/** A table of an author with a row for nobody and for one; ours begins with two. */
const FROM_NONE = `
  <table data-by="miscarriages">
    <thead><tr><th>Eerder</th><th>Wel</th><th>Niet</th></tr></thead>
    <tbody>
      <tr data-from="0" data-through="1"><th>Geen of één</th><td>10 tot 15 van de 100</td><td>85 tot 90 van de 100</td></tr>
      <tr data-from="2" data-through="2"><th>Twee</th><td>25 van de 100</td><td>75 van de 100</td></tr>
    </tbody>
  </table>`;

const NUMBERS: { words?: string; choice: string; attribute: string; groups: RegExp[]; notes: string[] }[] = [
  { words: FROM_NONE, choice: 'Geen', attribute: '0', groups: [/geen of één/i], notes: [] },
  { words: FROM_NONE, choice: '1', attribute: '1', groups: [/geen of één/i], notes: [] },
  { choice: 'Geen', attribute: '0', groups: [], notes: ['nazorg-note-no-figure-miscarriages'] },
  { choice: '1', attribute: '1', groups: [], notes: ['nazorg-note-no-figure-miscarriages'] },
  { choice: '2', attribute: '2', groups: [/twee/i], notes: [] },
  { choice: '3', attribute: '3', groups: [/drie/i], notes: [] },
  { choice: '4 of meer', attribute: '4', groups: [], notes: ['nazorg-note-no-figure-miscarriages'] },
  { choice: '4 of meer', attribute: '7', groups: [], notes: ['nazorg-note-no-figure-miscarriages'] },
];

const expectPicked = (widget: RiskMeterElement, groups: RegExp[], notes: string[]): void => {
  const picked = pickedIn(widget)!;
  expect(picked.groups).to.have.length(groups.length);
  groups.forEach((group, index) => expect(picked.groups[index]).to.match(group));
  expect(picked.notes).to.have.members(notes);
};

describe('choosing in <risk-meter>', () => {
  it('starts with nothing chosen', async () => {
    const widget = await meter();
    expect(pickedIn(widget)).to.equal(undefined);
    expect([ageField(widget).value, miscarriagesField(widget).value]).to.deep.equal(['', '']);
    expect(buttonsOf(widget, 'clear')).to.have.length(0);
  });

  for (const { age, groups, notes } of AGES) {
    it(`picks out the printed rows for age ${age}, typed or written in the tag`, async () => {
      const typed = await meter();
      await fillInAge(typed, age);
      expectPicked(typed, groups, notes);
      expectPicked(
        await settled(html`
          <risk-meter lang="nl" age=${age}></risk-meter>
        `),
        groups,
        notes,
      );
    });
  }

  for (const { words = '', choice, attribute, groups, notes } of NUMBERS) {
    it(`picks out the printed row for ${choice} of ${words ? 'an author' : 'our pack'}, chosen or written in the tag as ${attribute}`, async () => {
      const chosen = await settled<RiskMeterElement>(`<risk-meter lang="nl">${words}</risk-meter>`);
      await chooseMiscarriages(chosen, choice);
      expectPicked(chosen, groups, notes);
      const written = await settled<RiskMeterElement>(`<risk-meter lang="nl" miscarriages="${attribute}">${words}</risk-meter>`);
      expectPicked(written, groups, notes);
      expect(miscarriagesField(written).selectedOptions[0]?.text.trim()).to.equal(choice);
    });
  }

  for (const [age, number, notes] of [
    ['37', '2', ['nazorg-note-both-chosen']],
    ['40', '3', ['nazorg-note-between-rows', 'nazorg-note-both-chosen']],
  ] as const) {
    it(`shows two rows of two tables for age ${age} and ${number} miscarriages, a note, and no number of its own`, async () => {
      const widget = await meter();
      const before = numbersIn(widget);
      await fillInAge(widget, age);
      await chooseMiscarriages(widget, number);
      expect(pickedIn(widget)!.notes).to.have.members(notes);
      expect(pickedIn(widget)!.groups).to.have.length.above(1);
      expect(numbersIn(widget)).to.deep.equal(before);
    });
  }

  it('shows every picture once, wherever it stands', async () => {
    const widget = await meter();
    const before = picturesIn(widget).map(({ words }) => words);
    await fillInAge(widget, '37');
    expect(picturesIn(widget).map(({ words }) => words)).to.have.members(before);
  });

  it('does not scold a reader who is still typing', async () => {
    const widget = await meter();
    openForm(widget);
    ageField(widget).focus();
    await sendKeys({ type: '3' });
    await widget.updateComplete;
    expect(ageField(widget).hasAttribute('aria-invalid')).to.equal(false);
    await sendKeys({ type: '7' });
    await widget.updateComplete;
    expectPicked(widget, [FROM_35], []);
  });

  it('offers a number whose row was left out too, and says of it that there is no figure', async () => {
    const hidden = await settled<RiskMeterElement>(html`
      <risk-meter lang="nl" miscarriages="1">
        <table data-by="miscarriages">
          <thead>
            <tr>
              <th>Eerder</th>
              <th>Wel</th>
              <th>Niet</th>
            </tr>
          </thead>
          <tbody>
            <tr data-from="2" data-through="2">
              <th>Twee</th>
              <td>25 van de 100</td>
              <td>75 van de 100</td>
            </tr>
            <tr data-from="3" data-through="3">
              <th>Drie</th>
              <td>35 van de 100</td>
              <td>65 van de 100</td>
            </tr>
          </tbody>
        </table>
        <p class="nazorg-note-no-figure">Geen cijfer</p>
      </risk-meter>
    `);
    expect(Array.from(miscarriagesField(hidden).options, ({ text }) => text.trim()).slice(1)).to.deep.equal([
      'Geen',
      '1',
      '2',
      '3',
      '4 of meer',
    ]);
    expectPicked(hidden, [], ['nazorg-note-no-figure']);
  });

  it('follows the attributes when they change, and keeps what the reader chose besides', async () => {
    const widget = await settled<RiskMeterElement>(html`
      <risk-meter lang="nl" age="37"></risk-meter>
    `);
    await chooseMiscarriages(widget, '2');
    widget.setAttribute('age', '44');
    await widget.updateComplete;
    expectPicked(widget, [FROM_40, /twee/i], ['nazorg-note-both-chosen']);
    expect(ageField(widget).value).to.equal('44');
    widget.removeAttribute('age');
    await widget.updateComplete;
    expectPicked(widget, [/twee/i], []);
    expect(ageField(widget).value).to.equal('');
  });

  it('takes the properties as it takes the attributes', async () => {
    const widget = await settled<RiskMeterElement>(html`
      <risk-meter lang="nl" .age=${37} .miscarriages=${3}></risk-meter>
    `);
    expectPicked(widget, [FROM_35, /drie/i], ['nazorg-note-both-chosen']);
  });

  for (const [band, groups, notes] of [
    ['35-40', [FROM_35], []],
    ['40-45', [FROM_40], []],
    ['40 – 45', [FROM_40], []],
    ['٣٥-٤٠', [FROM_35], []],
    ['18-35', [UNDER_35], []],
    ['30-42', [UNDER_35, FROM_35, FROM_40], []],
    ['42-50', [FROM_40], ['nazorg-note-no-figure-age']],
    ['45-50', [], ['nazorg-note-no-figure-age']],
  ] as const) {
    it(`picks out the printed rows for the band ${band}`, async () => {
      const messages = await messagesDuring(async () => {
        const widget = await settled<RiskMeterElement>(html`
          <risk-meter lang="nl" age=${band}></risk-meter>
        `);
        expectPicked(widget, [...groups], [...notes]);
        expect(ageField(widget).value).to.equal(band);
      });
      expect(messages).to.deep.equal([]);
    });
  }

  it('asks scripts that record visits to leave out where rows are picked', async () => {
    const widget = await meter();
    await fillInAge(widget, '37');
    const masks =
      '.rr-block.sentry-block.ph-no-capture.fs-exclude[data-private][data-hj-suppress][data-matomo-mask][data-clarity-mask="true"]';
    const tools = toolsIn(widget);
    const telling = [tools.querySelector('input'), tools.querySelector('select'), widget.shadowRoot!.querySelector('slot.icons')];
    for (const part of telling) {
      expect(part === null).to.equal(false);
      expect(part!.closest(`${masks}[data-dd-privacy="hidden"]`) === null).to.equal(false);
    }
  });

  it('keeps the choice when the page changes the language', async () => {
    const messages = await messagesDuring(async () => {
      const widget = await settled<RiskMeterElement>(html`
        <risk-meter lang="nl" age="37"></risk-meter>
      `);
      widget.lang = 'nl-BE';
      await widget.updateComplete;
      expectPicked(widget, [FROM_35], []);
      expect(shownText(widget)).to.not.equal('');
    });
    expect(messages).to.deep.equal([]);
  });
});
