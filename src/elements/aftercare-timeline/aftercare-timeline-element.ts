import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chromeStyles } from '../../base/chrome.styles.js';
import { failedMessage } from '../../base/failed-message.js';
import { keepInside } from '../../base/keep-inside.js';
import { NazorgElement } from '../../base/nazorg-element.js';
import type { HospitalProse } from '../../base/own-files.js';
import { report, reportUnknown } from '../../base/report.js';
import { readCalendarDate, type CalendarDate } from '../../domain/calendar-date.js';
import type { ContactDetails } from '../../prose/contact-details-prose.js';
import type { PackProse } from '../../prose/pack-prose.js';
import { withHospital, type ProseNode } from '../../prose/prose-node.js';
import { adoptSteps, type AdoptedSteps, type Situation } from './adopt-steps.js';
import { timelineProseStyles } from './aftercare-timeline-prose.styles.js';
import { toTimelineView } from './aftercare-timeline-view.js';
import { timelineStyles } from './aftercare-timeline.styles.js';
import { fitTemplate } from './fit-template.js';
import { stepTemplate } from './step-template.js';

const SITUATIONS = ['after-one', 'tests-planned'] as const;

const readSituation = (value: string | undefined): Situation | undefined => SITUATIONS.find((known) => known === value);

/**
 * The course after a miscarriage: when to call, what to expect and for how long, and when trying again is possible.
 * When to call stands first and is always visible. A start date, if the reader gives one, turns weeks into dates;
 * it stays in this element's memory and goes with the page.
 *
 * With headings and text between its tags it makes a timeline of those.
 *
 * @summary The course after a miscarriage, with when to call.
 * @tagname aftercare-timeline
 * @slot - The author's own steps: headings, each followed by anything.
 * @csspart frame - The box around the widget.
 * @csspart call - The part about when to call.
 * @csspart fit - The form for a start date and a situation.
 * @csspart clear - The button that empties the form.
 * @csspart step - One step.
 * @cssproperty --nazorg-accent - Colour of controls and pictures.
 * @cssproperty --nazorg-radius - Roundness of corners.
 */
export class AftercareTimelineElement extends NazorgElement {
  static override readonly styles = [chromeStyles, timelineStyles];
  protected static override readonly proseStyles = [timelineProseStyles];

  static override readonly properties: PropertyDeclarations = {
    start: {},
    dateInput: { type: Boolean, attribute: 'date-input' },
    situation: {},
    day: { state: true },
    givenDay: { state: true },
    chosenSituation: { state: true },
    adopted: { state: true },
  };

  /** First day of the miscarriage, as `2026-12-05`, to show dates from the start. */
  start: string | undefined;

  /** Offers the reader a field for the first day. */
  dateInput = false;

  /** Whom the steps are for: `after-one` (no tests planned) or `tests-planned`. Left out: all steps. */
  situation: 'after-one' | 'tests-planned' | undefined;

  private day: CalendarDate | undefined;
  private givenDay: CalendarDate | undefined;
  private chosenSituation: Situation | undefined;
  private adopted: AdoptedSteps = { steps: [], hasCall: false };

  /** Forgets the date and the situation. */
  override clear(): void {
    this.day = this.givenDay = undefined;
    this.chosenSituation = undefined;
    // The field may hold what isn't a date (yet), which was never in this element's memory.
    for (const field of this.renderRoot?.querySelectorAll('input') ?? []) field.value = '';
  }

  protected override firstUpdated(): void {
    keepInside(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { start, situation } = this;
    if (changed.has('start')) {
      this.day = this.givenDay = readCalendarDate(start ?? '');
      if (start && !this.day) report(this, `start="${start}" isn't a date such as 2026-12-05.`);
    }
    if (changed.has('situation')) {
      this.chosenSituation = readSituation(situation);
      reportUnknown(this, 'situation', situation, SITUATIONS);
    }
    super.willUpdate(changed);
  }

  protected override contactDetails(): ContactDetails {
    return {};
  }

  protected override toProse(pack: PackProse, hospital: HospitalProse | undefined): ProseNode[] {
    return withHospital(pack.timeline, hospital?.whenToCall(pack) ?? {});
  }

  protected override adopt(): boolean {
    this.adopted = adoptSteps(this);
    return this.adopted.steps.length > 0;
  }

  protected override render(): TemplateResult {
    const view = this.printing ? toTimelineView(this.adopted.steps) : toTimelineView(this.adopted.steps, this.day, this.chosenSituation);
    const asksDate = this.dateInput && view.hasSpans;
    return this.frame(html`
      <slot name="introduction"></slot>
      ${this.failed ? failedMessage() : nothing}
      ${
        this.adopted.hasCall
          ? html`
              <div class="call panel strong" part="call"><slot name="call"></slot></div>
            `
          : nothing
      }
      ${
        asksDate || view.hasSituations
          ? fitTemplate({
              asksDate,
              asksSituation: view.hasSituations,
              filled: (this.day ?? this.chosenSituation) !== undefined,
              givenDate: this.givenDay ?? '',
              situation: this.chosenSituation ?? '',
              onDate: this.#onDate,
              onSituation: this.#onSituation,
              onClear: this.onClear,
            })
          : nothing
      }
      <ol class="steps">
        ${view.steps.map((step) => stepTemplate(step, this.speech))}
      </ol>
      <slot></slot>
    `);
  }

  readonly #onDate = (event: Event): void => {
    this.day = readCalendarDate((event.target as HTMLInputElement).value);
  };

  readonly #onSituation = (event: Event): void => {
    this.chosenSituation = readSituation((event.target as HTMLSelectElement).value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-timeline': AftercareTimelineElement;
  }
}
