import type { msg as Msg } from '@lit/localize';
import type { html as Html, LitElement, TemplateResult } from 'lit';
import type { printAlone as PrintAlone } from '../../../base/print-alone.js';
import { offerFile } from '../../../base/offer-file.js';
import { adoptSheet, toSheet } from '../../../base/style-sheet.js';
import { toCalendarFile, type AllDayEvent } from '../../../domain/calendar-file.js';
import type { CalendarDate } from '../../../domain/calendar-date.js';
import type { DateSpan } from '../../../domain/day-span.js';
import { toReminders } from '../../../domain/reminders.js';
import { toPlainText } from './plain-text.js';
import { statusMessage, type Said } from './status-message.js';
import { saveAndPrintStyles } from './save-and-print.styles.js';
import { timelinePaperProseStyles, timelinePaperStyles } from './timeline-paper.styles.js';

/*
 * What lets a reader take the course along: on paper, in her calendar, as text. A file of its own, loaded before she presses the
 * button. What it needs of the main script it is given: it imports nothing that the main script has.
 */

/** Says nothing of what it is about: others may see the list of downloads. */
const FILE = 'agenda.ics';

const sheet = toSheet(saveAndPrintStyles + timelinePaperStyles);
const proseSheet = toSheet(timelinePaperProseStyles);

/** What the widget gives. */
export interface SaveAndPrintHost {
  widget: LitElement & { readonly source: HTMLElement };
  html: typeof Html;
  msg: typeof Msg;
  printAlone: typeof PrintAlone;
  /** What the course is about. */
  course: () => string;
}

/** A step on the screen: its name, and its days when a first day is known. */
export interface TakenStep {
  title: string;
  dates: DateSpan | undefined;
}

/**
 * What stands below the button, from when it is opened until it is closed or cleared. What a reader fills in here is in its
 * fields and nowhere else, and goes with them.
 */
export class SaveAndPrint {
  readonly #host: SaveAndPrintHost;
  #steps: readonly TakenStep[] = [];
  #start: CalendarDate | undefined;
  #said: Said | undefined;
  #text: string | undefined;

  constructor(host: SaveAndPrintHost) {
    this.#host = host;
    adoptSheet(host.widget.renderRoot, sheet);
  }

  /** Whether the reader wants on paper what she sees on the screen, her dates included. */
  get isOnPaper(): boolean {
    return this.#field('on-paper')?.checked ?? false;
  }

  /**
   * Runs in the language of the widget.
   * @param named - Gives a button a name of its own.
   */
  render(steps: readonly TakenStep[], start: CalendarDate | undefined, named: (words: string) => string): TemplateResult {
    const { html, msg } = this.#host;
    const printWords = msg('Afdrukken', { id: 'print', desc: 'Button that prints this widget alone' });
    const copyWords = msg('Kopieer de tekst', { id: 'take-copy', desc: 'Button that copies all that is on the screen as text' });
    this.#steps = steps;
    this.#start = start;
    return html`
      <div class="take panel" id="take" part="take">
        <fieldset>
          <legend>${msg('Op papier', { id: 'take-paper', desc: 'Heading of the part that prints' })}</legend>
          ${start === undefined ? '' : this.#tick('on-paper', msg('Met datums, zoals nu op het scherm', { id: 'take-on-paper', desc: 'Choice: print the dates too, as on the screen now' }), named)}
          <button
            type="button"
            part="print"
            aria-label=${named(printWords)}
            @click=${() => this.#host.printAlone(this.#host.widget, proseSheet)}
          >
            ${printWords}
          </button>
        </fieldset>
        ${this.#events().length > 0 ? this.#calendar(named) : ''}
        <fieldset>
          <legend>${msg('Als tekst', { id: 'take-text', desc: 'Heading of the part that copies the text' })}</legend>
          <button type="button" part="copy" aria-label=${named(copyWords)} @click=${this.#copy}>${copyWords}</button>
          ${this.#text === undefined ? '' : this.#byHand(this.#text, named)}
        </fieldset>
        <p role="status">${statusMessage(this.#said, msg)}</p>
      </div>
    `;
  }

  #calendar(named: (words: string) => string): TemplateResult {
    const { html, msg } = this.#host;
    const saveWords = msg('Bewaar als agendabestand', { id: 'take-save', desc: 'Button that saves a file with the dates, for a calendar' });
    const titleWords = msg('Wat komt er in de agenda te staan?', {
      id: 'take-title',
      desc: 'Label of the field for the title of events in a calendar',
    });
    return html`
      <fieldset>
        <legend>${msg('In de agenda', { id: 'take-calendar', desc: 'Heading of the part that makes a file for a calendar' })}</legend>
        <p class="field">
          <label for="event-title">${titleWords}</label>
          <input
            id="event-title"
            part="field"
            type="text"
            aria-label=${named(titleWords)}
            dir="auto"
            autocomplete="off"
            value=${msg('Herinnering', { id: 'take-neutral', desc: 'Title of events in a calendar, which must not say what they are about' })}
          />
        </p>
        ${this.#tick('event-step', msg('Zet de naam van de stap erbij', { id: 'take-step', desc: 'Choice: add the title of each step to its event' }), named, 'event-why')}
        <p class="hint" id="event-why">
          ${msg('Iedereen die de agenda kan zien, kan dat dan ook lezen.', { id: 'take-step-why', desc: 'Why the title of a step is not in the calendar by itself' })}
        </p>
        ${this.#tick('event-reminder', msg('Herinner me de dag ervoor, in de ochtend', { id: 'take-reminder', desc: 'Choice: the calendar reminds the reader the day before each event, at nine in the morning' }), named)}
        <button type="button" part="save" aria-label=${named(saveWords)} @click=${this.#save}>${saveWords}</button>
      </fieldset>
    `;
  }

  #tick(id: string, words: string, named: (words: string) => string, describedBy = ''): TemplateResult {
    const { html } = this.#host;
    return html`
      <label class="tick" for=${id}>
        <input id=${id} type="checkbox" autocomplete="off" aria-label=${named(words)} aria-describedby=${describedBy} />
        ${words}
      </label>
    `;
  }

  #byHand(text: string, named: (words: string) => string): TemplateResult {
    const { html, msg } = this.#host;
    const words = msg('Tekst om zelf te kopiëren', { id: 'take-by-hand', desc: 'Label of a field with text that could not be copied' });
    return html`
      <p class="field">
        <label for="text">${words}</label>
        <textarea id="text" aria-label=${named(words)} dir="auto" readonly autocomplete="off" spellcheck="false" .value=${text}></textarea>
      </p>
    `;
  }

  #field(id: string): HTMLInputElement | null {
    return this.#host.widget.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  }

  #events(): AllDayEvent[] {
    const start = this.#start;
    if (start === undefined) return [];
    const field = this.#field('event-title');
    const steps = this.#steps.flatMap(({ title, dates }) => (dates ? [{ title, dates }] : []));
    return toReminders(steps, start, {
      title: field?.value ?? '',
      neutral: field?.defaultValue ?? '',
      named: this.#field('event-step')?.checked ?? false,
      course: this.#host.course(),
    });
  }

  #say(said: Said): Promise<boolean> {
    this.#said = said;
    this.#host.widget.requestUpdate();
    return this.#host.widget.updateComplete;
  }

  readonly #save = (): void => {
    offerFile(
      this.#host.widget.ownerDocument,
      FILE,
      'text/calendar',
      toCalendarFile(this.#events(), Date.now(), this.#field('event-reminder')?.checked ?? false),
    );
    void this.#say('saved');
  };

  /** Where the browser won't copy, as in those inside other apps, the text stands in a field, selected. */
  readonly #copy = async (): Promise<void> => {
    const text = toPlainText(this.#host.widget.renderRoot as ShadowRoot);
    try {
      await navigator.clipboard.writeText(text);
      this.#text = undefined;
      await this.#say('copied');
    } catch {
      this.#text = text;
      await this.#say('by-hand');
      const field = this.#field('text');
      field?.focus();
      field?.select();
    }
  };
}
