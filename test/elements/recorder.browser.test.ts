import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { settled } from '../support/fixtures.js';
import { whatIsKept } from '../support/kept.js';
import { whatIsNoticed } from '../support/recorder.js';
import { fieldsIn, openFigures, rootsOf } from '../support/roots.js';
import { shownText } from '../support/shown-text.js';
import { widgetIn } from '../support/widget-in.js';

const buttonIn = (widget: Element, part: string): HTMLElement | undefined =>
  rootsOf(widget).flatMap((root) => [...root.querySelectorAll<HTMLElement>(`button[part="${part}"]`)])[0];

const openForms = (widget: Element): void => {
  openFigures(widget);
  for (const form of rootsOf(widget).flatMap((root) => [...root.querySelectorAll('details')])) form.open = true;
};

const typeIn = async (widget: Element, typed: readonly string[]): Promise<void> => {
  openForms(widget);
  fieldsIn(widget)[0]!.focus();
  for (const [index, words] of typed.entries()) {
    if (index > 0) await sendKeys({ press: 'Tab' });
    await sendKeys({ type: words });
  }
  expect(fieldsIn(widget).map(({ value }) => value)).to.deep.equal(typed);
};

/** What two readers tell a widget: other words, of another length, that are answered by something else. */
const READERS: Record<string, { written: string; one: readonly string[]; other: readonly string[] }> = {
  'risk-meter': { written: '<risk-meter lang="nl"></risk-meter>', one: ['37', '2'], other: ['4', '3'] },
  'faq-accordion searchable': {
    written: '<faq-accordion lang="nl" pack="miscarriage" searchable></faq-accordion>',
    one: ['bloedverlies'],
    other: ['echo'],
  },
};

/** All that a reader does at a widget, from the first word to the page that comes back. */
const visit = async (widget: LitElement, typed: readonly string[]): Promise<void> => {
  await typeIn(widget, typed);
  await widget.updateComplete;
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('afterprint'));
  buttonIn(widget, 'clear')!.click();
  await widget.updateComplete;
  await typeIn(widget, typed);
  await widget.updateComplete;
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await widget.updateComplete;
};

for (const [name, { written, one, other }] of Object.entries(READERS)) {
  describe(`a script on the page of <${name}> that listens everywhere and watches every way out`, () => {
    it('notices the same of two readers who tell the widget different things', async () => {
      const noticed: string[][] = [];
      for (const typed of [one, other]) {
        const widget = await settled<LitElement>(written);
        noticed.push(await whatIsNoticed(widget, () => visit(widget, typed)));
        widget.remove();
      }
      expect(noticed[0]).to.include('window, capturing: focusin');
      expect(noticed[0]).to.deep.equal(noticed[1]);
    });

    it('notices no call that sends or keeps anything, and no key but Tab', async () => {
      const widget = await settled<LitElement>(written);
      const [kept, states] = [await whatIsKept(), history.length];
      const noticed = await whatIsNoticed(widget, () => visit(widget, one));
      expect(
        noticed.filter((line) => !/^(?:window|#document|BODY|[A-Z]+-[A-Z]+)(?:, capturing)?: [a-z]+( "Tab"| \d+)*$/.test(line)),
      ).to.deep.equal([]);
      expect(await whatIsKept()).to.deep.equal(kept);
      expect(history.length).to.equal(states);
    });

    it('finds nothing on the page afterwards that was not there before', async () => {
      const widget = await settled<LitElement>(written);
      openForms(widget);
      const [light, shown] = [document.documentElement.outerHTML, shownText(widget)];
      await visit(widget, one);
      expect(shownText(widget)).to.equal(shown);
      expect(document.documentElement.outerHTML).to.equal(light);
      expect(fieldsIn(widget).map(({ value }) => value)).to.deep.equal(fieldsIn(widget).map(() => ''));
    });
  });
}

describe('a widget that moved to the page of a frame', () => {
  it('keeps what is typed in it from that page too, and still hears it', async () => {
    const widget = await settled<LitElement>(READERS['risk-meter']!.written);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.body.append(widget);
    await widget.updateComplete;
    const heard: string[] = [];
    const listen = ({ type, target }: Event): void => void heard.push(`${type} ${(target as Element).localName}`);
    for (const type of ['keydown', 'input']) page.addEventListener(type, listen, true);
    openForms(widget);
    const [age] = fieldsIn(widget) as [HTMLInputElement];
    frame.contentWindow!.focus();
    age.focus();
    age.value = '37';
    age.dispatchEvent(new KeyboardEvent('keydown', { key: '7', bubbles: true, composed: true }));
    age.dispatchEvent(new InputEvent('input', { data: '7', bubbles: true, composed: true }));
    await widget.updateComplete;
    expect(heard).to.deep.equal([]);
    expect(buttonIn(widget, 'clear') !== undefined).to.equal(true);
    frame.remove();
  });
});

/** What tools that record sessions read, by docs/privacy.md. */
const MARKS = [
  '.rr-block',
  '.sentry-block',
  '.ph-no-capture',
  '.fs-exclude',
  '[data-private]',
  '[data-hj-suppress]',
  '[data-matomo-mask]',
  '[data-clarity-mask="true"]',
  '[data-dd-privacy="hidden"]',
];

describe('a tool that records sessions', () => {
  for (const written of [
    '<risk-meter lang="nl"></risk-meter>',
    '<faq-accordion lang="nl" searchable></faq-accordion>',
    '<aftercare-timeline lang="nl" date-input></aftercare-timeline>',
    '<div class="nazorg-risk-meter" lang="nl"></div>',
  ]) {
    it(`is told to leave out what ${written} draws, with each of its fields, and words of a pack in a tag`, async () => {
      const page = await settled<LitElement>(`<div>${written}</div>`);
      const widget = widgetIn(page);
      await widget.updateComplete;
      const fields = fieldsIn(widget);
      expect(fields).to.have.length.above(0);
      for (const mark of MARKS) {
        expect(widget.shadowRoot!.querySelector('.frame')!.matches(mark), mark).to.equal(true);
        expect(widget.matches(mark), mark).to.equal(widget.source === widget);
        for (const field of fields) expect(field.closest(mark) !== null, `${field.id} ${mark}`).to.equal(true);
      }
    });
  }

  it('is told to leave out the dates and steps that follow from what a reader gave', async () => {
    const widget = await settled<LitElement>('<aftercare-timeline lang="nl" start="2026-11-15"></aftercare-timeline>');
    const shown = Array.from(widget.shadowRoot!.querySelectorAll('.step, .dates'));
    expect(shown).to.have.length.above(4);
    for (const mark of MARKS)
      expect(
        shown.filter((one) => one.closest(mark) === null),
        mark,
      ).to.have.length(0);
  });

  it('keeps the class that the editor gave a widget', async () => {
    expect((await settled('<risk-meter lang="nl" class="own"></risk-meter>')).className).to.match(/\bown\b/);
  });
});
