import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { clearTemplate, fieldTemplate, hintTemplate, selectTemplate } from '../../base/form-templates.js';

/** What the form shows, and whom it tells. */
export interface FitForm {
  asksDate: boolean;
  /** Whether there is something to clear. */
  filled: boolean;
  asksSituation: boolean;
  /** What the date field holds before the reader changes it. What she types there is never written back to it. */
  givenDate: string;
  situation: string;
  onDate: (event: Event) => void;
  onSituation: (event: Event) => void;
  onClear: () => void;
}

const situationField = ({ situation, onSituation }: FitForm): TemplateResult =>
  selectTemplate(
    'situation',
    msg('Welke stappen laten zien?', { id: 'situation-label', desc: 'Label of the choice between situations' }),
    [
      ['', msg('Alle stappen', { id: 'situation-all', desc: 'Choice: all steps' })],
      ['after-one', msg('Na één miskraam, zonder testen', { id: 'situation-after-one', desc: 'Choice: no tests are planned' })],
      ['tests-planned', msg('Als er testen gepland zijn', { id: 'situation-tests-planned', desc: 'Choice: tests are planned' })],
    ],
    situation,
    onSituation,
  );

const dateField = ({ givenDate, onDate }: FitForm): TemplateResult =>
  fieldTemplate(
    'start',
    msg('Eerste dag van de miskraam, om datums te zien', { id: 'start-label', desc: 'Label of the date field' }),
    html`
      <input id="start" type="date" autocomplete="off" .value=${givenDate} @input=${onDate} />
    `,
  );

/** The two things a reader may tell, to see dates and to leave out what isn't for them. */
export const fitTemplate = (form: FitForm): TemplateResult => html`
  <div class="fit panel" part="fit">
    ${hintTemplate()} ${form.asksSituation ? situationField(form) : nothing} ${form.asksDate ? dateField(form) : nothing}
    ${clearTemplate(form.filled, form.onClear)}
  </div>
`;
