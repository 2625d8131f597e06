import { html, nothing, type TemplateResult } from 'lit';
import { recognise } from '../../../../tools/checks/recognise.js';
import { fileButton, type ReadFile } from '../../fields/file-button.js';
import { fill } from '../../words/words.js';
import { LANGUAGES } from '../../../../src/generated/language-loaders.js';
import { languageName } from '../../words/names.js';
import { readJson } from '../files/read-json.js';
import type { Checks, LaterContext } from '../context.js';

/** What `check` says of a file of texts. Undefined for a file of another kind. */
const faultsIn = ({ checkExtension, checkPack }: Checks, file: unknown, today: string): string[] | undefined => {
  const kind = recognise(file);
  if (kind !== 'pack' && kind !== 'extension') return undefined;
  return (kind === 'extension' ? checkExtension : checkPack)(file, { today, exceptions: {} }).problems;
};

const use = ({ today, words, set, show, checks }: LaterContext, { name, text }: ReadFile): void => {
  const refuse = (sentence: string, packFaults: readonly string[] = []): void => {
    const packNote = fill(sentence, { name });
    show({ packNote, packFaults, status: packNote });
  };
  const read = readJson(text);
  if ('line' in read) {
    refuse(read.line === undefined ? words.notJson : fill(words.notJsonAt, { line: read.line }));
    return;
  }
  const faults = faultsIn(checks, read.value, today);
  if (faults === undefined || faults.length > 0) {
    refuse(faults === undefined ? words.packOther : words.packFaults, faults);
    return;
  }
  const lang = new Intl.Locale((read.value as { lang: string }).lang).language;
  if (!LANGUAGES.includes(lang)) {
    refuse(fill(words.packLanguage, { lang: languageName(lang) }));
    return;
  }
  set({ ownPack: { name, file: read.value }, lang });
  show({ packNote: '', packFaults: [], status: fill(words.packUsed, { name }) });
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
        ui.packNote === ''
          ? nothing
          : html`
              <div class="error">
                <p>${ui.packNote} ${ui.packFaults.length === 0 ? '' : words.inEnglish}</p>
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
