import type { Row } from '../../test/wordpress/check-forms.js';
import { toCell, type Table } from './cms-page.js';

/** What `npm run test:wordpress` found. */
export const WORDPRESS_RESULTS = 'docs/cms/wordpress.json';

export interface WordPressResults {
  wordPress: string;
  php: string;
  rows: Row[];
}

export const toWordPressTable = ({ wordPress, php, rows }: WordPressResults): Table => ({
  madeBy: 'npm run test:wordpress',
  said: `WordPress ${wordPress}, PHP ${php}, saved through its REST API, opened in Chromium: with script / without.`,
  head: ['CMS', 'form', 'where it stands', 'administrator', 'editor', 'author'],
  rows: rows.map(({ form, place, plugin, got }) => [
    `WordPress ${plugin ? 'with' : 'without'} the plugin`,
    form,
    place,
    toCell(got.administrator),
    toCell(got.editor),
    toCell(got.author),
  ]),
});
