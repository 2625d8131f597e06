import type { Page } from 'puppeteer-core';
import { readWidgetForms, type Expected, type WidgetForms } from '../cms/widget-forms.js';
import type { Drupal } from './start-drupal.js';

/** A text format, and how the editor of it is told to keep more than it does by itself. */
export interface TextFormat {
  id: string;
  name: string;
  isModules: boolean;
}

/** What docs/cms/drupal.md tells an administrator to add to the tags that may be edited as source. */
export const ADDED_TAGS =
  '<div class="nazorg-*" data-*> <section class="nazorg-*" data-*> <details data-*> <summary> <table data-*> <tr data-*> <th scope>';

/** What Drupal's form adds to "Limit allowed HTML tags" for those, and for the button for tables. */
const ALLOWED_TAGS = `${ADDED_TAGS.replace('scope', 'scope rowspan colspan')} <thead> <tbody> <tfoot> <caption> <td rowspan colspan>`;

export const TEXT_FORMATS: readonly TextFormat[] = [
  { id: 'basic_html', name: 'Basic HTML', isModules: false },
  { id: 'with_div', name: 'Basic HTML with more tags', isModules: false },
  { id: 'full_html', name: 'Full HTML', isModules: false },
  { id: 'nazorg', name: 'Nazorg', isModules: true },
];

/** How a text comes into Drupal: as it is (an import, another editor), or through CKEditor. */
export const WAYS = ['as it is', 'through CKEditor'] as const;
export type Way = (typeof WAYS)[number];

/** One form as the text of a page with all four widgets. */
export interface Form {
  form: string;
  content: string;
}

/** All forms that need nothing but the script, with what they should say. */
export const readForms = async (): Promise<{ forms: Form[]; expected: Expected[] }> => {
  const { widgets, expected } = await readWidgetForms();
  const all = (write: (forms: WidgetForms) => string): string => Object.values(widgets).map(write).join('\n\n');
  return {
    forms: [
      { form: 'Element, empty', content: all(({ empty }) => empty) },
      { form: 'Element with words', content: all(({ element }) => element) },
      { form: 'Plain HTML', content: all(({ plain }) => plain) },
      { form: 'Link', content: all(({ link }) => `<p>${link}</p>`) },
    ],
    expected,
  };
};

/** Makes the text format `with_div`: Basic HTML with the tags above allowed, in its filter and in its editor. */
export const addTextFormat = (drupal: Drupal): Promise<unknown> =>
  drupal.php(`
    $tags = ${JSON.stringify(ADDED_TAGS)};
    $format = \\Drupal\\filter\\Entity\\FilterFormat::load('basic_html')->createDuplicate()->set('format', 'with_div')->set('name', 'With div');
    $settings = $format->filters('filter_html')->getConfiguration();
    $settings['settings']['allowed_html'] .= ' ' . ${JSON.stringify(ALLOWED_TAGS)};
    $format->setFilterConfig('filter_html', $settings)->save();
    $editor = \\Drupal\\editor\\Entity\\Editor::load('basic_html')->createDuplicate()->set('format', 'with_div');
    $settings = $editor->getSettings();
    $settings['toolbar']['items'][] = 'insertTable';
    array_push($settings['plugins']['ckeditor5_sourceEditing']['allowed_tags'], ...preg_split('/(?<=>) /', $tags));
    $editor->setSettings($settings)->save();
    $wrong = \\Drupal\\ckeditor5\\Plugin\\Editor\\CKEditor5::validatePair($editor, $format);
    return array_map(fn ($one) => strip_tags((string) $one->getMessage()), iterator_to_array($wrong));
  `);

/** Saves a page as it is, and returns its address. */
export const savePage = async ({ address, php }: Drupal, title: string, format: string, content: string): Promise<string> => {
  const bytes = Buffer.from(content).toString('base64');
  const id = await php(`
    $body = ['value' => base64_decode('${bytes}'), 'format' => '${format}'];
    $node = \\Drupal\\node\\Entity\\Node::create(['type' => 'page', 'title' => '${title}', 'body' => $body, 'status' => 1, 'uid' => 1]);
    $node->save();
    return $node->id();
  `);
  return `${address}/node/${String(id)}`;
};

/** Fills a text into CKEditor in the form of Drupal, saves it there, and returns the address of the page. */
export const savePageInEditor = async (
  page: Page,
  { address }: Drupal,
  title: string,
  format: string,
  content: string,
): Promise<string> => {
  await page.goto(`${address}/node/add/page`);
  const select = '[name="body[0][format]"]';
  if ((await page.$eval(select, (one) => (one as HTMLSelectElement).value)) !== format) await page.select(select, format);
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-editor-active-text-format]')?.dataset['editorActiveTextFormat'] === wanted,
    {},
    format,
  );
  await page.waitForFunction(() => document.querySelector('.ck-editor__editable') !== null);
  await page.evaluate(
    (html, words) => {
      interface Editor {
        setData: (html: string) => void;
      }
      const { Drupal } = window as unknown as { Drupal: { CKEditor5Instances: Map<string, Editor> } };
      for (const editor of Drupal.CKEditor5Instances.values()) editor.setData(html);
      (document.querySelector('[name="title[0][value]"]') as HTMLInputElement).value = words;
    },
    content,
    title,
  );
  await Promise.all([page.waitForNavigation(), page.click('#edit-submit')]);
  if (!/\/node\/\d+$/.test(page.url())) throw new Error(`Drupal didn't save "${title}": ${page.url()}`);
  return page.url();
};
