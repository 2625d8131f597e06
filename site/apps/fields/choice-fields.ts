import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Something to choose. */
export interface Option<Value extends string = string> {
  value: Value;
  name: string;
  hint?: string | undefined;
  lang?: string | undefined;
}

interface Choice<Value extends string> {
  id: string;
  label: string;
  value: Value;
  options: readonly Option<Value>[];
  onChoose: (value: Value) => void;
}

type Chosen = Event & { target: HTMLInputElement | HTMLSelectElement };

/** One of many, as a list that opens. */
export const selectField = <Value extends string>({ id, label, value, options, onChoose }: Choice<Value>): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} autocomplete="off" .value=${live(value)} @change=${({ target }: Chosen) => onChoose(target.value as Value)}>
      ${options.map(
        (one) => html`
          <option value=${one.value} lang=${one.lang ?? nothing} ?selected=${one.value === value}>${one.name}</option>
        `,
      )}
    </select>
  </div>
`;

/** One of a few, each in sight. As cards where each has a hint. */
export const radioGroup = <Value extends string>({ id, label, value, options, onChoose }: Choice<Value>): TemplateResult => {
  const isCards = options.some(({ hint }) => hint !== undefined);
  return html`
    <fieldset class=${isCards ? 'choice cards' : 'choice'}>
      <legend>${label}</legend>
      <div class="options">
        ${options.map(
          (one) => html`
            <label class="option">
              <input
                type="radio"
                name=${id}
                value=${one.value}
                autocomplete="off"
                .checked=${live(one.value === value)}
                @change=${() => onChoose(one.value)}
              />
              <span lang=${one.lang ?? nothing}>
                <b>${one.name}</b>
                ${
                  one.hint === undefined
                    ? nothing
                    : html`
                        <span class="hint">${one.hint}</span>
                      `
                }
              </span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
};

/** Any of a few. */
export const checkGroup = ({
  label,
  values,
  options,
  onChoose,
}: {
  label: string;
  values: readonly string[];
  options: readonly Option[];
  onChoose: (values: readonly string[]) => void;
}): TemplateResult => html`
  <fieldset class="choice">
    <legend>${label}</legend>
    <div class="options">
      ${options.map(
        ({ value, name, lang }) => html`
          <label class="option">
            <input
              type="checkbox"
              autocomplete="off"
              .checked=${live(values.includes(value))}
              @change=${({ target }: Chosen) =>
                onChoose(
                  (target as HTMLInputElement).checked
                    ? options.map((one) => one.value).filter((one) => one === value || values.includes(one))
                    : values.filter((one) => one !== value),
                )}
            />
            <span lang=${lang ?? nothing}>${name}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;
