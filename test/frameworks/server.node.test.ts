import assert from 'node:assert/strict';
import { test } from 'node:test';

/** What a page of a server framework imports, where there is no document. */
const IMPORTS = [
  '../../src/index.js',
  '../../src/elements/aftercare-timeline/aftercare-timeline.js',
  '../../src/elements/contact-card/contact-card.js',
  '../../src/elements/evidence-table/evidence-table.js',
  '../../src/elements/faq-accordion/faq-accordion.js',
  '../../src/elements/risk-meter/risk-meter.js',
  '../../src/generated/react.js',
];

for (const file of IMPORTS) {
  test(`does nothing and throws nothing on a server: ${file.replace('../../src/', '')}`, async () => {
    assert.ok(Object.keys((await import(file)) as object).length > 0);
  });
}
