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

/**
 * One step of the course: its heading, its dates when there are any, and its words. The dates of a step in a box stand behind it, and
 * the styles put them below its heading. The step and its list say what they are: WebKit forgets it of a list without marks.
 */
const stepTemplate = ({ slot, dates, isBoxed }: ShownStep, language: string): TemplateResult => html`
  <li class="step ${dates ? 'dated' : ''} ${isBoxed ? 'boxed' : ''}" part="step" role="listitem">
    <slot name=${slot}></slot>
    ${
      dates
        ? html`
            <p class="dates" part="dates">${writeDates(dates, language)}</p>
          `
        : nothing
    }
    <slot name="${slot}-words"></slot>
  </li>
`;

/** The steps as the author wrote them among the children. */
export const stepsTemplate = (steps: readonly ShownStep[], language: string): TemplateResult => html`
  <ol class="steps" role="list">
    ${steps.map((step) => stepTemplate(step, language))}
  </ol>
`;

/** The dates of steps that stand in a list or in boxes of the author: a list of its own, since nothing can be put between those. */
export const datesTemplate = (steps: readonly ShownStep[], language: string): TemplateResult | typeof nothing => {
  const dated = steps.flatMap(({ title, dates }) => (dates ? [{ title, dates }] : []));
  return dated.length === 0
    ? nothing
    : html`
        <ol class="steps apart" role="list">
          ${dated.map(
            ({ title, dates }) => html`
              <li class="step" role="listitem">
                ${title}
                <p class="dates" part="dates">${writeDates(dates, language)}</p>
              </li>
            `,
          )}
        </ol>
      `;
};
