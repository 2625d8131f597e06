import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import type { AftercareTimelineElement, FaqAccordionElement } from '../../src/index.js';
import { expandAllButton, togglesOf } from '../support/accordion.js';
import { downloadAfter } from '../support/download.js';
import { askedDuring, hasAskedFor, loadedEarly } from '../support/file-host.js';
import { settled } from '../support/fixtures.js';
import { turn } from '../support/held-fetch.js';
import { buttonsOf } from '../support/meter.js';
import { press, withClipboard } from '../support/save-and-print.js';
import { giveDate } from '../support/timeline.js';

/** What the page does when it has time, from when it is asked, in the order in which it was asked. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 3000 }) : setTimeout(resolve, 200)));

const save = (card: LitElement): Promise<unknown> => downloadAfter(() => buttonsOf(card, 'save')[0]!.click());

// The order matters: a file that the page has is never asked for again.
describe('whoever serves the files', () => {
  it('is not asked for those of buttons that a page does not show', async () => {
    await settled('<contact-card lang="nl" email="zorg@delinde.example"></contact-card>');
    await settled('<aftercare-timeline lang="nl" src="/answers/pack-without-timeline.json"></aftercare-timeline>');
    await settled('<faq-accordion lang="nl" searchable></faq-accordion>');
    await idle();
    await turn();
    expect([hasAskedFor('contact-v-card'), hasAskedFor('timeline-save-and-print')]).to.deep.equal([false, false]);
  });

  it('is asked for those of buttons that it shows, though nobody presses them', async () => {
    await settled('<contact-card lang="nl" phone="112" phone-label="Nood"></contact-card>');
    await settled('<aftercare-timeline lang="nl"></aftercare-timeline>');
    await loadedEarly('contact-v-card');
    await loadedEarly('timeline-save-and-print');
  });

  const acts: { what: string; written: string; act: (widget: AftercareTimelineElement & FaqAccordionElement) => unknown }[] = [
    { what: 'keeps the numbers', written: '<contact-card lang="nl" phone="112" phone-label="Nood"></contact-card>', act: save },
    {
      what: 'takes the course along, on paper, in a file and as text',
      written: '<aftercare-timeline lang="nl" date-input></aftercare-timeline>',
      act: async (timeline) => {
        const { print } = window;
        window.print = () => undefined;
        await giveDate(timeline, '2026-11-05');
        await press(timeline, 'open-take');
        await press(timeline, 'print');
        await downloadAfter(() => buttonsOf(timeline, 'save')[0]!.click());
        await withClipboard('works', () => press(timeline, 'copy'));
        window.print = print;
      },
    },
    {
      what: 'opens answers, copies a link, searches and prints',
      written: '<faq-accordion lang="nl" searchable></faq-accordion>',
      act: async (widget) => {
        const { print } = window;
        window.print = () => undefined;
        togglesOf(widget)[2]!.click();
        await withClipboard('works', async () => {
          widget.querySelector<HTMLElement>('.nazorg-copy')?.click();
          await widget.updateComplete;
        });
        expandAllButton(widget)!.click();
        const field = widget.shadowRoot!.querySelector('input')!;
        field.value = 'echo';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await widget.updateComplete;
        buttonsOf(widget, 'print')[0]!.click();
        window.print = print;
      },
    },
  ];
  for (const { what, written, act } of acts) {
    it(`is asked for nothing when a reader ${what}`, async () => {
      const widget = await settled<AftercareTimelineElement & FaqAccordionElement>(written);
      expect(await askedDuring(() => act(widget))).to.deep.equal([]);
    });
  }
});
