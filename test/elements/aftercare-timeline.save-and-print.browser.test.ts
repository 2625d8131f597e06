import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import { downloadAfter } from '../support/download.js';
import { settled } from '../support/fixtures.js';
import { until } from '../support/held-fetch.js';
import { whatIsKept } from '../support/kept.js';
import { buttonsOf } from '../support/meter.js';
import { whatIsNoticed } from '../support/recorder.js';
import { shownText } from '../support/shown-text.js';
import { controlIn, press, saidIn, takingAlong, withClipboard } from '../support/save-and-print.js';
import { giveDate, stepsIn } from '../support/timeline.js';

const FIELD = '<aftercare-timeline lang="nl" date-input></aftercare-timeline>';

const OWN = `<aftercare-timeline lang="nl" start="2026-12-05">
  <h2>Na je bezoek</h2><p>Zo gaat het   verder.</p>
  <h3 class="nazorg-call">Wanneer bel je?</h3><ul><li>Bij <b>koorts</b></li><li>Bij pijn</li></ul>
  <p>Bel <a href="tel:+31201234567">020 123 45 67</a>.<br>Ook 's nachts.</p>
  <h3 data-from-day="0" data-to-day="1">De eerste dag</h3><p>Rust uit.</p><p hidden>Verborgen</p><details class="nazorg-provenance"><summary>Bron</summary></details>
  <h3>Later</h3><p>Kom terug.</p>
</aftercare-timeline>`;

const OWN_TEXT = `Na je bezoek

Zo gaat het verder.

Wanneer bel je?
- Bij koorts
- Bij pijn

Bel 020 123 45 67.
Ook 's nachts.

Het kan ook anders gaan.

De eerste dag

Tussen 5 en 6 december 2026

Rust uit.

Later

Kom terug.`;

const isOpen = (widget: AftercareTimelineElement): boolean => controlIn(widget, 'take') !== null;

const stripped = (words: string): string => words.replace(/[\u2066\u2069]/g, '').replace(/\s+/g, ' ');

describe('taking <aftercare-timeline> along', () => {
  it('is one button until it is pressed, and again when it is pressed once more', async () => {
    const widget = await settled<AftercareTimelineElement>(FIELD);
    const button = controlIn(widget, 'open-take')!;
    expect(isOpen(widget)).to.equal(false);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await press(widget, 'open-take');
    await until(() => isOpen(widget));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await press(widget, 'open-take');
    expect(isOpen(widget)).to.equal(false);
  });

  it('is not offered where there is nothing to take', async () => {
    const widget = await settled<AftercareTimelineElement>(
      '<aftercare-timeline lang="nl" src="/answers/pack-without-timeline.json"></aftercare-timeline>',
    );
    expect(stepsIn(widget)).to.deep.equal([]);
    expect(controlIn(widget, 'open-take') === null).to.equal(true);
  });

  it('names each of its fields and groups', async () => {
    const widget = await takingAlong(OWN);
    await withClipboard('refuses', () => press(widget, 'copy'));
    await expect(widget).to.be.accessible();
    for (const field of controlIn(widget, 'take')!.querySelectorAll<HTMLInputElement>('input, textarea')) {
      expect(field.labels?.[0]?.textContent.trim(), field.id).to.not.be.oneOf(['', undefined]);
    }
    for (const group of controlIn(widget, 'take')!.querySelectorAll('fieldset')) {
      expect(group.querySelector('legend')!.textContent.trim()).to.not.equal('');
    }
  });
});

describe('the text that <aftercare-timeline> copies', () => {
  it('is what stands on the screen, in its order, with dates when there are any', async () => {
    const widget = await takingAlong(OWN);
    expect(await withClipboard('works', () => press(widget, 'copy'))).to.deep.equal([OWN_TEXT]);
    expect(saidIn(widget)).to.equal('De tekst is gekopieerd.');
    expect(controlIn(widget, 'text') === null).to.equal(true);
  });

  for (const lang of ['nl', 'de', 'ar', 'uk']) {
    it(`has the title, when to call with its numbers, and each step with its time: ${lang}`, async () => {
      const widget = await takingAlong(`<aftercare-timeline lang="${lang}" profile="/answers/hours-profile.json"></aftercare-timeline>`);
      const [text = ''] = await withClipboard('works', () => press(widget, 'copy'));
      const seen = widget.querySelectorAll('h2, h3, p, li:not(.nazorg-line), .nazorg-line > *');
      expect(seen.length).to.be.above(30);
      for (const element of seen) {
        if (element.checkVisibility() && !element.closest('.nazorg-provenance, .nazorg-now'))
          expect(stripped(text)).to.contain(stripped(shownText(element)));
      }
      expect(text).to.contain('020 123 45 67');
      // What is true now isn't kept.
      expect(text).to.not.contain(stripped(shownText(widget.querySelector('.nazorg-now')!)));
      expect(text).to.not.match(/2026|undefined|\n\n\n| \n/);
    });
  }

  it('keeps the digits of a number in their order among Arabic words, and adds no mark to others', async () => {
    const numbers = async (lang: string, words: string): Promise<string> => {
      const widget = await takingAlong(
        `<aftercare-timeline lang="${lang}"><h3>${words}</h3><p>${words} <bdi dir="ltr">020 123 45 67</bdi></p></aftercare-timeline>`,
      );
      return (await withClipboard('works', () => press(widget, 'copy'))).join('');
    };
    expect(await numbers('ar', 'هاتف')).to.equal('هاتف\n\nهاتف \u2066020 123 45 67\u2069');
    expect(await numbers('nl', 'Bel')).to.equal('Bel\n\nBel 020 123 45 67');
  });

  for (const kind of ['refuses', 'missing'] as const) {
    it(`stands in a field, selected, where the clipboard ${kind === 'missing' ? 'is missing' : 'refuses'}`, async () => {
      const widget = await takingAlong(OWN);
      await withClipboard(kind, async () => {
        controlIn(widget, 'copy')!.click();
        while (saidIn(widget) === '') await widget.updateComplete;
        await widget.updateComplete;
      });
      const field = controlIn(widget, 'text')!;
      expect(field.value).to.equal(OWN_TEXT);
      expect(field.readOnly).to.equal(true);
      expect(widget.shadowRoot!.activeElement?.id).to.equal('text');
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, OWN_TEXT.length]);
      expect(saidIn(widget)).to.contain('Kopieer de tekst uit het vak');
    });
  }
});

describe('what a reader fills in to take <aftercare-timeline> along', () => {
  const filledIn = async (): Promise<AftercareTimelineElement> => {
    const widget = await takingAlong(FIELD);
    await giveDate(widget, '2026-12-05');
    controlIn(widget, 'event-title')!.value = 'Geheim';
    await press(widget, 'event-step');
    await press(widget, 'on-paper');
    await withClipboard('refuses', () => press(widget, 'copy'));
    return widget;
  };

  const holds = (widget: AftercareTimelineElement): string => {
    const fields = widget.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea');
    return Array.from(fields, ({ value, checked }) => `${value}${checked}`).join() + widget.shadowRoot!.textContent;
  };

  for (const [how, go] of [
    ['with the button that clears', (widget: AftercareTimelineElement) => buttonsOf(widget, 'clear')[0]!.click()],
    ['when the page comes back', () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
    ['when it is closed', (widget: AftercareTimelineElement) => controlIn(widget, 'open-take')!.click()],
  ] as const) {
    it(`is gone ${how}`, async () => {
      const widget = await filledIn();
      expect(holds(widget)).to.match(/Geheim.*true/s);
      go(widget);
      await widget.updateComplete;
      expect(holds(widget)).to.not.match(/Geheim|true|Kopieer/);
      await press(widget, 'open-take');
      await giveDate(widget, '2026-12-05');
      expect(controlIn(widget, 'event-title')!.value).to.equal('Herinnering');
      expect(controlIn(widget, 'event-step')!.checked || controlIn(widget, 'on-paper')!.checked).to.equal(false);
      expect(saidIn(widget)).to.equal('');
    });
  }

  it('stays while the page is printed', async () => {
    const widget = await filledIn();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await widget.updateComplete;
    expect(controlIn(widget, 'event-title')!.value).to.equal('Geheim');
  });

  it('is not for the memory of the browser or a form', async () => {
    const widget = await filledIn();
    for (const field of widget.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea')) {
      expect([field.name, field.getAttribute('autocomplete'), field.form === null]).to.deep.equal(['', 'off', true]);
      for (const mark of ['.rr-block', '.sentry-block', '[data-private]', '[data-clarity-mask="true"]'])
        expect(field.closest(mark) !== null, `${field.id} ${mark}`).to.equal(true);
    }
  });

  /** All that a reader does to take the dates along, with a title of her own. */
  const visit = async (widget: AftercareTimelineElement, title: string): Promise<void> => {
    controlIn(widget, 'event-title')!.focus();
    controlIn(widget, 'event-title')!.select();
    await sendKeys({ type: title });
    await press(widget, 'event-step');
    await downloadAfter(() => controlIn(widget, 'save')!.click());
    await withClipboard('refuses', () => press(widget, 'copy'));
    controlIn(widget, 'text')!.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, composed: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await widget.updateComplete;
  };

  it('is heard by nobody on the page, sent nowhere and kept nowhere', async () => {
    const noticed: string[][] = [];
    for (const title of ['Bel', 'Naar de tandarts']) {
      const widget = await takingAlong('<aftercare-timeline lang="nl" start="2026-12-05"></aftercare-timeline>');
      const [kept, states, light] = [await whatIsKept(), history.length, document.documentElement.outerHTML];
      const requests = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('blob:')).length;
      noticed.push(await whatIsNoticed(widget, () => visit(widget, title)));
      expect(await whatIsKept()).to.deep.equal(kept);
      expect(history.length).to.equal(states);
      expect(document.documentElement.outerHTML).to.equal(light);
      expect(performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('blob:')).length).to.equal(requests);
      widget.remove();
    }
    expect(noticed[0]).to.include('window, capturing: focusin');
    expect(noticed[0]).to.deep.equal(noticed[1]);
    expect(noticed[0]!.filter((line) => / copy|\(|=/.test(line))).to.deep.equal([]);
  });
});
