import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AftercareTimelineElement, RiskMeterElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { settled } from '../support/fixtures.js';
import { whatIsKept } from '../support/kept.js';
import { ageField, buttonsOf, chooseMiscarriages, fillInAge, miscarriagesField, openForm } from '../support/meter.js';
import { onPaper } from '../support/paper.js';
import { EVENT_TYPES } from '../support/recorder.js';
import { fieldsIn, rootsOf, toolsIn } from '../support/roots.js';
import { shownText } from '../support/shown-text.js';
import { chooseSituation, giveDate, openFit, situationField, typedIn, typeDate } from '../support/timeline.js';

type Widget = RiskMeterElement | AftercareTimelineElement;

/** A course with steps for two situations. */
const COURSE = `<h2>De weken erna</h2><h3 data-from-day="1" data-to-day="2">Rust</h3><p>Voor iedereen.</p>
  <h3 data-from-day="7" data-situation="at-home">Thuis</h3><p class="nazorg-for">Thuis</p><p>Bel ons.</p>
  <h3 data-situation="in-hospital">Hier</h3><p class="nazorg-for">Hier</p><p>Wij komen langs.</p>`;

/** What a reader can tell each widget, and how she types it. */
const FORMS: Record<
  string,
  { make: () => Promise<Widget>; fill: (widget: Widget) => Promise<void>; type: (widget: Widget) => Promise<void> }
> = {
  'risk-meter': {
    make: async () => {
      const widget = await settled<RiskMeterElement>(html`
        <risk-meter lang="nl"></risk-meter>
      `);
      openForm(widget);
      return widget;
    },
    fill: async (widget) => {
      await fillInAge(widget as RiskMeterElement, '37');
      await chooseMiscarriages(widget as RiskMeterElement, '2');
    },
    type: async (widget) => {
      ageField(widget as RiskMeterElement).focus();
      await sendKeys({ type: '37' });
      miscarriagesField(widget as RiskMeterElement).focus();
      await sendKeys({ type: '2' });
    },
  },
  'aftercare-timeline': {
    make: async () => {
      const widget = await settled<AftercareTimelineElement>(`<aftercare-timeline lang="nl" date-input>${COURSE}</aftercare-timeline>`);
      openFit(widget);
      return widget;
    },
    fill: async (widget) => {
      await giveDate(widget, '2026-12-05');
      await chooseSituation(widget, 'at-home');
    },
    type: async (widget) => {
      await typeDate(widget, '2026');
      const field = situationField(widget);
      field.focus();
      await sendKeys({ type: field.options[1]!.text.trim().charAt(0) });
    },
  },
};

const valuesOf = (widget: Widget): string[] => fieldsIn(widget).map(({ value }) => value);

/** Everything outside the fields that could keep or carry what was typed. */
const traces = async (widget: Widget): Promise<unknown> => ({ light: widget.outerHTML, states: history.length, ...(await whatIsKept()) });

const withoutMarks = (widget: Widget): string =>
  rootsOf(widget)
    .map((root) => root.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' '))
    .join('');

/** Where an event can carry what was typed. */
const CARRYING = ['data', 'detail', 'key', 'clipboardData', 'dataTransfer'];

for (const [tag, { make, fill, type }] of Object.entries(FORMS)) {
  describe(`what a reader fills in at <${tag}>`, () => {
    it('reaches no listener on the page, whether it captures or not', async () => {
      const widget = await make();
      const heard: string[] = [];
      const listen = (event: Event): void => {
        const carried = CARRYING.filter((name) => (event as unknown as Record<string, unknown>)[name]);
        if ((event.target as Partial<HTMLInputElement>).value) carried.push('value');
        if (carried.length > 0) heard.push(`${event.type}: ${carried.join()}`);
      };
      EVENT_TYPES.forEach((name) => [true, false].forEach((capture) => window.addEventListener(name, listen, capture)));
      await type(widget);
      EVENT_TYPES.forEach((name) => [true, false].forEach((capture) => window.removeEventListener(name, listen, capture)));
      expect(valuesOf(widget)).to.not.contain('');
      expect(heard).to.deep.equal([]);
    });

    it('is kept nowhere and changes nothing of the page around it', async () => {
      const widget = await make();
      const before = await traces(widget);
      await fill(widget);
      expect(await traces(widget)).to.deep.equal(before);
    });

    it('asks the network for nothing', async () => {
      const widget = await make();
      const before = performance.getEntriesByType('resource').length;
      await fill(widget);
      expect(performance.getEntriesByType('resource').length).to.equal(before);
    });

    it('is not for the memory of the browser: no field has a name, and none may be filled in for her', async () => {
      const widget = await make();
      const fields = fieldsIn(widget);
      expect(fields).to.have.length.above(0);
      for (const one of fields) {
        expect(one.name).to.equal('');
        expect(one.autocomplete).to.equal('off');
        expect(one.form === null).to.equal(true);
        expect(one.labels?.[0]?.textContent.trim()).to.not.equal('');
      }
    });

    it('goes without a trace with the button that clears', async () => {
      const widget = await make();
      const [light, shadow, shown] = [widget.outerHTML, withoutMarks(widget), shownText(widget)];
      await fill(widget);
      expect(shownText(widget)).to.not.equal(shown);
      const [clear] = buttonsOf(widget, 'clear');
      clear!.focus();
      clear!.click();
      await widget.updateComplete;
      expect(widget.outerHTML).to.equal(light);
      expect(withoutMarks(widget)).to.equal(shadow);
      expect(valuesOf(widget).join('')).to.equal('');
      expect(toolsIn(widget).activeElement?.matches('input, select')).to.equal(true);
    });

    it('is gone when the browser shows the page again that it had kept', async () => {
      const widget = await make();
      const shown = shownText(widget);
      await fill(widget);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await widget.updateComplete;
      expect(shownText(widget)).to.equal(shown);
      expect(valuesOf(widget).join('')).to.equal('');
    });

    it('stays when the browser shows the page for the first time', async () => {
      const widget = await make();
      await fill(widget);
      const shown = shownText(widget);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await widget.updateComplete;
      expect(shownText(widget)).to.equal(shown);
    });

    it('is not on paper: what is printed is the same for everybody, and the reader finds her choice again', async () => {
      const widget = await make();
      await onPaper(async () => {
        const paper = shownText(widget);
        await fill(widget);
        const screen = shownText(widget);
        window.dispatchEvent(new Event('beforeprint'));
        expect(shownText(widget)).to.equal(paper);
        expect(valuesOf(widget)).to.have.length.above(0);
        const controls = rootsOf(widget).flatMap((root) => [...root.querySelectorAll('input, select, button')]);
        expect(controls.filter((one) => one.checkVisibility())).to.have.length(0);
        window.dispatchEvent(new Event('afterprint'));
        expect(shownText(widget)).to.equal(screen);
        expect(screen).to.not.equal(paper);
      });
    });
  });
}

describe('keys that are none of a reader’s secrets', () => {
  const heardWhile = async (run: () => Promise<unknown>): Promise<string[]> => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', listen);
    await run();
    document.removeEventListener('keydown', listen);
    return heard;
  };

  it('still reach the page from a field: Tab and Escape, which dialogs listen to', async () => {
    const widget = (await FORMS['risk-meter']!.make()) as RiskMeterElement;
    ageField(widget).focus();
    expect(await heardWhile(() => sendKeys({ press: 'Escape' }))).to.deep.equal(['Escape']);
    expect(await heardWhile(() => sendKeys({ press: 'Tab' }))).to.deep.equal(['Tab']);
  });

  it('still reach the page from what the editor put between the tags', async () => {
    const widget = await settled(html`
      <risk-meter lang="nl">
        <label>
          Zoek op deze site
          <input />
        </label>
        <table>
          <tr>
            <th>Een</th>
            <td>12</td>
            <td>88</td>
          </tr>
        </table>
      </risk-meter>
    `);
    widget.querySelector('input')!.focus();
    expect(await heardWhile(() => sendKeys({ press: 'a' }))).to.deep.equal(['a']);
  });
});

describe('what a reader fills in that is no date', () => {
  for (const date of ['1850-01-01', '0202-12-05']) {
    it(`is gone too when the page comes back: ${date}`, async () => {
      const widget = await settled<AftercareTimelineElement>(html`
        <aftercare-timeline lang="nl" date-input></aftercare-timeline>
      `);
      await giveDate(widget, date);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await widget.updateComplete;
      expect(typedIn(widget)).to.equal('--');
    });
  }
});
