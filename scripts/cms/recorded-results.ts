import { CMS_OUTPUTS } from '../../test/support/cms-outputs.js';
import type { Got, PastedForm } from '../../test/support/reader-gets.js';

/** What was recorded, for the builder: docs/cms/recorded.json. The tests of the outputs check each cell. */
export const RECORDED_RESULTS = 'docs/cms/recorded.json';

interface RecordedRow {
  cms: string;
  form: PastedForm;
  got: readonly [Got | 'mixed', Got | 'mixed'];
}

/** What a reader gets of each form in each CMS, with script and without. */
export const recordedResults = (): { rows: RecordedRow[] } => ({
  rows: CMS_OUTPUTS.map(({ cms, form, got }) => ({ cms, form, got })),
});
