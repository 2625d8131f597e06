import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import sirv from 'sirv';

/** A story or a page of the built catalogue. */
export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags?: string[];
}

/** A built catalogue that is served from this machine. */
export interface Catalogue {
  origin: string;
  entries: readonly Entry[];
  close: () => void;
}

/** Serves the catalogue that stands in a folder. Rejects where none was built. */
export const serveCatalogue = async (folder: string): Promise<Catalogue> => {
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
  const handle = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    handle(request, response, () => void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, entries: Object.values(entries), close: () => server.close() };
};

/** The address of one story or page alone, with choices of the toolbar. */
export const addressOf = ({ origin }: Catalogue, { id, type }: Entry, globals: Readonly<Record<string, string>> = {}): string => {
  const chosen = Object.entries({ 'a11y.manual': '!true', ...globals }).map(([name, value]) => `${name}:${value}`);
  return `${origin}/iframe.html?id=${id}&viewMode=${type}&globals=${chosen.join(';')}`;
};

/** How the rendering of a story ends, with what a story does by itself. */
const ENDS = ['completed', 'finished', 'aborted', 'errored'];

interface Preview {
  __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
}

/** Waits until the catalogue shows the story and its widgets have settled. Returns what is wrong with it. */
export const settle = async (page: Page): Promise<string[]> => {
  await page.waitForSelector('.sb-show-main #storybook-root *, .sb-show-errordisplay, .sb-show-nopreview');
  await page.waitForFunction(
    (ends) => ends.includes((globalThis as unknown as Preview).__STORYBOOK_PREVIEW__?.currentRender?.phase ?? ''),
    {},
    ENDS,
  );
  return page.evaluate(async () => {
    const widgets = Array.from(document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('#storybook-root *'));
    await Promise.all(widgets.map(async (widget) => widget.updateComplete));
    const unknown = Array.from(
      document.querySelectorAll('#storybook-root :not(:defined)'),
      ({ localName }) => `<${localName}> isn't defined`,
    );
    return document.body.matches('.sb-show-main') ? unknown : [document.querySelector('#error-message')?.textContent ?? 'no story'];
  });
};

/** Waits until the catalogue shows a page, with the stories and the code on it. Returns what is wrong with it. */
export const settleDocs = async (page: Page): Promise<string[]> => {
  await page.waitForSelector('#storybook-docs h1, .sb-show-errordisplay');
  await page.waitForNetworkIdle({ idleTime: 500 });
  return page.evaluate(() =>
    [...document.querySelectorAll('#error-message, #storybook-docs [class*="error"]')]
      .map(({ textContent }) => textContent)
      .filter(Boolean),
  );
};
