import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chromeStyles } from '../../base/chrome.styles.js';
import type { PlacedChildren } from '../../base/child-slots.js';
import { HoursController } from '../../base/controllers/hours-controller.js';
import { LazyPart } from '../../base/controllers/lazy-part.js';
import { failedMessage } from '../../base/failed-message.js';
import { formStyles } from '../../base/form.styles.js';
import type { HospitalProse } from '../../base/hospital-data.js';
import { headingBefore } from '../../base/heading-level.js';
import { loadEarly } from '../../base/load-early.js';
import { NazorgElement } from '../../base/nazorg-element.js';
import { isElement } from '../../base/node-kind.js';
import { printAlone } from '../../base/print-alone.js';
import { namedFor, titleOf } from '../../base/title-of.js';
import { report, reportUnknown } from '../../base/report.js';
import { wordsOf } from '../../base/words-of.js';
import { formatShortDate, readCalendarDate, toCalendarDate, type CalendarDate } from '../../domain/calendar-date.js';
import { CHOICE_NAMES, readChosen, type ChoiceName, type Chosen } from '../../domain/step-choices.js';
import { DATE_PARTS, readTypedDate, toTypedDate, type DatePart, type ReadDate, type TypedDate } from '../../domain/typed-date.js';
import { unlikelyDay } from '../../domain/unlikely-day.js';
import type { PackProse } from '../../prose/pack-prose.js';
import type { ProseNode } from '../../prose/prose-node.js';
import { CALL_BOX, hasCourse, readSteps, STEP_BOXES, STEPS_LOOKED_FOR, type Course } from './read-steps.js';
import { timelineProseStyles } from './aftercare-timeline-prose.styles.js';
import { toTimelineView, type TimelineView } from './aftercare-timeline-view.js';
import { timelineStyles } from './aftercare-timeline.styles.js';
import { axisStyles } from './axis.styles.js';
import { axisTemplate, type CallLink } from './axis-template.js';
import type { DateForm, DateNote } from './date-template.js';
import { fitTemplate } from './fit-template.js';
import { stepsTemplate } from './step-template.js';
import type { SaveAndPrint } from './save-and-print/timeline-save-and-print.js';

const loadSaveAndPrint = () => import('./save-and-print/timeline-save-and-print.js');
/**
 * A course, such as the one after a miscarriage: when to call, what to expect and for how long.
 * When to call stands first and is always visible. A start date, if the reader gives one, turns weeks into dates;
 * it stays in this element's memory and goes with the page.
 *
 * With headings and text between its tags it makes a timeline of those. They stay what they are and where they are: the picture
 * stands above them, and dates between them.
 *
 * @summary The course after a miscarriage, with when to call.
 * @tagname aftercare-timeline
 * @slot - The author's own steps: headings, each followed by anything.
 * @fires {NazorgErrorEvent} nazorg-error - A file that the author named was given up. Says why and which; never follows from what a reader does.
 * @csspart frame - The box around the widget.
 * @csspart call - The part about when to call.
 * @csspart fit - The form for a start date and for choosing between steps, closed until a reader opens it.
 * @csspart date - The fields of the start date.
 * @csspart field - Each field to fill in or to choose from.
 * @csspart status - What is said of that date.
 * @csspart clear - The button that empties the form.
 * @csspart axis - The picture of all spans on one line of weeks.
 * @csspart step - One step.
 * @csspart dates - The dates of a step.
 * @csspart open-take - The button that opens what prints, makes a calendar file and copies.
 * @csspart take - What stands below that button.
 * @csspart print - The button that prints this widget alone.
 * @csspart save - The button that saves a calendar file.
 * @csspart copy - The button that copies the text.
 */
export class AftercareTimelineElement extends NazorgElement {
  static override readonly styles = [chromeStyles, formStyles, timelineStyles, axisStyles];
  protected static override readonly proseStyles = [timelineProseStyles];

  static override readonly properties: PropertyDeclarations = {
    start: {},
    dateInput: { type: Boolean, attribute: 'date-input' },
    situation: {},
    variant: {},
    day: { state: true },
    givenDay: { state: true },
    note: { state: true },
    chosen: { state: true },
    course: { state: true },
    saveAndPrint: { state: true },
  };

  /** The day that the steps count from, as `2026-12-05`, to show dates from the start. */
  start: string | undefined;

  /** Offers the reader a field for the first day. */
  dateInput = false;

  /** Whom the steps are for: a name that some of them have. Left out: all steps. In the built-in packs it leaves nothing out. */
  situation: string | undefined;

  /** Which way of treatment the steps are for: a name that some of them have. Left out: all steps. */
  variant: string | undefined;

  private day: CalendarDate | undefined;
  private givenDay: CalendarDate | undefined;
  /** What is said of the date, and the fields to mend. */
  private note: { note: DateNote; wrong: readonly DatePart[] } | undefined;
  private chosen: Chosen = {};
  private course: Course = {
    title: undefined,
    introduction: [],
    call: [],
    callHeading: undefined,
    startLines: [],
    steps: [],
    starts: {},
    isApart: false,
  };
  private saveAndPrint: SaveAndPrint | undefined;
  readonly #takeFile = new LazyPart(this, loadSaveAndPrint);
  readonly #hours = new HoursController(this, () => this.content.language);
  #title = '';

  /** Forgets the date and the choices, and what was filled in to take them along. */
  override clear(): void {
    this.saveAndPrint = undefined;
    this.day = this.givenDay = this.note = undefined;
    this.chosen = {};
    // The field may hold what isn't a date (yet), which was never in this element's memory.
    for (const field of this.renderRoot?.querySelectorAll('input') ?? []) field.value = '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.course.steps.length > 0) loadEarly(loadSaveAndPrint);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('start')) this.#startFromAttribute(this.start ?? '');
    for (const name of CHOICE_NAMES) {
      if (!changed.has(name)) continue;
      this.#choose(name, this[name]);
      this.#checkChoice(name);
    }
    super.willUpdate(changed);
  }

  /** @internal */
  override toProse({ timeline }: PackProse): ProseNode[] {
    return timeline;
  }

  /** @internal */
  override readonly lookedFor: string = STEPS_LOOKED_FOR;

  /** @internal */
  isStructure(node: Node): boolean {
    return node === this.source || this.course.isApart || (node as Element).matches(STEP_BOXES);
  }

  /** @internal */
  onHospital(hospital: HospitalProse | undefined): void {
    this.#hours.use(hospital);
  }

  /** @internal */
  override adopt(): boolean {
    void this.#hours.show();
    this.course = readSteps(this.source);
    this.#title = titleOf(this.source, this.course.title ?? headingBefore(this.source));
    CHOICE_NAMES.forEach((name) => this.#checkChoice(name));
    return hasCourse(this.course);
  }

  protected override placedChildren(): PlacedChildren {
    const { introduction, call, startLines, steps, isApart } = this.course;
    if (isApart) return { introduction };
    const placed = steps.flatMap(({ slot, head, words }) => [[slot, [head]] as const, [`${slot}-words`, words] as const]);
    return { introduction, call, 'start-lines': startLines, ...Object.fromEntries(placed) };
  }

  protected override render(): TemplateResult {
    const { course, day, saveAndPrint } = this;
    const onScreen = toTimelineView(course.steps, day, this.chosen);
    const view = this.page.isPrinting && !saveAndPrint?.isOnPaper ? toTimelineView(course.steps) : onScreen;
    const takeWords = msg('Afdrukken of meenemen', { id: 'take', desc: 'Button that opens: print, make a calendar file, copy as text' });
    const named = (words: string): string => namedFor(words, this.#title);
    return this.frame(
      () => html`
        <slot name="introduction"></slot>
        ${this.content.hasFailed ? failedMessage() : nothing} ${this.placesChildren ? this.#course(view) : nothing}
        <slot></slot>
        ${
          course.steps.length > 0
            ? html`
                <button
                  part="open-take"
                  class="link"
                  type="button"
                  aria-label=${named(takeWords)}
                  aria-expanded=${saveAndPrint !== undefined}
                  @click=${this.#onTake}
                >
                  ${takeWords}
                </button>
                ${saveAndPrint?.render(onScreen.steps, day, named) ?? (this.#takeFile.hasFailed ? failedMessage() : nothing)}
              `
            : nothing
        }
      `,
    );
  }

  #course({ axis, axisDates, choices, chosen, hasSpans, steps }: TimelineView): TemplateResult {
    const date = this.dateInput && hasSpans ? this.#dateForm(chosen) : undefined;
    const { language } = this.content;
    const days = axisDates.map((day) => formatShortDate(day, language));
    return html`
      ${
        this.course.call.length > 0
          ? html`
              <div class="call ${this.#callClasses()}" part="call"><slot name="call"></slot></div>
            `
          : nothing
      }
      <slot name="start-lines"></slot>
      ${
        date || choices.length > 0
          ? fitTemplate({
              date,
              choices,
              chosen,
              filled: [this.day, this.note, ...Object.values(chosen)].some(Boolean),
              title: this.#title,
              onChoose: this.#onChoose,
              onClear: this.onClear,
            })
          : nothing
      }
      <div class="course">
        ${axis ? axisTemplate(axis, days, steps, this.#callLink()) : nothing} ${stepsTemplate(steps, this.course.isApart, language)}
      </div>
    `;
  }

  /** To the part on the page that says when to call: its heading, or where the words of a step lead. */
  #callLink(): CallLink | undefined {
    const { callHeading } = this.course;
    if (callHeading?.id) return { words: wordsOf(callHeading), href: `#${encodeURIComponent(callHeading.id)}` };
    const link = this.source.querySelector('.nazorg-see-call a');
    const href = link?.getAttribute('href');
    return href ? { words: wordsOf(link), href } : undefined;
  }

  #dateForm({ variant = '' }: Chosen): DateForm {
    return {
      startLabel: this.course.starts[variant] ?? this.course.starts[''],
      given: toTypedDate(this.givenDay),
      note: this.note?.note,
      wrong: this.note?.wrong ?? [],
      thisYear: new Date(Date.now()).getFullYear(),
      title: this.#title,
      onDate: this.#onDate,
      onLeaveDate: this.#onLeaveDate,
    };
  }

  /** Words without a box of their own get the ground of when to call here. */
  #callClasses(): string {
    const isBox = this.course.call.some((node) => isElement(node) && node.matches(CALL_BOX));
    return `${isBox ? '' : 'bare'} ${this.content.hospital.awaitsLines ? 'waits' : ''}`;
  }

  #startFromAttribute(start: string): void {
    this.day = this.givenDay = readCalendarDate(start);
    const odd = this.#judge(this.day ?? '');
    this.note = odd && { note: odd, wrong: [] };
    if (start && !this.day) report(this, `start="${start}" isn't a date such as 2026-12-05.`);
    if (odd) report(this, `start="${start}" is ${odd === 'to-come' ? 'still to come' : 'more than a year ago'}.`);
  }

  #judge(day: string): ReturnType<typeof unlikelyDay> {
    return unlikelyDay(day, toCalendarDate(new Date(Date.now())));
  }

  /** Tells the editor of a name that no step has, once there are steps. */
  #checkChoice(name: ChoiceName): void {
    const { steps } = this.course;
    if (steps.length > 0) reportUnknown(this, name, this[name], [...new Set(steps.flatMap(({ only }) => only[name] ?? []))]);
  }

  #choose(name: ChoiceName, value: string | undefined): void {
    this.chosen = { ...this.chosen, ...readChosen({ [name]: value }, [name]) };
  }

  readonly #onTake = async (): Promise<void> => {
    if (this.saveAndPrint) {
      this.saveAndPrint = undefined;
      return;
    }
    await this.#takeFile.need();
    const { part } = this.#takeFile;
    if (part) this.saveAndPrint = new part.SaveAndPrint({ widget: this, html, msg, printAlone, course: () => this.#title });
  };

  #typed(): ReadDate {
    const typed = DATE_PARTS.map((part) => [part, this.renderRoot.querySelector<HTMLInputElement>(`#${part}`)?.value ?? '']);
    return readTypedDate(Object.fromEntries(typed) as TypedDate);
  }

  readonly #onDate = (): void => {
    this.day = this.#typed().date;
    this.note = this.day === undefined ? undefined : { note: 'dated', wrong: [] };
  };

  /** Only now is it sure that a date isn't on its way to become another one. */
  readonly #onLeaveDate = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if ((currentTarget as Element).contains(relatedTarget as Node | null)) return;
    const { text, fault, wrong } = this.#typed();
    const note = fault ?? this.#judge(text);
    if (note) this.note = { note, wrong };
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
