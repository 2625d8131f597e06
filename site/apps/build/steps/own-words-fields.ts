import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { h } from '../../../../src/prose/prose-node.js';
import { textField } from '../../fields/text-field.js';
import { inertDocument } from '../../dom/inert-document.js';
import { fill, wordOn, type Words } from '../../words/words.js';
import type { Context } from '../context.js';
import { fromInlineText, toInlineText } from '../own-words/inline-text.js';
import { newQuestion, partAt, partsOf, passageId, questionLevel, type Part } from '../own-words/parts.js';
import { nodeAt, replaceAt, type Passage } from '../own-words/prose-places.js';
import { readPasted, type PastedWords } from '../own-words/read-pasted.js';
import { wordFault, wordFaults } from '../own-words/word-faults.js';
import type { Widget } from '../state/draft.js';

const notesOn = ({ found, pictures }: PastedWords, widget: Widget, words: Words): string[] => {
  const { pasteNone, pasteOne, pasteFound, pasteAny } = words;
  const sentences = found === 0 ? pasteNone : found === 1 ? pasteOne : pasteFound;
  const said = fill(wordOn(widget, sentences) ?? pasteAny, { n: found ?? 0 });
  return [said, ...(pictures === 0 ? [] : [pictures === 1 ? words.pasteOnePicture : fill(words.pastePictures, { n: pictures })])];
};

/** Puts pasted words in the place of those that are there. */
const usePasted = ({ draft, ui, words, set, show }: Context, pasted = ui.pasted): void => {
  if (pasted.trim() === '') {
    show({ pasteNotes: [words.pasteEmpty] });
    return;
  }
  const read = readPasted(pasted, draft.widget, inertDocument());
  const notes = notesOn(read, draft.widget, words);
  if (read.words.length > 0) set({ ownWords: read.words });
  show({ pasted: '', pasteNotes: notes, status: notes.join(' '), openPart: undefined });
};

const pasteField = (context: Context): TemplateResult => {
  const { ui, words, show } = context;
  // What was copied from a page brings its headings and lists along; a field for text would lose them.
  const takeHtml = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/html') ?? '';
    if (pasted === '') return;
    event.preventDefault();
    usePasted(context, pasted);
  };
  return html`
    <div class="field" @paste=${takeHtml}>
      ${textField({
        id: 'pasted',
        label: words.pasteLabel,
        hint: words.pasteHint,
        rows: 5,
        value: ui.pasted,
        onInput: (pasted) => show({ pasted }),
      })}
      <button type="button" id="use-pasted" class="quiet" @click=${() => usePasted(context)}>${words.pasteUse}</button>
      ${ui.pasteNotes.map(
        (note) => html`
          <p class="note">${note}</p>
        `,
      )}
    </div>
  `;
};

const passageField = ({ draft, words, set }: Context, { place, node }: Passage, label: string): TemplateResult => {
  const value = toInlineText(node.children ?? []);
  return textField({
    id: passageId(place),
    label,
    value,
    lang: draft.lang,
    rows: Math.min(8, Math.max(1, Math.ceil(value.length / 52))),
    error: wordFault(value, draft.lang, words),
    onInput: (text) => set({ ownWords: replaceAt(draft.ownWords, place, [{ ...node, children: fromInlineText(text) }]) }, place),
  });
};

const partFields = (context: Context, part: Part): TemplateResult => {
  const { draft, ui, words, set, show, focus } = context;
  const { place, title, isQuestion, passages } = part;
  const isOpen = ui.openPart === place;
  const add = (): void => {
    const node = nodeAt(draft.ownWords, place);
    if (typeof node !== 'object') return;
    const children = [...(node.children ?? []), h('p', {}, '…')];
    set({ ownWords: replaceAt(draft.ownWords, place, [{ ...node, children }]) });
    focus(`#${passageId(`${place}.${children.length - 1}`)}`);
  };
  const remove = (): void => {
    set({ ownWords: replaceAt(draft.ownWords, place, []) });
    show({ status: words.removed, openPart: undefined });
    focus('#edit-words');
  };
  const isHeaded = isQuestion || /^h[1-6]$/.test(passages[0]?.node.tag ?? '');
  return html`
    <details class="part" .open=${live(isOpen)}>
      <summary
        lang=${draft.lang}
        @click=${(event: Event) => {
          event.preventDefault();
          show({ openPart: isOpen ? undefined : place });
        }}
      >
        ${title || words.introduction}
      </summary>
      ${
        isOpen
          ? html`
              ${passages.map((passage, index) =>
                passageField(
                  context,
                  passage,
                  index === 0 && isHeaded ? words.question : fill(words.passage, { n: index + (isHeaded ? 0 : 1) }),
                ),
              )}
              ${
                isQuestion
                  ? html`
                      <p class="buttons">
                        <button type="button" class="quiet" @click=${add}>${words.addPassage}</button>
                        <button type="button" class="quiet" @click=${remove}>${fill(words.removePart, { title })}</button>
                      </p>
                    `
                  : nothing
              }
            `
          : nothing
      }
    </details>
  `;
};

/** What to read again, passage by passage: an editor may never open the question that it is in. */
const faultList = (context: Context): TemplateResult | typeof nothing => {
  const { draft, words, show, focus } = context;
  const faults = wordFaults(draft.ownWords, draft.lang, words);
  if (faults.length === 0) return nothing;
  return html`
    <h4>${words.readAgain}</h4>
    <ul class="open-faults">
      ${faults.map(
        ({ place, title, fault }) => html`
          <li>
            <p>${fault}</p>
            <button
              type="button"
              class="quiet"
              @click=${() => {
                show({ openPart: partAt(draft.ownWords, place)?.place });
                focus(`#${passageId(place)}`);
              }}
            >
              ${words.goToWords}
              <span lang=${draft.lang}>${title}</span>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
};

/** Words of the editor's own: a field to paste them into, and one for each sentence. */
export const ownWordsFields = (context: Context): TemplateResult => {
  const { draft, words, set, show, focus } = context;
  const addQuestion = (): void => {
    const place = String(draft.ownWords.length);
    set({ ownWords: [...draft.ownWords, newQuestion(words.newQuestion, words.newAnswer, questionLevel(draft.ownWords))] });
    show({ openPart: place });
    focus(`#${passageId(`${place}.0.0`)}`);
  };
  return html`
    ${pasteField(context)}
    <section class="own-words" aria-labelledby="edit-words">
      <h3 id="edit-words" tabindex="-1">${words.editWords}</h3>
      <p class="hint">${words.editHint}</p>
      ${faultList(context)} ${partsOf(draft.ownWords).map((part) => partFields(context, part))}
      ${
        draft.widget === 'faq-accordion'
          ? html`
              <p class="buttons"><button type="button" class="quiet" @click=${addQuestion}>${words.addQuestion}</button></p>
            `
          : nothing
      }
      <p class="hint">${words.ownWordsUnread}</p>
    </section>
  `;
};
