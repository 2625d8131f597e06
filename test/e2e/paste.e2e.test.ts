import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { language } from '../../src/generated/languages/nl.js';
import { withAllPacks } from '../../src/prose/language-file.js';
import { withHospital } from '../../src/prose/prose-node.js';
import { useSite } from './site.js';
import { questionsIn } from './told/pack-lines.js';

const FOLDER = await mkdtemp(join(tmpdir(), 'nazorg-paste-'));

/** What an editor pastes into an empty file, by the name of the file. */
const PAGES = {
  'one-language.html': '<script type="module" src="cdn/nazorg.nl.js"></script><faq-accordion></faq-accordion>',
  'classic.html': '<script src="cdn/nazorg.nl.classic.js" defer></script><faq-accordion></faq-accordion>',
  'page-language.html': '<html lang="nl"><script type="module" src="cdn/nazorg.js"></script><faq-accordion></faq-accordion>',
  'script-in-front.html':
    '<script src="cdn/nazorg.nl.classic.js"></script><faq-accordion><details><summary>Eigen vraag</summary>Eigen antwoord</details></faq-accordion>',
  'plain-html.html':
    '<script type="module" src="cdn/nazorg.nl.js"></script><div class="nazorg-faq-accordion"><details><summary>Eigen vraag</summary>Eigen antwoord</details></div>',
  'data-apart.html': '<html lang="nl"><script type="module" src="cdn/nazorg.js"></script><faq-accordion structured-data></faq-accordion>',
  'data-apart-classic.html': '<script src="cdn/nazorg.nl.classic.js" defer></script><faq-accordion structured-data></faq-accordion>',
  'data-inside.html': '<script type="module" src="cdn/nazorg.nl.all.js"></script><faq-accordion structured-data></faq-accordion>',
  'twice.html':
    '<script type="module" src="cdn/nazorg.nl.js"></script><script src="cdn/nazorg.nl.classic.js" defer></script><faq-accordion></faq-accordion>',
} as const;

const { packs } = await withAllPacks(language);
const QUESTIONS_IN_PACK = questionsIn(withHospital(packs['recurrent-miscarriage']!.faq)).length;

const QUESTIONS = ':is(faq-accordion, .nazorg-faq-accordion) > details:not(.nazorg-provenance) > summary';

interface Questions {
  words: string[];
  messages: string[];
  scripts: string[];
  /** What the page says for machines. */
  data: string;
}

describe('a snippet pasted into an empty file', () => {
  before(async () => {
    await cp('dist/cdn', join(FOLDER, 'cdn'), { recursive: true });
    await Promise.all(
      Object.entries(PAGES).map(([name, html]) => writeFile(join(FOLDER, name), `<!doctype html><meta charset="utf-8">${html}`)),
    );
  });
  after(() => rm(FOLDER, { recursive: true }));
  const site = useSite(FOLDER);

  const questions = async (name: keyof typeof PAGES): Promise<Questions> => {
    const { page, messages, requests } = await site.open(`/${name}`);
    // Of a widget, wherever it stands: a tag, or the shadow root of a box.
    await page.waitForSelector('>>> [part="print"]');
    const words = await page.$$eval(QUESTIONS, (summaries) => summaries.map((summary) => summary.textContent.trim()));
    const data = await page.$eval('body', (body) => body.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    return {
      words,
      data,
      messages: messages.filter((message) => !message.includes('404')),
      scripts: requests.filter((url) => url.endsWith('.js')),
    };
  };

  for (const name of ['one-language.html', 'classic.html'] as const) {
    it(`reads with one request for script, in ${name}`, async () => {
      const { words, messages, scripts } = await questions(name);
      assert.equal(words.length, QUESTIONS_IN_PACK);
      assert.deepEqual(messages, []);
      assert.equal(scripts.length, 1);
    });
  }

  it('loads only the language of the page', async () => {
    const { words, scripts } = await questions('page-language.html');
    assert.equal(words.length, QUESTIONS_IN_PACK);
    assert.deepEqual(
      scripts.map((url) => new URL(url).pathname),
      ['/cdn/nazorg.js', '/cdn/languages/nl.js'],
    );
  });

  for (const name of ['script-in-front.html', 'plain-html.html'] as const) {
    it(`makes an accordion of the author's own words, in ${name}`, async () => {
      assert.deepEqual(await questions(name).then(({ words }) => words), ['Eigen vraag']);
    });
  }

  for (const [name, files] of [
    ['data-apart.html', ['faq-structured-data.js', 'nazorg.js', 'nl.js']],
    ['data-apart-classic.html', ['faq-structured-data.js', 'nazorg.nl.classic.js']],
    ['data-inside.html', ['nazorg.nl.all.js']],
  ] as const) {
    it(`says its questions for machines, and the policy of the page has nothing against it, in ${name}`, async () => {
      const { words, messages, scripts, data } = await questions(name);
      const { mainEntity } = JSON.parse(data) as { mainEntity: { name: string }[] };
      assert.deepEqual(
        mainEntity.map((question) => question.name),
        words,
      );
      assert.deepEqual(messages, []);
      assert.deepEqual(scripts.map((url) => basename(url)).sort(), files);
    });
  }

  it('works with two copies of the script, and says so once', async () => {
    const { words, messages } = await questions('twice.html');
    assert.equal(words.length, QUESTIONS_IN_PACK);
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /twice, in versions 0\.1\.0 and 0\.1\.0/);
  });
});
