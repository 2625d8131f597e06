import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useSite } from './site.js';

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' '));

const openStep = async (page: Page, step: string, shows: string): Promise<void> => {
  await page.click(`#step-${step}`);
  await page.waitForSelector(shows);
};

const dropFile = async (page: Page, input: string, name: string, text: string): Promise<void> => {
  await page.$eval(
    input,
    (field, given) => {
      const files = new DataTransfer();
      files.items.add(new File([given.text], given.name));
      (field as HTMLInputElement).files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
};

describe('what the builder tells before anything is pasted', () => {
  const site = useSite('dist/site');

  const open = async (): Promise<Page> => {
    const { page } = await site.open('/build/');
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('#next');
    return page;
  };

  it('names the question with words to read again, and leads to its field', async () => {
    const page = await open();
    await page.click('[name="content"][value="own-words"]');
    await page.waitForSelector('#pasted');
    await page.type('#pasted', 'Wie gaat het aan?\nBij 30% van de mensen.\n\nHoe lang duurt het?\nEen uur.');
    await page.click('#use-pasted');
    await page.waitForSelector('.open-faults button');
    assert.match(await textOf(page, '.open-faults'), /“30%”.*Wie gaat het aan\?/);
    await page.click('.open-faults button');
    await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement).value === 'Bij 30% van de mensen.');
    await page.close();
  });

  it('reads a number as people write it in the country of the hospital', async () => {
    const page = await open();
    await openStep(page, 'hospital', '#add-line');
    await page.click('#add-line');
    await page.waitForSelector('#line-0-number');
    await page.type('#line-0-number', '0251 8300');
    await page.waitForSelector('#line-0-number-error');
    assert.match(await textOf(page, '#line-0-number-error'), /Nederland/);
    await page.select('#country', 'DE');
    await page.waitForSelector('#line-0-number:not([aria-invalid])');
    assert.equal(await page.$eval('#profile-lang', (field) => (field as HTMLSelectElement).value), 'de');
    await page.close();
  });

  it('measures the words that take their colour from the page, and repeats it beside the code', async () => {
    const page = await open();
    await openStep(page, 'brand', '#pasted-css');
    await page.type('#pasted-css', 'dit is geen css');
    await page.click('#use-css');
    await page.waitForFunction(() => document.querySelector('.status')?.textContent.includes('geen CSS'));
    await page.click('#pasted-css', { count: 3 });
    await page.type('#pasted-css', 'h2 { color: #ffd54f }');
    await page.click('#use-css');
    await page.waitForSelector('#page-faint');
    assert.match(await textOf(page, '#page-faint'), /koppen zijn hier slecht te lezen: 1,4 : 1/);
    await openStep(page, 'place', '#open-faults');
    assert.match(await textOf(page, '.open-faults'), /stijl van je pagina/);
    assert.match(await textOf(page, '[aria-labelledby="for-it"]'), /Er zijn nog 2 dingen niet in orde/);
    await page.click('#show-open');
    await page.waitForFunction(() => document.activeElement?.id === 'open-faults');
    await page.close();
  });

  for (const [name, text, said] of [
    ['half.json', '{\n  "lang": "nl",\n  "id" "knee"\n}', /regel 3/],
    ['profile.json', '{"schemaVersion":1,"organisation":"X"}', /geen teksten/],
  ] as const) {
    it(`says in Dutch why a file of texts isn’t used: ${name}`, async () => {
      const page = await open();
      await page.click('[name="content"][value="own-pack"]');
      await page.waitForSelector('#pack-file');
      await dropFile(page, '#pack-file', name, text);
      await page.waitForSelector('.field .error');
      assert.match(await textOf(page, '.field .error'), said);
      await page.close();
    });
  }

  it('asks before work is lost, and not before there is any', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await page.waitForSelector('#next');
    assert.deepEqual(asked, []);
    await page.click('[name="widget"][value="risk-meter"]');
    await page.click('[name="pack"][value="miscarriage"]');
    await page.reload();
    await page.waitForSelector('#next');
    assert.deepEqual(asked, ['beforeunload']);
    await page.close();
  });

  it('keeps pasted words when another widget is chosen', async () => {
    const page = await open();
    await page.click('[name="content"][value="own-words"]');
    await page.waitForSelector('#pasted');
    await page.type('#pasted', 'Mag er iemand mee?\nJa, neem gerust iemand mee.');
    await page.click('#use-pasted');
    await page.waitForFunction(() => document.querySelector('.own-words')?.textContent.includes('Mag er iemand mee?'));
    await page.click('[name="widget"][value="aftercare-timeline"]');
    await page.click('[name="widget"][value="faq-accordion"]');
    await openStep(page, 'place', '#code');
    assert.match(await page.$eval('#code', (field) => (field as HTMLTextAreaElement).value), /Mag er iemand mee\?/);
    await page.close();
  });

  it('shows the preview from a disk, where no server sends files', async () => {
    const { page } = await site.open('/');
    await page.goto(pathToFileURL('dist/site/build/index.html').href);
    const frame = await page.waitForFrame((one) => one.url().includes('frame-page.html'));
    await frame.waitForSelector('.nazorg-faq-accordion >>> [part="print"]');
    await page.close();
  });
});
