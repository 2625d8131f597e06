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
    <svg class="scale" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <path class="track" d="M0 2h100"></path>
      <path class="bar" d="M${start} 2H${openEnd ? start + length * 0.4 : end}"></path>
      ${openEnd ? svg`<path class="bar open-end" d="M${start + length * 0.4} 2H${end}"></path>` : nothing}
    </svg>
  `;
};

const writeDates = ({ from, to }: DateSpan, language: string): string => {
  const first = formatCalendarDate(from, language);
  if (to === undefined) return msg(str`Vanaf ${first}`, { id: 'dates-from', desc: 'From this date on' });
  const last = formatCalendarDate(to, language);
  return msg(str`Tussen ${first} en ${last}`, { id: 'dates-between', desc: 'Between these two dates' });
};

/** One step of the course: its bar, its dates when there are any, and its words. */
export const stepTemplate = ({ slot, placed, dates }: ShownStep, language: string): TemplateResult => html`
  <li class="step" part="step">
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
