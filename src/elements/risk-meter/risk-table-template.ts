import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { toIconArray, type IconKind } from '../../domain/icon-array.js';
import { iconsTemplate } from './icon-array-template.js';
import type { RiskRow, RiskTable } from './risk-table.js';

/** A row as a picture with its words beside it. */
export const rowTemplate = (row: RiskRow): TemplateResult => html`
  <div class="row">
    <div>${row.chance ? iconsTemplate(toIconArray(row.chance)) : nothing}</div>
    <slot name=${row.id}></slot>
  </div>
`;

const legendItem = (icon: IconKind, words: TemplateResult): TemplateResult => html`
  <li>${iconsTemplate([icon])} ${words}</li>
`;

const slotTemplate = (name: string): TemplateResult => html`
  <slot name=${name}></slot>
`;

const rangeTemplate = (): TemplateResult => html`
  <span>
    ${msg('De bron noemt een bereik: het kan hier allebei zijn', {
      id: 'legend-between',
      desc: 'Legend of hatched squares: the source gives a range',
    })}
  </span>
`;

const legendTemplate = ({ id, rows }: RiskTable): TemplateResult => html`
  <ul class="legend">
    ${legendItem('yes', slotTemplate(`${id}-legend-0`))}
    ${rows.some(({ chance }) => chance?.low !== chance?.high) ? legendItem('between', rangeTemplate()) : nothing}
    ${legendItem('no', slotTemplate(`${id}-legend-1`))}
  </ul>
`;

/** A table of figures: as pictures, or as the table it was made of. */
export const tableTemplate = (table: RiskTable, rows: readonly RiskRow[], asTable: boolean, onToggle: () => void): TemplateResult => html`
  <div class="group">
    ${
      asTable
        ? html`
            <div class="table">${slotTemplate(table.id)}</div>
          `
        : html`
            <slot name="${table.id}-caption"></slot>
            ${legendTemplate(table)}
            <div class="rows">${rows.map(rowTemplate)}</div>
          `
    }
    <p class="switch">
      <button type="button" class="link" part="switch" @click=${onToggle}>
        ${
          asTable
            ? msg('Bekijk als plaatjes', { id: 'as-pictures', desc: 'Button that shows the figures as pictures' })
            : msg('Bekijk als tabel', { id: 'as-table', desc: 'Button that shows the figures as a table' })
        }
      </button>
    </p>
  </div>
`;
