import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { AGES } from '../../domain/reader-limits.js';
import { writeCount } from '../../domain/write-count.js';
import { clearTemplate, fieldTemplate, hintTemplate, selectTemplate } from '../../base/form-templates.js';
import { namedFor } from '../../base/title-of.js';

/** What the form shows, and whom it tells. */
export interface ChooseForm {
  asksAge: boolean;
  /** What stands in the age field: it may not be an age (yet). */
  ageText: string;
  ageIsWrong: boolean;
  miscarriages: number | undefined;
  /** The numbers of earlier miscarriages for which there is a row. */
  numbers: readonly number[];
  language: string;
  /** What the widget is called. */
  title: string;
  /** A field has something else in it, or was left with something else in it: `age` or `miscarriages`, by its id. */
  onChoose: (event: Event) => void;
  onClear: () => void;
}

const ageError = (language: string): string => {
  const [least, most] = AGES.map((age) => writeCount(age, language)) as [string, string];
  return msg(str`Vul een leeftijd in van ${least} tot ${most} jaar, met alleen cijfers.`, {
    id: 'age-error',
    desc: 'When the age field holds no age, or one outside these two',
  });
};

/** The message stands in its place from the start, empty, so that it is heard when it comes. */
const ageField = ({ ageText, ageIsWrong, language, title, onChoose }: ChooseForm): TemplateResult => {
  const label = msg('Leeftijd in jaren', { id: 'age-label', desc: 'Label of the age field' });
  return fieldTemplate(
    'age',
    label,
    html`
      <input
        id="age"
        inputmode="numeric"
        size="4"
        maxlength="4"
        autocomplete="off"
        spellcheck="false"
        aria-label=${namedFor(label, title)}
        aria-invalid=${ageIsWrong ? 'true' : nothing}
        aria-describedby=${ageIsWrong ? 'age-error' : nothing}
        .value=${ageText}
        @input=${onChoose}
        @change=${onChoose}
      />
      <span id="age-error" role="status">${ageIsWrong ? ageError(language) : nothing}</span>
    `,
  );
};

const miscarriagesField = ({ language, miscarriages, numbers, title, onChoose }: ChooseForm): TemplateResult => {
  const beyond = (numbers.at(-1) ?? 0) + 1;
  const last = writeCount(beyond, language);
  return selectTemplate(
    'miscarriages',
    msg('Eerdere miskramen', { id: 'miscarriages-label', desc: 'Label of the number of earlier miscarriages' }),
    [
      ['', msg('Kies een aantal', { id: 'miscarriages-none-chosen', desc: 'First option: nothing chosen' })],
      ...numbers.map(
        (number) =>
          [
            String(number),
            number ? writeCount(number, language) : msg('Geen', { id: 'miscarriages-zero', desc: 'Option: no earlier miscarriage' }),
          ] as const,
      ),
      [String(beyond), msg(str`${last} of meer`, { id: 'miscarriages-or-more', desc: 'Last option: this number or more' })],
    ],
    miscarriages === undefined ? '' : String(Math.min(miscarriages, beyond)),
    onChoose,
    title,
  );
};

/** The two questions that pick out rows. Nothing typed here is kept, sent or filled in by the browser. */
export const chooseTemplate = (form: ChooseForm): TemplateResult => {
  const { asksAge, ageText, miscarriages, numbers, title, onClear } = form;
  const words = msg('Zoek een groep op', { id: 'choose-legend', desc: 'Name of the form that picks out rows' });
  return html`
    <details part="choose">
      <summary id="choose" aria-label=${namedFor(words, title)}>${words}</summary>
      <div class="fields panel" role="group" aria-labelledby="choose">
        ${hintTemplate()} ${asksAge ? ageField(form) : nothing} ${numbers.length > 0 ? miscarriagesField(form) : nothing}
        ${clearTemplate(ageText !== '' || miscarriages !== undefined, onClear, title)}
      </div>
    </details>
  `;
};
