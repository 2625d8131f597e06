import { html, nothing, type TemplateResult } from 'lit';
import { recognise } from '../../../../tools/checks/recognise.js';
import { fileButton, type ReadFile } from '../../fields/file-button.js';
import { fill } from '../../words/words.js';
import type { Checks, LaterContext } from '../context.js';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What `check` says of a file of texts. */
const faultsIn = ({ checkExtension, checkPack }: Checks, file: unknown, today: string): string[] => {
  const kind = recognise(file);
  if (kind === 'extension') return checkExtension(file, { today, exceptions: {} }).problems;
  return checkPack(file, { today, exceptions: {} }).problems;
};

const use = ({ today, words, set, show, checks }: LaterContext, { name, text }: ReadFile): void => {
  const file = parse(text);
  const faults = faultsIn(checks, file, today);
  if (faults.length > 0) {
    show({ packFaults: faults, status: fill(words.packFaults, { name }) });
    return;
  }
  const lang = (file as { lang: string }).lang;
  set({ ownPack: { name, file }, lang: new Intl.Locale(lang).language });
  show({ packFaults: [], status: fill(words.packUsed, { name }) });
};

/** A file of texts of the hospital's own, held to all rules of `check` before it is used. */
export const ownPackFields = (context: LaterContext): TemplateResult => {
  const { draft, ui, words } = context;
  return html`
    <div class="field">
      ${fileButton({ id: 'pack-file', label: words.packFile, accept: '.json,application/json', onRead: ([file]) => file && use(context, file) })}
      ${
        draft.ownPack === undefined
          ? nothing
          : html`
              <p class="note">${fill(words.packUsed, { name: draft.ownPack.name })}</p>
            `
      }
      ${
        ui.packFaults.length === 0
          ? nothing
          : html`
              <div class="error">
                <p>${ui.status} ${words.inEnglish}</p>
                <ul lang="en">
                  ${ui.packFaults.slice(0, 12).map(
                    (fault) => html`
                      <li>${fault}</li>
                    `,
                  )}
                </ul>
              </div>
            `
      }
    </div>
  `;
};
