import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatCalendarDate } from '../../domain/calendar-date.js';
import type { DateSpan } from '../../domain/day-span.js';
import type { Placed } from '../../domain/place-on-scale.js';
import type { ShownStep } from './aftercare-timeline-view.js';

/** The bar of a step on the scale that all steps share. The words of time beside it say the same. */
const barTemplate = ({ start, length, openEnd }: Placed): TemplateResult => {
  const end = start + length;
  return html`
    <svg class="scale" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="track" d="M0 2h100"></path>
      ${
        openEnd
          ? svg`<path class="bar" d="M${start} 2h${length * 0.4}"></path><path class="bar open-end" d="M${start + length * 0.4} 2H${end}"></path>`
          : svg`<path class="bar" d="M${start} 2H${end}"></path>`
      }
    </svg>
  `;
};

const datesTemplate = ({ from, to }: DateSpan, language: string): TemplateResult => {
  const first = formatCalendarDate(from, language);
  if (to === undefined) {
    return html`
      <p class="dates">${msg(str`Vanaf ${first}`, { id: 'dates-from', desc: 'From this date on' })}</p>
    `;
  }
  const last = formatCalendarDate(to, language);
  return html`
    <p class="dates">${msg(str`Tussen ${first} en ${last}`, { id: 'dates-between', desc: 'Between these two dates' })}</p>
  `;
};

/** One step of the course: its bar, its dates when there are any, and its words. */
export const stepTemplate = ({ slot, placed, dates }: ShownStep, language: string): TemplateResult => html`
  <li class="step" part="step">
    <slot name=${slot}></slot>
    ${dates ? datesTemplate(dates, language) : nothing} ${placed ? barTemplate(placed) : nothing}
  </li>
`;
