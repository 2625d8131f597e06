import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const { layers } = (await import(new URL('../../scripts/layers.js', import.meta.url).href)) as { layers: object };

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, ...layers }],
});

/** The names of the rules that an import breaks, in a file that stands at a path. */
const brokenBy = async (path: string, line: string): Promise<string[]> => {
  const [result] = await eslint.lintText(line, { filePath: path });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

const ALLOWED: [path: string, line: string][] = [
  ['src/domain/x.ts', "import { readBand } from './read-band.js';"],
  ['src/content/x.ts', "import { readBand } from '../domain/read-band.js';"],
  ['src/content/x.ts', "import { languageLoaders } from '../generated/language-loaders.js';"],
  ['src/prose/x.ts', "import { PARTS } from '../widgets.js';"],
  ['src/base/x.ts', "import { h } from '../prose/prose-node.js';"],
  ['src/base/x.ts', "import { html } from 'lit';"],
  ['src/elements/risk-meter/x.ts', "import { toRiskMeterView } from './risk-meter-view.js';"],
  ['src/elements/risk-meter/x.ts', "import { report } from '../../base/report.js';"],
  ['src/elements/risk-meter/x.ts', "import { RiskMeterElement } from './risk-meter-element.js';"],
  ['src/elements/faq-accordion/search/x.ts', "import { FaqAccordionElement } from '../faq-accordion-element.js';"],
  ['src/elements/risk-meter/x-view.ts', "import { readBand } from '../../domain/read-band.js';"],
  ['src/embed/x.ts', "import { RiskMeterElement } from '../elements/risk-meter/risk-meter-element.js';"],
  ['tools/cli/x.ts', "import { readTables } from '../../src/elements/risk-meter/read-tables.js';"],
  ['tools/cli/x.ts', "import facts from '../../content/facts.json' with { type: 'json' };"],
  ['tools/audit/x.ts', "import { compilePack } from '../authoring/compile-pack.js';"],
  ['tools/cli/x.ts', "import { readFile } from 'node:fs/promises';"],
];

const FORBIDDEN: [path: string, line: string][] = [
  ['src/domain/x.ts', "import { h } from '../prose/prose-node.js';"],
  ['src/domain/x.ts', "import { WIDGETS } from '../widgets.js';"],
  ['src/domain/x.ts', "import { compilePack } from '../../tools/authoring/compile-pack.js';"],
  ['src/domain/x.ts', "import { html } from 'lit';"],
  ['src/domain/x.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/content/x.ts', "import { h } from '../prose/prose-node.js';"],
  ['src/prose/x.ts', "import { report } from '../base/report.js';"],
  ['src/base/x.ts', "import { readTables } from '../elements/risk-meter/read-tables.js';"],
  ['src/base/x.ts', "import type { RiskMeterElement } from '../elements/risk-meter/risk-meter-element.js';"],
  ['src/base/x.ts', "import { readContent } from '../../tools/authoring/read-content.js';"],
  ['src/base/x.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/elements/risk-meter/x.ts', "import { FaqAccordionElement } from '../faq-accordion/faq-accordion-element.js';"],
  ['src/elements/risk-meter/x.ts', "const later = import('../faq-accordion/search/faq-search.js');"],
  ['src/elements/risk-meter/x.ts', "export { FaqAccordionElement } from '../faq-accordion/faq-accordion-element.js';"],
  ['src/elements/risk-meter/x.ts', "import { start } from '../../embed/start.js';"],
  ['src/elements/risk-meter/x-view.ts', "import { report } from '../../base/report.js';"],
  ['src/elements/risk-meter/x-view.ts', "import { html } from 'lit';"],
  ['src/embed/x.ts', "import { proseToHtml } from '../../tools/authoring/prose-to-html.js';"],
  ['src/frameworks/x.ts', "import { RiskMeterElement } from '../elements/risk-meter/risk-meter-element.js';"],
  ['tools/authoring/x.ts', "import { report } from '../../src/base/report.js';"],
  ['tools/authoring/x.ts', "import { runNazorg } from '../cli/run-nazorg.js';"],
  ['tools/audit/x.ts', "import { runNazorg } from '../cli/run-nazorg.js';"],
  ['tools/cli/x.ts', "import { NazorgElement } from '../../src/base/nazorg-element.js';"],
  ['tools/cli/x.ts', "import { RiskMeterElement } from '../../src/elements/risk-meter/risk-meter-element.js';"],
  ['tools/cli/x.ts', "import { serveSite } from '../../scripts/serve-site.js';"],
  ['src/base/x.ts', "import { exampleProfile } from '../../stories/example-profile.js';"],
  ['src/prose/x.ts', "import { textOf } from '../../test/prose/prose-text.js';"],
];

describe('a layer', () => {
  for (const [path, line] of ALLOWED) it(`may import: ${path}: ${line}`, async () => assert.deepEqual(await brokenBy(path, line), []));

  for (const [path, line] of FORBIDDEN) {
    it(`may not import: ${path}: ${line}`, async () => assert.deepEqual(await brokenBy(path, line), ['boundaries/dependencies']));
  }

  it('is the place of every file', async () => {
    assert.deepEqual(await brokenBy('src/somewhere/x.ts', 'export const x = 1;'), ['boundaries/no-unknown-files']);
  });
});
