import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { limitsOf } from '../../domain/reader-limits.js';
import { writeCount } from '../../domain/write-count.js';
import { clearTemplate, fieldTemplate, hintTemplate, selectTemplate } from '../../base/form-templates.js';
import { namedFor } from '../../base/title-of.js';
import type { ReaderChoice } from './reader-choice.js';
import type { RiskField } from './risk-meter-view.js';

/** What the form shows, and whom it tells. */
export interface ChooseForm {
  fields: readonly RiskField[];
  reader: ReaderChoice;
  language: string;
  /** What the widget is called. */
  title: string;
  onClear: () => void;
}

const errorOf = (by: string, language: string): string => {
  const [least, most] = limitsOf(by).map((limit) => writeCount(limit, language)) as [string, string];
  return msg(str`Vul een getal in van ${least} tot ${most}, in cijfers.`, {
    id: 'number-error',
    desc: 'When a field holds no number, or one outside these two',
  });
};

/** The message stands in its place from the start, empty, so that it is heard when it comes. */
const numberField = ({ by, label }: RiskField, { reader, language, title }: ChooseForm): TemplateResult => {
  const isWrong = reader.isWrong(by);
  const error = `${by}-error`;
  return fieldTemplate(
    by,
    label,
    html`
      <input
        id=${by}
        part="field"
        inputmode="numeric"
        size="4"
        maxlength="4"
        autocomplete="off"
        spellcheck="false"
        aria-label=${namedFor(label, title)}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? error : nothing}
        .value=${reader.textOf(by)}
        @input=${reader.onChoose}
        @change=${reader.onChoose}
      />
      <span id=${error} class="error" role="status">${isWrong ? errorOf(by, language) : nothing}</span>
    `,
  );
};

const listField = ({ by, label }: RiskField, numbers: readonly number[], { reader, language, title }: ChooseForm): TemplateResult => {
  const beyond = (numbers.at(-1) ?? 0) + 1;
  const last = writeCount(beyond, language);
  const chosen = reader.choice[by];
  return selectTemplate(
    by,
    label,
    [
      ['', msg('Kies een aantal', { id: 'number-none-chosen', desc: 'First option: nothing chosen' })],
      ...numbers.map(
        (number) =>
          [String(number), number ? writeCount(number, language) : msg('Geen', { id: 'number-zero', desc: 'Option: none' })] as const,
      ),
      [String(beyond), msg(str`${last} of meer`, { id: 'number-or-more', desc: 'Last option: this number or more' })],
    ],
    typeof chosen === 'number' ? String(Math.min(chosen, beyond)) : '',
    reader.onChoose,
    title,
  );
};

/** The questions that pick out rows. Nothing typed here is kept, sent or filled in by the browser. */
export const chooseTemplate = (form: ChooseForm): TemplateResult => {
  const { fields, reader, title, onClear } = form;
  const words = msg('Zoek een groep op', { id: 'choose-legend', desc: 'Name of the form that picks out rows' });
  const fieldFor = (field: RiskField): TemplateResult =>
    field.numbers === undefined ? numberField(field, form) : listField(field, field.numbers, form);
  return html`
    <details part="choose">
      <summary id="choose" aria-label=${namedFor(words, title)}>${words}</summary>
      <div class="fields panel" role="group" aria-labelledby="choose">
        ${hintTemplate()} ${fields.map(fieldFor)}
        ${clearTemplate(
          fields.some(({ by }) => reader.textOf(by) !== ''),
          onClear,
          title,
        )}
      </div>
    </details>
  `;
};
