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
export const stepTemplate = ({ slot, dates, isBoxed }: ShownStep, language: string): TemplateResult => html`
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
