import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { toBarPicture, toIconPicture } from '../../domain/risk-picture.js';
import { otherDisplay, type RiskDisplay } from './risk-display.js';
import type { RiskRow, RiskTable } from './risk-table.js';

/** A place for words of the page. */
export const slotTemplate = (name: string): TemplateResult => html`
  <slot name=${name}></slot>
`;

/**
 * A row as its words, with a picture of them where its form has one. Screen readers get the words once, as what the
 * picture says: the drawing itself is hidden from them.
 */
export const rowTemplate = ({ id, chance }: RiskRow, form: RiskDisplay): TemplateResult => {
  if (chance === undefined || form === 'table' || form === 'sentences') {
    return html`
      <div class="row"><slot name=${id}></slot></div>
    `;
  }
  const { viewBox, filled, open } = (form === 'bars' ? toBarPicture : toIconPicture)(chance);
  return html`
    <figure class="row">
      <svg class=${form} viewBox=${viewBox} aria-hidden="true">
        <path d=${open}></path>
        <path class="filled" d=${filled}></path>
      </svg>
      <slot name=${id}></slot>
    </figure>
  `;
};

const rangeTemplate = (): TemplateResult => html`
  <li class="hatched">
    ${msg('De bron noemt een bereik: het kan hier allebei zijn', {
      id: 'legend-between',
      desc: 'Legend of hatched squares: the source gives a range',
    })}
  </li>
`;

/** What the button says that leads to a form. */
const invitation = (form: RiskDisplay): string => {
  if (form === 'table') return msg('Bekijk als tabel', { id: 'as-table', desc: 'Button that shows the figures as a table' });
  if (form === 'sentences') return msg('Bekijk als zinnen', { id: 'as-sentences', desc: 'Button that shows the figures as sentences' });
  return msg('Bekijk als plaatjes', { id: 'as-pictures', desc: 'Button that shows the figures as pictures' });
};

/**
 * A table of figures in one of its forms, with the button that leads to the other one. The form that isn't shown stays
 * in its place, hidden, so that the button keeps the focus.
 */
export const tableTemplate = (
  { id, rows: all }: RiskTable,
  rows: readonly RiskRow[],
  form: RiskDisplay,
  chosen: RiskDisplay,
  onSwitch: () => void,
): TemplateResult => {
  const isTable = form === 'table';
  return html`
    <div ?hidden=${isTable}>
      <slot name="${id}-caption"></slot>
      <ul class="legend" aria-hidden="true" ?hidden=${form === 'sentences'}>
        <li class="filled"><slot name="${id}-legend-0"></slot></li>
        ${all.some(({ chance }) => chance?.low !== chance?.high) ? rangeTemplate() : nothing}
        <li><slot name="${id}-legend-1"></slot></li>
      </ul>
      <div class="rows">${rows.map((row) => rowTemplate(row, form))}</div>
    </div>
    <slot name=${id} ?hidden=${!isTable}></slot>
    <p class="switch">
      <button type="button" class="link" part="switch" @click=${onSwitch}>${invitation(otherDisplay(form, chosen))}</button>
    </p>
  `;
};
