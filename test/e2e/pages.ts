import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';

/**
 * A folder with small pages beside the built files, as an editor would upload them; it goes when the tests of the file
 * are done. Pages are given as what stands in their body, by the name of the file.
 */
export const usePages = async (pages: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'nazorg-'));
  before(async () => {
    await cp('dist/cdn', join(folder, 'cdn'), { recursive: true });
    await Promise.all(Object.entries(pages).map(([name, html]) => writeFile(join(folder, name), html)));
  });
  after(() => rm(folder, { recursive: true }));
  return folder;
};

/** A page in one language that holds one meter. */
export const meterPage = (lang: string, attributes = ''): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<meta name="color-scheme" content="light dark"><title>Meter</title><link rel="icon" href="cdn/integrity.json">` +
  `<script type="module" src="cdn/nazorg.${lang}.js"></script><main><h1>Meter</h1><risk-meter ${attributes}></risk-meter></main>`;
