import { html, type TemplateResult } from 'lit';

/** A file that somebody chose, read as text. */
export interface ReadFile {
  name: string;
  text: string;
}

/** More than any file that is of use here. */
const LARGEST = 5_000_000;

/** Reads files as text, one after another. Those that are too large come back without words. */
export const readFiles = (files: Iterable<File>): Promise<ReadFile[]> =>
  Promise.all([...files].map(async (file) => ({ name: file.name, text: file.size > LARGEST ? '' : await file.text() })));

/** A button that opens a file. Nothing is sent: the page reads it. */
export const fileButton = ({
  id,
  label,
  accept,
  isMany = false,
  onRead,
}: {
  id: string;
  label: string;
  accept: string;
  isMany?: boolean;
  onRead: (files: ReadFile[]) => void;
}): TemplateResult => {
  const take = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const files = await readFiles(input.files ?? []);
    // The same file can be opened again.
    input.value = '';
    if (files.length > 0) onRead(files);
  };
  return html`
    <span class="file-button">
      <label for=${id}>${label}</label>
      <input id=${id} type="file" accept=${accept} ?multiple=${isMany} @change=${take} />
    </span>
  `;
};
