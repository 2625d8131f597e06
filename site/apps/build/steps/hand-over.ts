import { html, nothing, type TemplateResult } from 'lit';
import { languageOf, fill } from '../../words/words.js';
import type { Context } from '../context.js';
import { readHashes, readScripts } from '../files/script-files.js';
import { wordsNow } from '../files/words-now.js';

const ZIP = 'nazorg-voor-webbeheer.zip';

const saveZip = async ({ draft, language, words, show, keep }: Context, code: string): Promise<void> => {
  show({ isZipping: true, status: words.zipBusy });
  const hashes = await readHashes(document);
  const [{ toZip }, scripts] = await Promise.all([
    import('../files/to-zip.js'),
    Object.keys(hashes).length === 0
      ? new Map<string, Uint8Array>()
      : readScripts(document, hashes, draft.lang).catch(() => new Map<string, Uint8Array>()),
  ]);
  const { bytes, files } = toZip(draft, { lang: languageOf(document), code, hashes }, scripts, wordsNow(draft, language));
  keep(ZIP, 'application/zip', bytes);
  show({ isZipping: false, hashes, status: fill(scripts.size > 0 ? words.zipDone : words.zipNoScripts, { name: ZIP, n: files }) });
};

/**
 * What goes to the web team, and what follows the paste.
 * @param open - How many faults are still open.
 */
export const handOver = (context: Context, code: string, open: number): TemplateResult => {
  const { words, ui, focus } = context;
  return html`
    <section aria-labelledby="for-it">
      <h3 id="for-it">${words.forIt}</h3>
      <p class="hint">${words.forItHelp}</p>
      ${
        open === 0
          ? nothing
          : html`
              <p class="note warning">
                ${open === 1 ? words.stillOpenOne : fill(words.stillOpen, { n: open })}
                <button type="button" id="show-open" class="quiet" @click=${() => focus('#open-faults')}>${words.showOpen}</button>
              </p>
            `
      }
      <p class="buttons">
        <button
          type="button"
          id="zip"
          aria-disabled=${ui.isZipping ? 'true' : 'false'}
          @click=${() => !ui.isZipping && void saveZip(context, code)}
        >
          ${words.zip}
        </button>
      </p>
    </section>
    <p class="check-it"><a class="button" href="../check/" target="_blank">${words.checkIt}</a></p>
  `;
};
