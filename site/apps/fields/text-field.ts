import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface TextField {
  id: string;
  label: string;
  value: string;
  hint?: string | undefined;
  /** What is wrong, in plain words. */
  error?: string | undefined;
  type?: 'text' | 'email' | 'url' | 'tel' | 'date' | 'time';
  lang?: string | undefined;
  /** How many lines it has: one, unless it is for longer words. */
  rows?: number;
  isCode?: boolean;
  onInput: (value: string) => void;
}

type Typed = InputEvent & { target: HTMLInputElement };

/** A field with its label, its hint and what is wrong with it. Nothing typed is offered again by the browser. */
export const textField = ({ id, label, value, hint, error, type = 'text', lang, rows, isCode, onInput }: TextField): TemplateResult => {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
  const invalid = error ? 'true' : nothing;
  const take = ({ target }: Typed): void => onInput(target.value);
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${
        hint
          ? html`
              <p class="hint" id="${id}-hint">${hint}</p>
            `
          : nothing
      }
      ${
        rows === undefined
          ? html`
              <input
                id=${id}
                type=${type}
                lang=${lang ?? nothing}
                autocomplete="off"
                spellcheck="false"
                aria-describedby=${described}
                aria-invalid=${invalid}
                .value=${live(value)}
                @input=${take}
              />
            `
          : html`
              <textarea
                id=${id}
                class=${isCode ? 'code-text' : nothing}
                lang=${lang ?? nothing}
                rows=${rows}
                autocomplete="off"
                spellcheck="false"
                aria-describedby=${described}
                aria-invalid=${invalid}
                .value=${live(value)}
                @input=${take}
              ></textarea>
            `
      }
      ${
        error
          ? html`
              <p class="error" id="${id}-error">${error}</p>
            `
          : nothing
      }
    </div>
  `;
};
