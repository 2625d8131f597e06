import { html, nothing, type TemplateResult } from 'lit';
import { codeBlock } from '../fields/code-block.js';
import { fileButton, readFiles, type ReadFile } from '../fields/file-button.js';
import { textField } from '../fields/text-field.js';
import type { CheckWords } from './check-words.js';
import { formFor, PARTS, PROBE, type Fate, type Part } from './probe.js';
import type { Said } from './say-plainly.js';

/** What was found on a page. */
export interface Found {
  name: string;
  problems: readonly Said[];
  remarks: readonly Said[];
  /** The numbers that readers can call, as they read them. */
  numbers: readonly string[];
}

/** What the page check shows. Nothing of it is kept. */
export interface CheckState {
  page: string;
  found: Found | undefined;
  probed: string;
  fates: Record<Part, Fate> | 'gone' | undefined;
  status: string;
}

export interface CheckActions {
  words: CheckWords;
  show: (changes: Partial<CheckState>) => void;
  check: (file: ReadFile) => void;
  readProbe: () => void;
}

const sentences = (said: readonly Said[], words: CheckWords): TemplateResult => html`
  <ul class="findings">
    ${said.map(
      ({ line, words: sentence, lang }) => html`
        <li>
          <span lang=${lang}>${sentence}</span>
          ${
            line === undefined
              ? nothing
              : html`
                  <span class="hint">${words.line(line)}</span>
                `
          }
        </li>
      `,
    )}
  </ul>
`;

const foundView = ({ name, problems, remarks, numbers }: Found, words: CheckWords): TemplateResult => html`
  <section class="found" aria-labelledby="found">
    <h3 id="found" tabindex="-1" class=${problems.length === 0 ? 'good' : 'bad'}>
      ${problems.length === 0 ? words.good : words.problems(problems.length)}
      ${
        name === ''
          ? nothing
          : html`
              <span class="hint">${name}</span>
            `
      }
    </h3>
    ${
      problems.length === 0
        ? html`
            <p class="hint">${words.wordsUnread}</p>
          `
        : html`
            ${sentences(problems, words)}
            <p><a class="button" href="../build/">${words.build}</a></p>
          `
    }
    ${
      numbers.length === 0
        ? nothing
        : html`
            <h4>${words.numbers}</h4>
            <ul>
              ${numbers.map(
                (number) => html`
                  <li>${number}</li>
                `,
              )}
            </ul>
          `
    }
    ${
      remarks.length === 0
        ? nothing
        : html`
            <h4>${words.remarks}</h4>
            ${sentences(remarks, words)}
          `
    }
  </section>
`;

const pageCheck = ({ page, found }: CheckState, { words, show, check }: CheckActions): TemplateResult => {
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    const [file] = await readFiles(event.dataTransfer?.files ?? []);
    if (file) check(file);
  };
  return html`
    <section class="check-part" aria-labelledby="what" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${drop}>
      <h2 id="what">${words.what}</h2>
      <p class="hint">${words.whatHint}</p>
      <p class="buttons">
        ${fileButton({ id: 'page-file', label: words.file, accept: '.html,.htm,text/html', onRead: ([file]) => file && check(file) })}
      </p>
      ${textField({ id: 'page', label: words.html, value: page, rows: 7, isCode: true, onInput: (text) => show({ page: text }) })}
      <p class="buttons"><button type="button" id="check" @click=${() => check({ name: '', text: page })}>${words.check}</button></p>
      ${found === undefined ? nothing : foundView(found, words)}
    </section>
  `;
};

const fatesView = (fates: Record<Part, Fate> | 'gone', words: CheckWords): TemplateResult =>
  fates === 'gone'
    ? html`
        <p class="note warning">${words.probeGone}</p>
      `
    : html`
        <p class="note"><b>${words.advice[formFor(fates)]}</b></p>
        <table class="results">
          <thead>
            <tr>
              <th scope="col">${words.part}</th>
              <th scope="col">${words.fate}</th>
            </tr>
          </thead>
          <tbody>
            ${PARTS.map(
              (part) => html`
                <tr>
                  <th scope="row">${words.parts[part]}</th>
                  <td class=${fates[part] === 'kept' ? 'good' : 'bad'}>${words.fates[fates[part]]}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      `;

const probeCheck = ({ probed, fates }: CheckState, { words, show, readProbe }: CheckActions): TemplateResult => html`
  <section class="check-part" aria-labelledby="keep">
    <h2 id="keep">${words.keep}</h2>
    <p class="hint">${words.keepHint}</p>
    ${codeBlock({ words, show }, { id: 'probe', title: words.probe, help: words.probeHelp, code: PROBE })}
    ${textField({
      id: 'probed',
      label: words.result,
      hint: words.resultHint,
      value: probed,
      rows: 7,
      isCode: true,
      onInput: (text) => show({ probed: text }),
    })}
    <p class="buttons"><button type="button" id="read-probe" @click=${readProbe}>${words.read}</button></p>
    ${fates === undefined ? nothing : fatesView(fates, words)}
  </section>
`;

/** The page check: what a CMS made of a page, and what it would keep. */
export const checkView = (state: CheckState, actions: CheckActions): TemplateResult => html`
  <div class="checks">
    <p class="status" role="status">${state.status}</p>
    ${pageCheck(state, actions)} ${probeCheck(state, actions)}
  </div>
`;
