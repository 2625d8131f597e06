import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { namedFor } from './title-of.js';

/** A label with its control. The control's id is the label's `for`; nothing here has a name that a form would send. */
export const fieldTemplate = (id: string, label: string, control: TemplateResult): TemplateResult => html`
  <p class="field">
    <label for=${id}>${label}</label>
    ${control}
  </p>
`;

/**
 * A choice between a few values.
 * @param title - What the widget is called.
 */
export const selectTemplate = (
  id: string,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  onChange: (event: Event) => void,
  title: string,
): TemplateResult =>
  fieldTemplate(
    id,
    label,
    html`
      <select id=${id} part="field" autocomplete="off" aria-label=${namedFor(label, title)} @change=${onChange}>
        ${options.map(
          ([value, words]) => html`
            <option value=${value} .selected=${value === chosen}>${words}</option>
          `,
        )}
      </select>
    `,
  );

/** Says that what is filled in is optional and private. */
export const hintTemplate = (): TemplateResult => html`
  <p class="hint">
    ${msg('Dit hoeft niet. Wat hier wordt ingevuld, wordt niet bewaard en niet verstuurd.', {
      id: 'hint',
      desc: 'Says that filling in is optional and private',
    })}
  </p>
`;

const keepFocus = (event: Event): void => event.preventDefault();

/**
 * The button that empties a form, when there is something to empty. Pressed with a pointer it leaves the focus in the field: what is said
 * below a field when a reader leaves it would push the button away from under her finger.
 */
export const clearTemplate = (filled: boolean, onClear: () => void, title: string, ownWords?: string): TemplateResult | typeof nothing => {
  if (!filled) return nothing;
  const words = ownWords ?? msg('Wissen', { id: 'clear', desc: 'Button that empties the form' });
  return html`
    <button type="button" part="clear" aria-label=${namedFor(words, title)} @mousedown=${keepFocus} @click=${onClear}>${words}</button>
  `;
};
