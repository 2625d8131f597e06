import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatCalendarDate, formatDateRange } from '../../domain/calendar-date.js';
import type { DateSpan } from '../../domain/day-span.js';
import type { Placed } from '../../domain/place-on-scale.js';
import type { ShownStep } from './aftercare-timeline-view.js';

/** The bar of a step on the scale that all steps share. The words of time beside it say the same. */
const barTemplate = ({ start, length, openEnd }: Placed): TemplateResult => {
  const end = start + length;
  return html`
    <svg class="scale" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <path class="track" d="M0 2h100"></path>
      <path class="bar" d="M${start} 2H${openEnd ? start + length * 0.4 : end}"></path>
      ${openEnd ? svg`<path class="bar open-end" d="M${start + length * 0.4} 2H${end}"></path>` : nothing}
    </svg>
  `;
};

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
 * One step of the course: its bar, its dates when there are any, and its words. It and its list say what they are: Firefox
 * forgets it of an item when the list becomes a grid, and WebKit of a list without marks.
 */
export const stepTemplate = ({ slot, placed, dates }: ShownStep, language: string): TemplateResult => html`
  <li class="step" part="step" role="listitem">
    <slot name=${slot}></slot>
    ${
      dates
        ? html`
            <p class="dates">${writeDates(dates, language)}</p>
          `
        : nothing
    }
    ${placed ? barTemplate(placed) : nothing}
  </li>
`;
