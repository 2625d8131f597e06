import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';

/** What copying needs: the words, and where to say how it went. */
export interface Copying {
  words: Pick<Words, 'copy' | 'copied' | 'copyFailed'>;
  show: (changes: { status: string }) => void;
}

/** Code with a button that copies it. Where a browser refuses that, it is selected. */
export const codeBlock = (
  { words, show }: Copying,
  { id, title, help, code }: { id: string; title: string; help: string; code: string },
): TemplateResult => {
  const copy = async (event: Event): Promise<void> => {
    const field = (event.target as HTMLElement).closest('section')?.querySelector('textarea');
    try {
      await navigator.clipboard.writeText(code);
      show({ status: `${title}: ${words.copied}` });
    } catch {
      field?.focus();
      field?.select();
      show({ status: words.copyFailed });
    }
  };
  return html`
    <section class="code-block" aria-labelledby="${id}-title">
      <div class="code-head">
        <h3 id="${id}-title">${title}</h3>
        <button type="button" id="${id}-copy" aria-describedby="${id}-title" @click=${copy}>${words.copy}</button>
      </div>
      <p class="hint" id="${id}-help">${help}</p>
      <textarea
        id=${id}
        class="code-text"
        readonly
        rows=${Math.min(8, Math.ceil(code.length / 44) + 1)}
        spellcheck="false"
        aria-labelledby="${id}-title"
        aria-describedby="${id}-help"
        .value=${code}
      ></textarea>
    </section>
  `;
};
