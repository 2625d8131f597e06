import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../support/page-script.js';
import type { AftercareTimelineElement, ContactCardElement, FaqAccordionElement } from '../../src/index.js';
import { togglesOf } from '../support/accordion.js';
import { downloadAfter } from '../support/download.js';
import { eventsOfOursDuring } from '../support/events-of-ours.js';
import { askedDuring, loadedEarly, type EarlyFile } from '../support/file-host.js';
import { settled } from '../support/fixtures.js';
import { turn } from '../support/held-fetch.js';
import { whatIsKept } from '../support/kept.js';
import { buttonsOf } from '../support/meter.js';
import { whatIsNoticed } from '../support/recorder.js';
import { press } from '../support/save-and-print.js';
import { giveDate } from '../support/timeline.js';

/*
 * docs/privacy.md, read by somebody who doesn't believe it: two readers do something different, and each observer tells what it has
 * of them. The frame has its own tests (test/embed/frame-heights.browser.test.ts), and so has what is typed (recorder.browser.test.ts).
 */

type Widget = FaqAccordionElement & ContactCardElement & AftercareTimelineElement;

const FAQ = '<faq-accordion lang="nl" pack="miscarriage"></faq-accordion>';

const CARD = `<contact-card lang="nl" organisation="De Linde">
  <p>Overdag: <a href="tel:+31201234567">020 123 45 67</a></p><p>Nacht: <a href="tel:+31201234568">020 123 45 68</a></p>
</contact-card>`;

const TIMELINE = '<aftercare-timeline lang="nl" date-input></aftercare-timeline>';

const open =
  (index: number) =>
  async (widget: Widget): Promise<void> => {
    togglesOf(widget)[index]!.focus();
    await sendKeys({ press: 'Enter' });
    await turn();
    await widget.updateComplete;
  };

const call =
  (index: number) =>
  (widget: Widget): void => {
    // No browser of a test makes a call.
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    widget.querySelectorAll<HTMLElement>('a[href^="tel:"]')[index]!.click();
  };

const saveAndPrint =
  (date: string) =>
  async (widget: Widget): Promise<void> => {
    await giveDate(widget, date);
    await press(widget, 'open-take');
    await downloadAfter(() => buttonsOf(widget, 'save')[0]!.click());
    await widget.updateComplete;
  };

/** What two readers do, and the file behind a button that an idle browser loads for it. */
const READERS: readonly {
  what: string;
  written: string;
  acts: readonly ((widget: Widget) => unknown)[];
  early?: EarlyFile;
}[] = [
  { what: 'open another answer', written: FAQ, acts: [open(2), open(8)] },
  { what: 'open an answer while another one closes', written: FAQ.replace('lang', 'single lang'), acts: [open(0), open(5)] },
  {
    what: 'call another number',
    written: CARD,
    acts: [call(0), call(1)],
    early: 'contact-v-card',
  },
  {
    what: 'take other dates along',
    written: TIMELINE,
    acts: [saveAndPrint('2026-11-05'), saveAndPrint('2026-10-12')],
    early: 'timeline-save-and-print',
  },
];

/** What a listener noted, with what the browser tells when it gets to it in the end: that an answer opened, before or after a key is let go. */
const inOrder = (noted: readonly string[]): string[] => {
  const isLate = (line: string): boolean => line.endsWith(': toggle');
  return [...noted.filter((line) => !isLate(line)), ...noted.filter(isLate)];
};

const bothOf = async <Record>(
  { written, acts }: (typeof READERS)[number],
  observe: (widget: Widget, act: () => unknown) => Promise<Record>,
): Promise<Record[]> => {
  const records: Record[] = [];
  for (const act of acts) {
    const widget = await settled<Widget>(written);
    records.push(await observe(widget, () => act(widget)));
    widget.remove();
  }
  return records;
};

for (const reader of READERS) {
  describe(`two readers who ${reader.what}`, () => {
    it('are the same by every event of ours, wherever it is sent', async () => {
      const [one, other] = await bothOf(reader, (_, act) => eventsOfOursDuring(act));
      expect(one).to.deep.equal(other);
    });

    it('are the same to a listener that notes what events carry, and to every way out of the page', async () => {
      const [one, other] = await bothOf(reader, (widget, act) => whatIsNoticed(widget, () => Promise.resolve(act())));
      expect(inOrder(one!)).to.deep.equal(inOrder(other!));
      expect(
        one!.filter((line) => /fetch|sendBeacon|open\(|postMessage|setItem|cookie|title|pushState|replaceState/.test(line)),
      ).to.deep.equal([]);
    });

    it('ask nothing of whoever serves the files', async () => {
      await bothOf(reader, (_, act) => Promise.resolve(act()));
      if (reader.early) await loadedEarly(reader.early);
      const asked = await bothOf(reader, (_, act) => askedDuring(act));
      expect(asked).to.deep.equal([[], []]);
    });

    it('leave nothing behind', async () => {
      const before = [await whatIsKept(), history.length];
      await bothOf(reader, (_, act) => Promise.resolve(act()));
      expect([await whatIsKept(), history.length]).to.deep.equal(before);
    });
  });
}

/** Where the browser tells the page by itself what was pressed, and what a script can read there. */
const heardDuring = async (types: readonly string[], run: () => unknown): Promise<Record<string, Element>> => {
  const heard: Record<string, Element> = {};
  const hear = (event: Event): void => void (heard[event.type] = event.composedPath()[0] as Element);
  types.forEach((type) => document.addEventListener(type, hear));
  await run();
  await turn();
  types.forEach((type) => document.removeEventListener(type, hear));
  return heard;
};

describe('a listener on the document, as docs/privacy.md says,', () => {
  it('learns by the click the question and whether its answer is open, and by keys and focus the question', async () => {
    const widget = await settled<Widget>(FAQ);
    const heard = await heardDuring(['focusin', 'keydown', 'keyup', 'click'], () => open(4)(widget));
    const question = togglesOf(widget)[4]!;
    expect(Object.keys(heard).sort()).to.deep.equal(['click', 'focusin', 'keydown', 'keyup']);
    for (const target of Object.values(heard)) expect(target.closest('summary') === question).to.equal(true);
    expect(question.closest('details')!.open).to.equal(true);
  });

  it('learns by the click which number was pressed', async () => {
    const widget = await settled<Widget>(CARD);
    const { click } = await heardDuring(['click'], () => call(1)(widget));
    expect(click!.closest('a')!.href).to.equal('tel:+31201234568');
  });

  for (const { written, part, words } of [
    { written: CARD, part: 'save', words: 'Bewaar in contacten' },
    { written: TIMELINE, part: 'open-take', words: 'Afdrukken of meenemen' },
    { written: FAQ, part: 'print', words: 'Afdrukken' },
  ]) {
    it(`learns by the click which button was pressed: ${words}`, async () => {
      const widget = await settled<Widget>(written);
      const { print } = window;
      window.print = () => undefined;
      const [button] = buttonsOf(widget, part);
      const { click } = await heardDuring(['click'], () =>
        part === 'save' ? downloadAfter(() => button!.click()) : (button!.click(), widget.updateComplete),
      );
      window.print = print;
      expect(click!.textContent.trim()).to.equal(words);
    });
  }

  it('learns that an answer opened or closed, and not which, from an event of ours only where it captures', async () => {
    const widget = await settled<Widget>(FAQ);
    const heard: string[] = [];
    const hear = (name: string) => (event: Event & { open?: boolean }) => heard.push(`${name} ${event.open}`);
    const [capturing, bubbling] = [hear('capturing'), hear('bubbling')];
    document.addEventListener('faq-accordion-toggle', capturing, true);
    document.addEventListener('faq-accordion-toggle', bubbling);
    await open(4)(widget);
    document.removeEventListener('faq-accordion-toggle', capturing, true);
    document.removeEventListener('faq-accordion-toggle', bubbling);
    expect(heard).to.deep.equal(['capturing true']);
  });
});

describe('a copy of the page', () => {
  it('says which answers are open, and nothing of what was typed, found or given', async () => {
    const widget = await settled<Widget>(FAQ.replace('lang', 'searchable lang'));
    const field = widget.shadowRoot!.querySelector('input')!;
    togglesOf(widget)[3]!.click();
    await turn();
    const opened = widget.outerHTML;
    field.value = 'echo qqq';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await widget.updateComplete;
    expect(widget.querySelectorAll('details[open]')).to.have.length(1);
    expect(widget.outerHTML).to.equal(opened);
    const timeline = await settled<Widget>(TIMELINE);
    const unfilled = timeline.outerHTML;
    await giveDate(timeline, '2026-11-05');
    expect(timeline.outerHTML).to.equal(unfilled);
  });
});
