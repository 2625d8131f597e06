import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { Row } from '../../test/wordpress/check-forms.js';
import type { Got } from '../../test/wordpress/read-page.js';

/** What `npm run test:wordpress` found, and the page that shows it. */
export const RESULTS = 'docs/cms-wordpress.json';
export const CMS_PAGE = 'docs/cms.md';

export interface Results {
  wordPress: string;
  php: string;
  rows: Row[];
}

const START = '<!-- Made by npm run test:wordpress -->';
const END = '<!-- Made to here -->';

const WORDS: Record<Got | 'mixed', string> = {
  widget: 'widget',
  words: 'words',
  link: 'link',
  torn: '**torn**',
  nothing: '**nothing**',
  mixed: '**mixed**',
};

const cell = ([withScript, withoutScript]: [Got | 'mixed', Got | 'mixed']): string => `${WORDS[withScript]} / ${WORDS[withoutScript]}`;

const tableOf = ({ wordPress, php, rows }: Results): string =>
  [
    `WordPress ${wordPress}, PHP ${php}, saved through its REST API, opened in Chromium: with script / without.`,
    '',
    '| CMS | form | where it stands | administrator | editor | author |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ form, place, plugin, got }) => {
      const cms = `WordPress ${plugin ? 'with' : 'without'} the plugin`;
      return `| ${[cms, form, place, cell(got.administrator), cell(got.editor), cell(got.author)].join(' | ')} |`;
    }),
  ].join('\n');

/** The results that were kept, or undefined when there are none. */
export const readResults = async (): Promise<Results | undefined> => {
  const text = await readFile(RESULTS, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Results);
};

/** The results as they are kept. */
export const writtenResults = async (results: Results): Promise<string> =>
  format(JSON.stringify(results), { ...(await resolveConfig(RESULTS)), parser: 'json' });

/** A page with the table of these results in its place. */
export const withTable = async (page: string, results: Results): Promise<string> => {
  const [before, rest = ''] = page.split(START);
  const [, after] = rest.split(END);
  if (before === undefined || after === undefined) throw new Error(`${CMS_PAGE} has no place for the table: ${START} … ${END}.`);
  return format(`${before}${START}\n\n${tableOf(results)}\n\n${END}${after}`, { ...(await resolveConfig(CMS_PAGE)), parser: 'markdown' });
};
