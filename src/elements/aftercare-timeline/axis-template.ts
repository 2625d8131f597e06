import { msg } from '@lit/localize';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Axis, AxisUnit } from '../../domain/axis.js';
import type { Placed } from '../../domain/place-on-axis.js';
import type { ShownStep } from './aftercare-timeline-view.js';

/** A link that leads to when to call: its words and its address. */
export interface CallLink {
  words: string;
  href: string;
}

const unitWords = (unit: AxisUnit): string => {
  switch (unit) {
    case 'days':
      return msg('Dagen na de eerste dag', { id: 'axis-days', desc: 'Above a line of days on which steps are drawn' });
    case 'weeks':
      return msg('Weken na de eerste dag', { id: 'axis-weeks', desc: 'Above a line of weeks on which steps are drawn' });
    case 'months':
      return msg('Maanden na de eerste dag', { id: 'axis-months', desc: 'Above a line of months on which steps are drawn' });
  }
};

const box = (name: string, start: number, length: number): SVGTemplateResult => svg`
  <rect class=${name} x="${start}%" width="${length}%" y="50%" height="10" transform="translate(0 -5)"></rect>
`;

/** A box without an end, for a span of which nobody knows how long it takes: a drawing of its own cuts it off. */
const openBox = ({ start, length }: Placed): SVGTemplateResult => svg`
  <svg x="${start}%" width="${length}%">${box('outlined', 0, 110)}</svg>
`;

const barTemplate = (placed: Placed): TemplateResult => html`
  <svg>
    ${[0, 25, 50, 75, 100].map((at) => svg`<line class="tick" x1="${at}%" x2="${at}%" y2="100%"></line>`)}
    ${placed.end === 'latest' ? box('outlined', placed.start, placed.length) : nothing} ${placed.end === 'open' ? openBox(placed) : nothing}
    ${placed.end === 'beyond' ? nothing : box('solid', placed.start, placed.solid)}
  </svg>
  ${
    placed.end === 'beyond'
      ? html`
          <span class="beyond">${placed.from}</span>
        `
      : nothing
  }
`;

const keyTemplate = (name: string, words: string): TemplateResult => html`
  <span class="key">
    <svg>${svg`<rect class=${name} width="100%" height="100%"></rect>`}</svg>
    ${words}
  </span>
`;

/** What stands along the line: evenly, from its start to its end. */
const alongTemplate = (marks: readonly (number | string)[]): TemplateResult => html`
  <p class="along">
    ${marks.map(
      (mark) => html`
        <span>${mark}</span>
      `,
    )}
  </p>
`;

/**
 * The spans of all steps on one line, with dates of that line when a first day is known. Hidden from screen readers: the steps say
 * the same. The words below it are for everybody.
 */
export const axisTemplate = (
  { unit, ticks }: Axis,
  dates: readonly string[],
  steps: readonly ShownStep[],
  call: CallLink | undefined,
): TemplateResult => {
  const placed = steps.flatMap(({ title, placed: one }) => (one ? [{ title, ...one }] : []));
  return html`
    <div class="overview">
      <div class="axis" part="axis" aria-hidden="true">
        <p class="unit">${unitWords(unit)}</p>
        ${alongTemplate(ticks)}
        <div class="spans">
          ${placed.map(
            (one) => html`
              <div class="span">
                <span class="name">${one.title}</span>
                <div class="bar">${barTemplate(one)}</div>
              </div>
            `,
          )}
        </div>
        ${dates.length > 0 ? alongTemplate(dates) : nothing}
        ${
          placed.some(({ length, solid }) => solid < length)
            ? html`
                <p class="keys">
                  ${keyTemplate('solid', msg('meestal', { id: 'axis-mostly', desc: 'Beside a solid bar: it mostly takes so long' }))}
                  ${keyTemplate('outlined', msg('kan ook', { id: 'axis-can', desc: 'Beside an outlined bar: it can take so long too' }))}
                </p>
              `
            : nothing
        }
      </div>
      <p class="note">
        ${msg('Het kan ook anders gaan.', { id: 'axis-differs', desc: 'Below a line of weeks with bars: what happens can differ from it' })}
        ${
          call
            ? html`
                ${msg('Bij twijfel:', { id: 'axis-doubt', desc: 'Before a link to the part that says when to call, as in: in doubt: when to call?' })}
                <a href=${call.href}>${call.words}</a>
              `
            : nothing
        }
      </p>
    </div>
  `;
};
