import type { Browser, Page } from 'puppeteer-core';
import { LANG, type Expected } from '../cms/widget-forms.js';
import { readPage, type Read } from '../cms/read-page.js';
import type { Got } from '../support/reader-gets.js';
import { savePage, savePageInEditor, TEXT_FORMATS, WAYS, type Form, type Way } from './forms.js';
import type { Drupal } from './start-drupal.js';

type Pair = [withScript: Got | 'mixed', withoutScript: Got | 'mixed'];

/** What readers get of one form in one text format, by how it came into Drupal. */
export interface Row {
  form: string;
  format: string;
  module: boolean;
  got: { 'as it is': Pair; 'through CKEditor'?: Pair };
}

type Say = (title: string, problems: readonly string[]) => void;

/** What Drupal does by itself, by text format; the same through CKEditor. */
const ALONE: Readonly<Record<string, Readonly<Record<string, [Got, Got]>>>> = {
  'Basic HTML': {
    'Element, empty': ['nothing', 'nothing'],
    'Element with words': ['words', 'words'],
    'Plain HTML': ['words', 'words'],
    Link: ['widget', 'link'],
  },
  'Basic HTML with more tags': {
    'Element, empty': ['nothing', 'nothing'],
    'Element with words': ['words', 'words'],
    'Plain HTML': ['widget', 'words'],
    Link: ['widget', 'link'],
  },
  'Full HTML': {
    'Element, empty': ['widget', 'nothing'],
    'Element with words': ['widget', 'words'],
    'Plain HTML': ['widget', 'words'],
    Link: ['widget', 'link'],
  },
};

const tell = ({ got, each }: Read): string => (got === 'mixed' ? JSON.stringify(each) : got);

const readBoth = async (browser: Browser, url: string, expected: readonly Expected[]): Promise<[Read, Read]> => [
  await readPage(browser, url, expected, true),
  await readPage(browser, url, expected, false),
];

const problemsOf = ([shown, read]: [Read, Read], [wanted, wantedWithout]: [Got, Got]): string[] => [
  ...(shown.got === wanted ? [] : [`a reader gets ${tell(shown)}, not ${wanted}`]),
  ...(read.got === wantedWithout ? [] : [`without script a reader gets ${tell(read)}, not ${wantedWithout}`]),
  ...shown.problems,
  ...read.problems,
];

/** Saves each form in each text format and each way, opens its page, and says what isn't as it should be. */
export const checkForms = async (
  drupal: Drupal,
  browser: Browser,
  editor: Page,
  { forms, expected }: { forms: readonly Form[]; expected: readonly Expected[] },
  module: boolean,
  say: Say,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const { id, name } of TEXT_FORMATS.filter(({ isModules }) => isModules === module))
    for (const { form, content } of forms) {
      const wanted: [Got, Got] | undefined = module ? ['widget', form === 'Link' ? 'link' : 'words'] : ALONE[name]?.[form];
      if (wanted === undefined) throw new Error(`Nobody wrote down what becomes of ${form} in ${name}.`);
      const got: Partial<Record<Way, Pair>> = {};
      for (const way of WAYS) {
        const title = `${form}, ${name}, ${way}`;
        const url =
          way === 'as it is' ? await savePage(drupal, title, id, content) : await savePageInEditor(editor, drupal, title, id, content);
        const reads = await readBoth(browser, url, expected);
        say(`${module ? 'with' : 'without'} the module: ${title}`, problemsOf(reads, wanted));
        got[way] = [reads[0].got, reads[1].got];
      }
      rows.push({ form, format: name, module, got: got as Row['got'] });
    }
  return rows;
};

/** Puts a block of each widget on one page, opens that, and says what isn't as it should be. */
export const checkBlocks = async (drupal: Drupal, browser: Browser, expected: readonly Expected[], say: Say): Promise<Row> => {
  const url = await savePage(drupal, 'Blocks', 'plain_text', 'Blocks');
  const path = new URL(url).pathname;
  for (const { widget } of expected)
    await drupal.php(`
      \\Drupal\\block\\Entity\\Block::create([
        'id' => '${widget.replaceAll('-', '_')}', 'theme' => 'olivero', 'region' => 'content', 'plugin' => 'nazorg_widget:${widget}',
        'settings' => ['label' => '${widget}', 'label_display' => FALSE, 'chosen' => ['lang' => '${LANG}']],
        'visibility' => ['request_path' => ['id' => 'request_path', 'negate' => FALSE, 'pages' => '${path}']],
      ])->save();
      return 1;
    `);
  const reads = await readBoth(browser, url, expected);
  say('with the module: a block of each widget', problemsOf(reads, ['widget', 'words']));
  return { form: 'Block, component', format: '–', module: true, got: { 'as it is': [reads[0].got, reads[1].got] } };
};
