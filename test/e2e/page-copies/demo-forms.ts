import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { WIDGETS } from '../../../src/widgets.js';
import { boxClass } from '../../../tools/authoring/box-class.js';

/** A page of the demo in one of its two forms, and where it stands in a folder. */
export interface DemoForm {
  what: string;
  path: string;
}

const SETTINGS = / (date-input|searchable|single)(?=[ =>])/g;

/** The same page in the form for a CMS that takes unknown tags away. The boxes have no ids: docs/embedding.md says why. */
const toBoxes = (html: string): string =>
  html
    .replace(
      new RegExp(`<(${WIDGETS.join('|')})((?: [^>]*)?)>`, 'g'),
      (_, tag: string, attributes: string) =>
        `<div class="${boxClass(tag)}" data-nazorg="${tag}"${`${attributes} `
          .replace(/ id="[^"]*"/, '')
          .replace(SETTINGS, ' data-$1')
          .trimEnd()}>`,
    )
    .replace(new RegExp(`</(${WIDGETS.join('|')})>`, 'g'), '</div>');

/** A copy of the demo whose pages stand in both forms; it goes when the tests of the file are done. */
export const useDemoForms = async (): Promise<{ folder: string; forms: DemoForm[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'nazorg-copies-'));
  after(() => rm(folder, { recursive: true }));
  await cp('dist/site', folder, { recursive: true });
  const forms: DemoForm[] = [];
  for (const path of ['demo/', 'demo/miscarriage/']) {
    const tags = await readFile(join(folder, path, 'index.html'), 'utf8');
    for (const [form, html] of Object.entries({ tags, boxes: toBoxes(tags) })) {
      await writeFile(join(folder, path, `${form}.html`), html);
      forms.push({ what: `/${path} in ${form}`, path: `${path}${form}.html` });
    }
  }
  return { folder, forms };
};
