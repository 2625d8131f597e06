import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RiskDisplay } from './risk-display.js';
import type { RiskTable } from './risk-table.js';

/** What hatched marks mean, where there are some and the words of the page don't say it. */
export const legendTemplate = (tables: readonly RiskTable[], form: RiskDisplay): TemplateResult | typeof nothing => {
  const isDrawn = form === 'icons' || form === 'bars';
  const isHatched = tables.some(({ rows }) => rows.some(({ chance }) => chance?.low !== chance?.high));
  if (!isDrawn || !isHatched) return nothing;
  return html`
    <p class="hatched" aria-hidden="true">
      ${msg('De bron noemt twee getallen: het kan hier allebei zijn', {
        id: 'legend-between',
        desc: 'Legend of hatched squares: the source gives a range',
      })}
    </p>
  `;
};
