import { CMS_OUTPUTS } from '../../test/support/cms-outputs.js';
import { PASTED_FORMS, type PastedForm } from '../../test/support/reader-gets.js';
import { SANITISERS } from '../../test/support/sanitisers.js';
import { toCell, type Table } from './cms-page.js';

type Cells = Partial<Record<PastedForm, string>>;

const recorded = (): Map<string, Cells> => {
  const rows = new Map<string, Cells>();
  for (const { cms, form, got } of CMS_OUTPUTS) {
    const cells = rows.get(cms) ?? {};
    if (cells[form] !== undefined) throw new Error(`${cms}, ${form} was recorded twice.`);
    rows.set(cms, { ...cells, [form]: toCell(got) });
  }
  return rows;
};

const sanitised = (): [string, Cells][] =>
  Object.entries(SANITISERS).map(([name, { got }]) => [
    `${name} (run by our tests)`,
    Object.fromEntries(Object.entries(got).map(([form, one]) => [form, toCell(one)])),
  ]);

/** What becomes of the recorded outputs and of what sanitisers leave. The tests of both check each cell. */
export const toRecordedTable = (): Table => ({
  madeBy: 'npm run check:fresh',
  said: 'With script / without. –: not recorded.',
  head: ['CMS, editor or filter', ...PASTED_FORMS],
  rows: [...recorded(), ...sanitised()].map(([where, cells]) => [where, ...PASTED_FORMS.map((form) => cells[form] ?? '–')]),
});
