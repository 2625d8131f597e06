import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { toIconArray } from '../../domain/icon-array.js';
import { iconsTemplate } from './icon-array-template.js';
import type { RiskRow, RiskTable } from './risk-table.js';

/** A row as a picture with its words beside it. */
export const rowTemplate = (row: RiskRow): TemplateResult => html`
  <div class="row">
    ${iconsTemplate(toIconArray(row.chance))}
    <slot name=${row.id}></slot>
  </div>
`;

const legendTemplate = (table: RiskTable): TemplateResult => {
  const hasRange = table.rows.some(({ chance }) => chance.low !== chance.high);
  return html`
    <ul class="legend">
      <li>
        ${iconsTemplate(['yes'])}
        <slot name="${table.id}-legend-0"></slot>
      </li>
      ${
        hasRange
          ? html`
              <li>
                ${iconsTemplate(['between'])}
                <span>
                  ${msg('De bron noemt een bereik: het kan hier allebei zijn', {
                    id: 'legend-between',
                    desc: 'Legend of hatched squares: the source gives a range',
                  })}
                </span>
              </li>
            `
          : nothing
      }
      <li>
        ${iconsTemplate(['no'])}
        <slot name="${table.id}-legend-1"></slot>
      </li>
    </ul>
  `;
};

/** A table of figures: as pictures, or as the table it was made of. */
export const tableTemplate = (table: RiskTable, rows: readonly RiskRow[], asTable: boolean, onToggle: () => void): TemplateResult => html`
  <div class="group">
    ${
      asTable
        ? html`
            <div class="table"><slot name=${table.id}></slot></div>
          `
        : html`
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
