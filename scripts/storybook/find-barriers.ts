import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { ACCESSIBILITY_RULES } from '../../.storybook/accessibility-rules.js';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a part of a page, as sentences. */
export const findBarriers = async (page: Page, selector: string): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(
    async (rules, root) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(root, { runOnly: rules });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `axe ${id}: ${target.join(' ')} ${failureSummary}`),
      );
    },
    ACCESSIBILITY_RULES,
    selector,
  );
};
