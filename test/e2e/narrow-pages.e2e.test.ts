import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './site.js';

describe('a patient with a narrow phone', () => {
  const site = useSite('dist/site');

  for (const path of ['/demo/', '/demo/miscarriage/', '/demo/ar/', '/demo/de/', '/demo/de/miscarriage/', '/demo/uk/miscarriage/']) {
    it(`never scrolls sideways on a phone, at 320 pixels, also in letters twice as large: ${path}`, async () => {
      const { page } = await site.open(path);
      await page.setViewport({ width: 320, height: 640 });
      for (const size of ['100%', '200%']) {
        await page.evaluate((letters) => {
          document.documentElement.style.fontSize = letters;
          document.querySelectorAll('details').forEach((one) => (one.open = true));
        }, size);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, size);
      }
    });
  }
});
