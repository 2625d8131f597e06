import type { Browser, Page } from 'puppeteer-core';
import { HOSTED, type Expected } from '../cms/widget-forms.js';
import { logIn } from './log-in.js';
import { readPage } from '../cms/read-page.js';
import type { Role, WordPress } from './start-wordpress.js';

/** What the block is called in the language of each person. */
const TITLES: Record<Role, string> = {
  administrator: 'Figures (Nazorg)',
  editor: 'Cijfers (Nazorg)',
  author: 'Zahlen (Nazorg)',
};

interface Block {
  name: string;
  clientId: string;
  isValid: boolean;
}
interface WordPressGlobals {
  wp: {
    data: {
      dispatch: (store: string) => Record<string, (...given: unknown[]) => Promise<unknown>>;
      select: (store: string) => Record<string, (...given: unknown[]) => unknown>;
    };
    blocks: { createBlock: (name: string, attributes: object) => Block; getBlockType: (name: string) => { title: string } | undefined };
  };
}

const addBlock = (page: Page, name: string, attributes: object): Promise<void> =>
  page.evaluate(
    async (block, given) => {
      const { wp } = globalThis as unknown as WordPressGlobals;
      await wp.data.dispatch('core/block-editor')['insertBlocks']?.(wp.blocks.createBlock(block, given));
    },
    name,
    attributes,
  );

const seesWords = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted: string) => document.querySelector('.editor-styles-wrapper')?.textContent?.includes(wanted),
    { timeout: 30_000 },
    words,
  );

/** Pastes text into an empty paragraph, as a person does; pages may not put things on the clipboard themselves. */
const paste = async (page: Page, text: string): Promise<void> => {
  await addBlock(page, 'core/paragraph', {});
  await page.waitForSelector('p[data-type="core/paragraph"]');
  await page.focus('p[data-type="core/paragraph"]');
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
};

const publish = (page: Page): Promise<{ url: string; blocks: string[] }> =>
  page.evaluate(async () => {
    const { data } = (globalThis as unknown as WordPressGlobals).wp;
    await data.dispatch('core/editor')['editPost']?.({ status: 'publish', title: 'Editor' });
    await data.dispatch('core/editor')['savePost']?.();
    const blocks = data.select('core/block-editor')['getBlocks']?.() as Block[];
    const url = data.select('core/editor')['getPermalink']?.() as string;
    return { url, blocks: blocks.map(({ name, isValid }) => `${name}${isValid ? '' : ' (invalid)'}`) };
  });

/** Writes a post in the editor of WordPress: three blocks, one of them set to English by hand, and a pasted address. */
export const checkEditor = async (
  wordPress: WordPress,
  browser: Browser,
  expected: readonly Expected[],
  role: Role,
  picture?: `${string}.png`,
): Promise<string[]> => {
  const page = await logIn(browser, wordPress, role);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${String(error)}`));
  try {
    await page.goto(`${wordPress.address}/wp-admin/post-new.php`, { waitUntil: 'load' });
    await page.waitForFunction(() => (globalThis as unknown as Partial<WordPressGlobals>).wp?.blocks?.getBlockType('nazorg/risk-meter'));
    await page.waitForSelector('.editor-styles-wrapper');
    const title = await page.evaluate(() => (globalThis as unknown as WordPressGlobals).wp.blocks.getBlockType('nazorg/risk-meter')?.title);
    if (title !== TITLES[role]) problems.push(`the block is called "${title}", not "${TITLES[role]}"`);
    const [first, ...others] = expected as [Expected, ...Expected[]];
    await paste(page, `${HOSTED}/nazorg/${first.widget}?lang=nl`);
    await page.waitForSelector('[data-type="core/embed"]', { timeout: 30_000 });
    for (const { widget, sentence } of others) {
      await addBlock(page, `nazorg/${widget}`, {});
      await page.waitForSelector(`[data-type="nazorg/${widget}"]`);
      // The preview speaks the language of the site (English) until somebody chooses another.
      await page.waitForSelector(`[data-type="nazorg/${widget}"] ${widget}[lang="en"]`, { timeout: 30_000 });
      const select = await page.evaluateHandle(() =>
        [...document.querySelectorAll<HTMLSelectElement>('.block-editor-block-inspector select')].find(({ options }) =>
          [...options].some(({ value }) => value === 'uk'),
        ),
      );
      await (select.asElement() as Awaited<ReturnType<Page['$']>>)?.select('nl');
      await seesWords(page, sentence);
    }
    if (picture) await page.screenshot({ path: picture });
    const { url, blocks } = await publish(page);
    const wanted = ['core/embed', ...others.map(({ widget }) => `nazorg/${widget}`)];
    if (String(blocks) !== String(wanted)) problems.push(`the post holds ${String(blocks)}`);
    const read = await readPage(browser, url, expected, true);
    if (read.got !== 'widget') problems.push(`a reader gets ${JSON.stringify(read.each)}`);
    return [...problems, ...read.problems];
  } finally {
    await page.browserContext().close();
  }
};
