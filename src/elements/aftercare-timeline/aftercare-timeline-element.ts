import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chromeStyles } from '../../base/chrome.styles.js';
import { failedMessage } from '../../base/failed-message.js';
import { keepInside } from '../../base/keep-inside.js';
import { NazorgElement } from '../../base/nazorg-element.js';
import { enterPage, leavePage } from '../../base/one-of-many.js';
import type { HospitalProse } from '../../base/own-files.js';
import { report, reportUnknown } from '../../base/report.js';
import { readCalendarDate, toCalendarDate, type CalendarDate } from '../../domain/calendar-date.js';
import { CHOICE_NAMES, CHOICES, readChosen, type ChoiceName, type Chosen } from '../../domain/step-choices.js';
import { unlikelyDay } from '../../domain/unlikely-day.js';
import type { ContactDetails } from '../../prose/contact-details-prose.js';
import type { PackProse } from '../../prose/pack-prose.js';
import { withHospital, type ProseNode } from '../../prose/prose-node.js';
import { adoptSteps, type AdoptedSteps } from './adopt-steps.js';
import { timelineProseStyles } from './aftercare-timeline-prose.styles.js';
import { toTimelineView } from './aftercare-timeline-view.js';
import { timelineStyles } from './aftercare-timeline.styles.js';
import { fitTemplate } from './fit-template.js';
import { stepTemplate } from './step-template.js';

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
 * @csspart fit - The form for a start date and for choosing between steps.
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
    variant: {},
    day: { state: true },
    givenDay: { state: true },
    oddDay: { state: true },
    chosen: { state: true },
    adopted: { state: true },
  };

  /** First day of the miscarriage, as `2026-12-05`, to show dates from the start. */
  start: string | undefined;

  /** Offers the reader a field for the first day. */
  dateInput = false;

  /** Whom the steps are for: `after-one` (no tests planned) or `tests-planned`. Left out: all steps. */
  situation: 'after-one' | 'tests-planned' | undefined;

  /** Which of three ways the steps are for: `expectant` (waiting), `medication` or `curettage`. Left out: all steps. */
  variant: 'expectant' | 'medication' | 'curettage' | undefined;

  private day: CalendarDate | undefined;
  private givenDay: CalendarDate | undefined;
  /** Whether the day was probably meant otherwise. */
  private oddDay: ReturnType<typeof unlikelyDay>;
  private chosen: Chosen = {};
  private adopted: AdoptedSteps = { steps: [], hasCall: false };

  #isOneOfMany = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isOneOfMany = enterPage(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
  }

  /** Forgets the date and the choices. */
  override clear(): void {
    this.day = this.givenDay = this.oddDay = undefined;
    this.chosen = {};
    // The field may hold what isn't a date (yet), which was never in this element's memory.
    for (const field of this.renderRoot?.querySelectorAll('input') ?? []) field.value = '';
  }

  protected override firstUpdated(): void {
    keepInside(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('start')) this.#startFromAttribute(this.start ?? '');
    for (const name of CHOICE_NAMES) {
      if (!changed.has(name)) continue;
      this.#choose(name, this[name]);
      reportUnknown(this, name, this[name], CHOICES[name]);
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
    const view = this.printing ? toTimelineView(this.adopted.steps) : toTimelineView(this.adopted.steps, this.day, this.chosen);
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
        asksDate || view.choices.length > 0
          ? fitTemplate({
              asksDate,
              choices: view.choices,
              chosen: this.chosen,
              filled: [this.day, this.oddDay, ...Object.values(this.chosen)].some(Boolean),
              givenDate: this.givenDay ?? '',
              oddDay: this.oddDay,
              onDate: this.#onDate,
              onLeaveDate: this.#onLeaveDate,
              onChoose: this.#onChoose,
              onClear: this.onClear,
            })
          : nothing
      }
      <div
        class="course rr-block sentry-block ph-no-capture fs-exclude"
        ?data-spared=${this.#isOneOfMany}
        data-private
        data-hj-suppress
        data-matomo-mask
        data-clarity-mask="true"
        data-dd-privacy="hidden"
      >
        <ol class="steps">
          ${view.steps.map((step) => stepTemplate(step, this.speech))}
        </ol>
      </div>
      <slot></slot>
    `);
  }

  #startFromAttribute(start: string): void {
    this.day = this.givenDay = readCalendarDate(start);
    this.oddDay = this.#judge(this.day ?? '');
    if (start && !this.day) report(this, `start="${start}" isn't a date such as 2026-12-05.`);
    if (this.oddDay) report(this, `start="${start}" is ${this.oddDay === 'to-come' ? 'still to come' : 'more than a year ago'}.`);
  }

  #judge(day: string): ReturnType<typeof unlikelyDay> {
    return unlikelyDay(day, toCalendarDate(new Date(Date.now())));
  }

  #choose(name: ChoiceName, value: string | undefined): void {
    this.chosen = { ...this.chosen, ...readChosen({ [name]: value }, [name]) };
  }

  readonly #onDate = (event: Event): void => {
    this.day = readCalendarDate((event.target as HTMLInputElement).value);
    this.oddDay = this.#judge(this.day ?? '');
  };

  /** Only now is it sure that a year such as 0026 isn't on its way to become another one. */
  readonly #onLeaveDate = (event: Event): void => {
    this.oddDay = this.#judge((event.target as HTMLInputElement).value);
  };

  readonly #onChoose = (event: Event): void => {
    const { id, value } = event.target as HTMLSelectElement;
    this.#choose(id as ChoiceName, value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-timeline': AftercareTimelineElement;
  }
}
