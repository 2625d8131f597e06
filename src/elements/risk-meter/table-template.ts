import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { namedFor, ownTitle } from '../../base/title-of.js';
import { toPickStyle } from './pick-rules.js';
import { otherDisplay, type RiskDisplay } from './risk-display.js';
import type { RiskTable } from './risk-table.js';

/** A table of figures as it is shown. */
export interface ShownTable {
  slot: string;
  table: RiskTable;
  /** What the widget is called. */
  title: string;
  /** Rows that were picked out, by their ids. */
  picked: readonly string[];
  form: RiskDisplay;
  /** The form that the editor chose, to which the button leads back. */
  chosen: RiskDisplay;
  onSwitch: () => void;
}

const hatched = (): TemplateResult => html`
  <p class="hatched" aria-hidden="true">
    ${msg('De bron noemt een bereik: het kan hier allebei zijn', {
      id: 'legend-between',
      desc: 'Legend of hatched squares: the source gives a range',
    })}
  </p>
`;

/** The label of the button that shows the figures in another form. */
const invitation = (form: RiskDisplay): string => {
  if (form === 'table') return msg('Bekijk als tabel', { id: 'as-table', desc: 'Button that shows the figures as a table' });
  if (form === 'sentences') return msg('Bekijk als zinnen', { id: 'as-sentences', desc: 'Button that shows the figures as sentences' });
  return msg('Bekijk als plaatjes', { id: 'as-pictures', desc: 'Button that shows the figures as pictures' });
};

/** A table in one of its forms; below it, what hatched squares mean where there are some, and the button to another form. */
export const tableTemplate = ({ slot, table, title, picked, form, chosen, onSwitch }: ShownTable): TemplateResult => {
  const { rows } = table;
  const words = invitation(otherDisplay(form, chosen));
  const isHatched = (form === 'icons' || form === 'bars') && rows.some(({ chance }) => chance?.low !== chance?.high);
  return html`
    <slot class=${form} name=${slot} .style=${toPickStyle(rows.filter(({ id }) => picked.includes(id)))}></slot>
    <div class="below">
      ${isHatched ? hatched() : nothing}
      <button
        type="button"
        class="link line"
        part="switch"
        aria-label=${namedFor(
          words,
          ownTitle(table.title, table.element, () => [title]),
        )}
        @click=${onSwitch}
      >
        ${words}
      </button>
    </div>
  `;
};
