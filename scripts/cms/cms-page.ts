import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { Got } from '../../test/support/reader-gets.js';

/** The page with what becomes of each form in each CMS. */
export const CMS_PAGE = 'docs/cms.md';

/** A table of that page. */
export interface Table {
  /** Which command makes it; that marks its place too. */
  madeBy: string;
  /** What it is of, in a sentence or two. */
  said: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

const WORDS: Record<Got | 'mixed', string> = {
  widget: 'widget',
  words: 'words',
  link: 'link',
  torn: '**torn**',
  printed: '**printed**',
  nothing: '**nothing**',
  mixed: '**mixed**',
};

/** What a reader gets with script and without, as a cell. */
export const toCell = ([withScript, withoutScript]: readonly [Got | 'mixed', Got | 'mixed']): string =>
  `${WORDS[withScript]} / ${WORDS[withoutScript]}`;

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const END = '<!-- Made to here -->';

/** The page with a table in its place. */
export const withTable = async (page: string, { madeBy, said, head, rows }: Table): Promise<string> => {
  const start = `<!-- Made by ${madeBy} -->`;
  const [before, rest] = page.split(start);
  const end = rest?.indexOf(END) ?? -1;
  if (before === undefined || rest === undefined || end < 0) throw new Error(`${CMS_PAGE} has no place for the table: ${start} … ${END}.`);
  const table = [head, head.map(() => '---'), ...rows].map(lineOf).join('\n');
  const made = `${before}${start}\n\n${said}\n\n${table}\n\n${rest.slice(end)}`;
  return format(made, { ...(await resolveConfig(CMS_PAGE)), parser: 'markdown' });
};

/** Results that a test kept, or undefined when there are none. */
export const readResults = async <Results>(file: string): Promise<Results | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Results);
};

/** Results as they are kept. */
export const writtenResults = async (file: string, results: unknown): Promise<string> =>
  format(JSON.stringify(results), { ...(await resolveConfig(file)), parser: 'json' });
