import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { clearTemplate, fieldTemplate, hintTemplate, selectTemplate } from '../../base/form-templates.js';
import { namedFor } from '../../base/title-of.js';
import type { Chosen } from '../../domain/step-choices.js';
import type { StepChoice } from './aftercare-timeline-view.js';

/** Why a day was probably meant otherwise: it is to come, more than a year ago, or lacks its month or year. */
export type OddDay = 'to-come' | 'long-ago' | 'not-whole';

/** What the form shows, and whom it tells. */
export interface FitForm {
  asksDate: boolean;
  /** What there is to choose between steps, and what was chosen. */
  choices: readonly StepChoice[];
  chosen: Chosen;
  /** Whether there is something to clear. */
  filled: boolean;
  /** What the date field holds before the reader changes it. What she types there is never written back to it. */
  givenDate: string;
  /** Why the day was probably meant otherwise. */
  oddDay: OddDay | undefined;
  /** What the widget is called. */
  title: string;
  onDate: (event: Event) => void;
  onLeaveDate: (event: Event) => void;
  /** Something was chosen: which, by the id of the field. */
  onChoose: (event: Event) => void;
  onClear: () => void;
}

const choiceField = ({ name, values }: StepChoice, { chosen, title, onChoose }: FitForm): TemplateResult => {
  const words: Record<string, string> = {
    situation: msg('Welke stappen laten zien?', { id: 'situation-label', desc: 'Label of the choice between situations' }),
    variant: msg('Welke keuze is gemaakt?', {
      id: 'variant-label',
      desc: 'Label of the choice between waiting, medicines and a procedure',
    }),
    '': msg('Alle stappen', { id: 'situation-all', desc: 'Choice: all steps' }),
    'after-one': msg('Na één miskraam, zonder testen', { id: 'situation-after-one', desc: 'Choice: no tests are planned' }),
    'tests-planned': msg('Als er testen gepland zijn', { id: 'situation-tests-planned', desc: 'Choice: tests are planned' }),
    expectant: msg('Wachten tot het vanzelf begint', {
      id: 'variant-expectant',
      desc: 'Choice: waiting until a miscarriage starts by itself',
    }),
    medication: msg('Medicijnen', { id: 'variant-medication', desc: 'Choice: medicines that start a miscarriage' }),
    curettage: msg('Ingreep onder narcose (curettage)', { id: 'variant-curettage', desc: 'Choice: a procedure under general anaesthetic' }),
  };
  const named = (value: string): [string, string] => [value, words[value] ?? ''];
  return selectTemplate(name, named(name)[1], ['', ...values].map(named), chosen[name] ?? '', onChoose, title);
};

const saidOf = (oddDay: OddDay): string => {
  const why = {
    'to-come': msg('Deze dag moet nog komen. Klopt de datum?', {
      id: 'date-to-come',
      desc: 'Below the date field, when the day is in the future',
    }),
    'long-ago': msg('Deze dag is langer dan een jaar geleden. Klopt het jaar?', {
      id: 'date-long-ago',
      desc: 'Below the date field, when the day is more than a year ago',
    }),
    'not-whole': msg('Deze datum is nog niet compleet.', {
      id: 'date-not-whole',
      desc: 'Below the date field, when the day, the month or the year is missing or the day does not exist',
    }),
  };
  const accepted = msg('Hier past een dag van het afgelopen jaar, tot en met vandaag.', {
    id: 'date-accepted',
    desc: 'After a message below the date field: which dates are accepted there',
  });
  return `${why[oddDay]} ${accepted}`;
};

const dateField = ({ givenDate, oddDay, title, onDate, onLeaveDate }: FitForm): TemplateResult => {
  const label = msg('Eerste dag van de miskraam, om datums te zien', { id: 'start-label', desc: 'Label of the date field' });
  return fieldTemplate(
    'start',
    label,
    html`
      <input
        id="start"
        type="date"
        autocomplete="off"
        aria-label=${namedFor(label, title)}
        aria-describedby=${oddDay ? 'start-hint' : nothing}
        .value=${givenDate}
        @input=${onDate}
        @blur=${onLeaveDate}
      />
      <span id="start-hint" class="hint" role="status">${oddDay ? saidOf(oddDay) : nothing}</span>
    `,
  );
};

const invitation = ({ asksDate, choices }: FitForm): string => {
  if (choices.length === 0) return msg('Toon datums', { id: 'fit-dates', desc: 'Opens a form: a first day, to see dates' });
  return asksDate
    ? msg('Toon datums of minder stappen', { id: 'fit-both', desc: 'Opens a form: a first day, to see dates, and which steps to see' })
    : msg('Toon minder stappen', { id: 'fit-steps', desc: 'Opens a form: which steps to see' });
};

/** What a reader may tell, to see dates and to leave out what isn't for her. Closed until she opens it, it moves nothing on the page. */
export const fitTemplate = (form: FitForm): TemplateResult => {
  const words = invitation(form);
  return html`
    <details part="fit">
      <summary id="fit" aria-label=${namedFor(words, form.title)}>${words}</summary>
      <div class="panel" role="group" aria-labelledby="fit">
        ${hintTemplate()} ${form.choices.map((choice) => choiceField(choice, form))} ${form.asksDate ? dateField(form) : nothing}
        ${clearTemplate(form.filled, form.onClear, form.title)}
      </div>
    </details>
  `;
};
