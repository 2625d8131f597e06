import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatCalendarDate, formatDateRange } from '../../domain/calendar-date.js';
import type { DateSpan } from '../../domain/day-span.js';
import type { ShownStep } from './aftercare-timeline-view.js';

const writeDates = ({ from, to }: DateSpan, language: string): string => {
  if (to === from) return formatCalendarDate(from, language);
  const [first, last] = to === undefined ? [formatCalendarDate(from, language)] : formatDateRange(from, to, language);
  return to === undefined
    ? msg(str`Vanaf ${first}`, { id: 'dates-from', desc: 'From this date on' })
    : msg(str`Tussen ${first} en ${last}`, {
        id: 'dates-between',
        desc: 'Between these two dates; the first may be a day alone (5 and 19 December 2026)',
      });
};

const datesTemplate = (dates: DateSpan | undefined, language: string): TemplateResult | typeof nothing =>
  dates
    ? html`
        <p class="dates" part="dates">${writeDates(dates, language)}</p>
      `
    : nothing;

/**
 * One step of the course: its heading, its dates when there are any, and its words. The dates of a step in a box stand behind it, and
 * the styles put them below its heading. The step and its list say what they are: WebKit forgets it of a list without marks.
 */
const stepTemplate = ({ slot, dates, isBoxed }: ShownStep, language: string): TemplateResult => html`
  <li class="step ${dates ? 'dated' : ''} ${isBoxed ? 'boxed' : ''}" part="step" role="listitem">
    <slot name=${slot}></slot>
    ${datesTemplate(dates, language)}
    <slot name="${slot}-words"></slot>
  </li>
`;

/** The dates of a step that stands in a list or in boxes of the author, beside those: nothing can be put between them. */
const apartTemplate = ({ title, dates }: ShownStep, language: string): TemplateResult => html`
  <li class="step" role="listitem">${title} ${datesTemplate(dates, language)}</li>
`;

/** The steps as the author wrote them among the children, or only the dates of steps that stand apart. */
export const stepsTemplate = (steps: readonly ShownStep[], isApart: boolean, language: string): TemplateResult | typeof nothing => {
  const shown = isApart ? steps.filter(({ dates }) => dates) : steps;
  return shown.length === 0
    ? nothing
    : html`
        <ol class="steps ${isApart ? 'apart' : ''}" role="list">
          ${shown.map((step) => (isApart ? apartTemplate : stepTemplate)(step, language))}
        </ol>
      `;
};
