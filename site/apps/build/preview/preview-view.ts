import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../context.js';
import { isExampleShown } from '../state/draft.js';
import type { View } from './to-shown.js';

const VIEWS: readonly View[] = ['phone', 'desktop', 'dark', 'print', 'arabic', 'words'];

/** The widget on a page, always in sight. */
export const previewView = (
  { draft, ui, words, show }: Context,
  frameAddress: string,
  { changeHere, print }: { changeHere: () => void; print: () => void },
): TemplateResult => html`
  <section class="preview ${ui.isPreviewLarge ? 'large' : ''}" aria-labelledby="preview-title">
    <div class="preview-head">
      <h2 id="preview-title">${words.preview}</h2>
      <fieldset class="views">
        <legend class="unseen">${words.preview}</legend>
        ${VIEWS.map(
          (view) => html`
            <label>
              <input
                type="radio"
                name="view"
                autocomplete="off"
                value=${view}
                .checked=${live(view === ui.view)}
                @change=${() => show({ view })}
              />
              <span>${words.views[view]}</span>
            </label>
          `,
        )}
      </fieldset>
      <button
        type="button"
        class="quiet size"
        aria-expanded=${ui.isPreviewLarge ? 'true' : 'false'}
        @click=${() => show({ isPreviewLarge: !ui.isPreviewLarge })}
      >
        ${ui.isPreviewLarge ? words.previewSmaller : words.previewLarger}
      </button>
    </div>
    <div class="screen ${ui.view}">
      <iframe title=${words.preview} src="${frameAddress}${ui.view === 'words' ? '?words' : ''}"></iframe>
    </div>
    <p class="preview-foot">
      ${
        isExampleShown(draft)
          ? html`
              <span class="hint">${words.exampleHospital}</span>
            `
          : nothing
      }
      ${
        ui.view === 'arabic' && draft.content !== 'built-in'
          ? html`
              <span class="hint">${words.viewArabicOwn}</span>
            `
          : nothing
      }
      ${
        ui.view === 'print'
          ? html`
              <button type="button" class="quiet" @click=${print}>${words.printIt}</button>
            `
          : nothing
      }
      ${
        ui.pressed === undefined || draft.content !== 'built-in'
          ? nothing
          : html`
              <span>${words.pressedBuiltIn}</span>
              <button type="button" class="quiet" id="change-here" @click=${changeHere}>${words.changeIt}</button>
            `
      }
    </p>
  </section>
`;
