import type { Row } from '../../test/drupal/check-forms.js';
import { toCell, type Table } from './cms-page.js';

/** What `npm run test:drupal` found. */
export const DRUPAL_RESULTS = 'docs/cms/drupal.json';

export interface DrupalResults {
  drupal: string;
  php: string;
  rows: Row[];
}

export const toDrupalTable = ({ drupal, php, rows }: DrupalResults): Table => ({
  madeBy: 'npm run test:drupal',
  said: `Drupal ${drupal}, PHP ${php}, with SQLite, opened in Chromium: with script / without.`,
  head: ['CMS', 'form', 'text format', 'saved as it is', 'through CKEditor'],
  rows: rows.map(({ form, format, module, got }) => [
    `Drupal ${module ? 'with' : 'without'} the module`,
    form,
    format,
    toCell(got['as it is']),
    got['through CKEditor'] === undefined ? '–' : toCell(got['through CKEditor']),
  ]),
});
