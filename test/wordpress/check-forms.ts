import type { Browser } from 'puppeteer-core';
import type { Expected } from '../cms/widget-forms.js';
import type { Got } from '../support/reader-gets.js';
import type { Form } from './forms.js';
import { readPage, type Read } from '../cms/read-page.js';
import { savePost } from './save-post.js';
import { ROLES, type Role, type WordPress } from './start-wordpress.js';

/** What readers get of one form, by who saved it: with script, and without. */
export interface Row {
  form: string;
  place: string;
  plugin: boolean;
  got: Record<Role, [withScript: Got | 'mixed', withoutScript: Got | 'mixed']>;
}

/** What WordPress does by itself, by whether somebody may save unfiltered HTML (administrator and editor), and without script. */
const ALONE: Readonly<Record<string, [unfiltered: [Got, Got], filtered: [Got, Got]]>> = {
  'Element, empty, HTML block': [
    ['widget', 'nothing'],
    ['nothing', 'nothing'],
  ],
  'Element, empty, classic text': [
    ['widget', 'nothing'],
    ['nothing', 'nothing'],
  ],
  'Element with words, HTML block': [
    ['widget', 'words'],
    ['words', 'words'],
  ],
  'Element with words, classic text': [
    ['torn', 'words'],
    ['words', 'words'],
  ],
  'Plain HTML, HTML block': [
    ['widget', 'words'],
    ['widget', 'words'],
  ],
  'Plain HTML, classic text': [
    ['widget', 'words'],
    ['widget', 'words'],
  ],
  'Link, paragraph': [
    ['link', 'link'],
    ['link', 'link'],
  ],
  'Link, classic text': [
    ['link', 'link'],
    ['link', 'link'],
  ],
};

const expectedOf = ({ form, place }: Form, plugin: boolean, role: Role): [Got, Got] => {
  if (plugin) return ['widget', 'words'];
  const [unfiltered, filtered] = ALONE[`${form}, ${place}`] ?? [];
  if (unfiltered === undefined || filtered === undefined) throw new Error(`Nobody wrote down what becomes of ${form}, ${place}.`);
  return role === 'author' ? filtered : unfiltered;
};

const tell = ({ got, each }: Read): string => (got === 'mixed' ? JSON.stringify(each) : got);

/** Saves each form as each role and opens its page, and says what isn't as it should be. */
export const checkForms = async (
  wordPress: WordPress,
  browser: Browser,
  { forms, expected }: { forms: readonly Form[]; expected: readonly Expected[] },
  plugin: boolean,
  say: (title: string, problems: readonly string[]) => void,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const form of forms.filter(({ isPlugins }) => plugin || !isPlugins)) {
    const reads = await Promise.all(
      ROLES.map(async (role) => {
        const url = await savePost(wordPress, role, `${form.form}, ${form.place}, ${role}`, form.content);
        const [shown, read] = [await readPage(browser, url, expected, true), await readPage(browser, url, expected, false)];
        const [wanted, wantedWithout] = expectedOf(form, plugin, role);
        say(`${plugin ? 'with' : 'without'} the plugin: ${form.form}, ${form.place}, ${role}`, [
          ...(shown.got === wanted ? [] : [`a reader gets ${tell(shown)}, not ${wanted}`]),
          ...(read.got === wantedWithout ? [] : [`without script a reader gets ${tell(read)}, not ${wantedWithout}`]),
          ...shown.problems,
          ...read.problems,
        ]);
        return [role, [shown.got, read.got]] as const;
      }),
    );
    rows.push({ form: form.form, place: form.place, plugin, got: Object.fromEntries(reads) as unknown as Row['got'] });
  }
  return rows;
};
