import assert from 'node:assert/strict';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { before, describe, it } from 'node:test';
import { testEngines } from '../../scripts/browsers/test-browsers.js';
import { useEngine } from './engine-page.js';
import { useDemoForms } from './page-copies/demo-forms.js';
import { whatIsRead, type Read } from './page-copies/what-is-read.js';
import { usePage } from './page-copies/used-page.js';
import { squashed, wordsOfMain } from './page-copies/words.js';
import { useSite } from './site.js';

const { folder, forms } = await useDemoForms();

/** Where a page finds its files when it is opened from disk. */
const fromDisk = (html: string, path: string): string => html.replaceAll(/(href|src)="\/(?!\/)/g, `$1="${path.replace(/[^/]+/g, '..').slice(1)}`);

/** A page that was opened from disk reads as it was written: each question, answer, figure, step and number, and nothing stays hidden. */
const assertReads = async (read: Read, path: string): Promise<void> => {
  assert.equal(squashed(read.words), squashed(wordsOfMain(await readFile(join(folder, path), 'utf8'))));
  assert.ok(read.answers >= 17);
  assert.deepEqual(read.unseen, []);
  assert.equal(read.isAlive, false);
};
