import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { clearTemplate, hintTemplate, selectTemplate } from '../../base/form-templates.js';
import { namedFor } from '../../base/title-of.js';
import type { Chosen } from '../../domain/step-choices.js';
import type { StepChoice } from './aftercare-timeline-view.js';
import { dateTemplate, type DateForm } from './date-template.js';

/** What the form shows, and whom it tells. */
export interface FitForm {
  /** The fields of a date, where one is asked for. */
  date: DateForm | undefined;
  /** What there is to choose between steps, and what was chosen. */
  choices: readonly StepChoice[];
  chosen: Chosen;
  /** Whether there is something to clear. */
  filled: boolean;
  /** What the widget is called. */
  title: string;
  /** Something was chosen: which, by the id of the field. */
  onChoose: (event: Event) => void;
  onClear: () => void;
}

const choiceField = ({ name, options }: StepChoice, { chosen, title, onChoose }: FitForm): TemplateResult => {
  const label =
    name === 'situation'
      ? msg('Welke stappen laten zien?', { id: 'situation-label', desc: 'Label of the choice between situations' })
      : msg('Welke keuze is gemaakt?', { id: 'variant-label', desc: 'Label of the choice between ways of treatment' });
  const all = ['', msg('Alle stappen', { id: 'situation-all', desc: 'Choice: all steps' })] as const;
  return selectTemplate(name, label, [all, ...options], chosen[name] ?? '', onChoose, title);
};

const invitation = ({ date, choices }: FitForm): string => {
  if (choices.length === 0) return msg('Toon datums', { id: 'fit-dates', desc: 'Opens a form: a first day, to see dates' });
  return date
    ? msg('Toon datums of minder stappen', { id: 'fit-both', desc: 'Opens a form: a first day, to see dates, and which steps to see' })
    : msg('Toon minder stappen', { id: 'fit-steps', desc: 'Opens a form: which steps to see' });
};

/** What the button says that empties the form; undefined where it empties more than a date. */
const clearWords = ({ choices }: FitForm): string | undefined =>
  choices.length === 0 ? msg('Datum weghalen', { id: 'clear-date', desc: 'Button that empties the fields of a date' }) : undefined;

/** What a reader may tell, to see dates and to leave out what isn't for her. Closed until she opens it, it moves nothing on the page. */
export const fitTemplate = (form: FitForm): TemplateResult => {
  const words = invitation(form);
  return html`
    <details part="fit">
      <summary id="fit" aria-label=${namedFor(words, form.title)}>${words}</summary>
      <div class="panel" role="group" aria-labelledby="fit">
        ${hintTemplate()} ${form.choices.map((choice) => choiceField(choice, form))} ${form.date ? dateTemplate(form.date) : nothing}
        ${clearTemplate(form.filled, form.onClear, form.title, clearWords(form))}
      </div>
    </details>
  `;
};
