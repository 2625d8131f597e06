import { html, nothing, type TemplateResult } from 'lit';
import { fileButton, type ReadFile } from '../fields/file-button.js';
import { fill } from '../words/words.js';
import { STEPS, type Context } from './context.js';
import { contentStep } from './steps/content-step.js';
import { withLater } from './with-later.js';

const LEADS = { content: 'contentLead', hospital: 'hospitalLead', brand: 'brandLead', place: 'placeLead' } as const;

/** What the toolbar does. */
export interface Tools {
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
  save: () => void;
  open: (file: ReadFile) => void;
}

const toolbar = ({ words, ui }: Context, { canUndo, canRedo, undo, redo, save, open }: Tools): TemplateResult => html`
  <div class="tools">
    <p class="buttons">
      <button type="button" class="quiet" aria-disabled=${canUndo ? 'false' : 'true'} @click=${undo}>${words.undo}</button>
      <button type="button" class="quiet" aria-disabled=${canRedo ? 'false' : 'true'} @click=${redo}>${words.redo}</button>
      ${fileButton({ id: 'open', label: words.open, accept: '.json,application/json', onRead: ([file]) => file && open(file) })}
      <button type="button" class="quiet" @click=${save}>${words.save}</button>
    </p>
    <p class="hint" ?hidden=${ui.status !== ''}>${words.notKept}</p>
    <p class="status" role="status">${ui.status}</p>
  </div>
`;

const stepList = ({ ui, words, show, focus }: Context): TemplateResult => html`
  <nav class="steps" aria-label=${words.steps}>
    <ol>
      ${STEPS.map(
        (step) => html`
          <li>
            <button
              type="button"
              id="step-${step}"
              aria-current=${step === ui.step ? 'step' : nothing}
              @click=${() => {
                show({ step, status: '' });
                focus('#step-title');
              }}
            >
              ${words[step]}
            </button>
          </li>
        `,
      )}
    </ol>
  </nav>
`;

/** The builder: its steps beside the preview. */
export const builderView = (context: Context, tools: Tools, preview: TemplateResult): TemplateResult => {
  const { ui, words, show, focus } = context;
  const index = STEPS.indexOf(ui.step);
  const next = STEPS[index + 1];
  return html`
    <div class="builder">
      ${toolbar(context, tools)} ${stepList(context)}
      <div class="work">
        <div class="step">
          <h2 id="step-title" tabindex="-1">
            <span class="hint">${fill(words.step, { n: index + 1 })}</span>
            ${words[ui.step]}
          </h2>
          <p class="step-lead">${words[LEADS[ui.step]]}</p>
          ${ui.step === 'content' ? contentStep(context) : withLater(context, ui.step)}
          ${
            next === undefined
              ? nothing
              : html`
                  <p class="buttons next">
                    <button
                      type="button"
                      id="next"
                      @click=${() => {
                        show({ step: next, status: '' });
                        focus('#step-title');
                      }}
                    >
                      ${fill(words.next, { name: words[next] })}
                    </button>
                  </p>
                `
          }
        </div>
        ${preview}
      </div>
    </div>
  `;
};
