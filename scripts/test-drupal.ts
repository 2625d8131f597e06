import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { checkBlocks, checkForms, type Row } from '../test/drupal/check-forms.js';
import { checkBlockForm, checkSettings, logIn, MODULE_CHECKS } from '../test/drupal/check-module.js';
import { addTextFormat, readForms } from '../test/drupal/forms.js';
import { startDrupal } from '../test/drupal/start-drupal.js';
import { BROWSER_FLAGS } from './browser-flags.js';
import { pictureOf, startChecks, unpack } from './cms/cms-checks.js';
import { CMS_PAGE, readResults, withTable, writtenResults } from './cms/cms-page.js';
import { DRUPAL_RESULTS, toDrupalTable, type DrupalResults } from './cms/drupal-table.js';
import { ensureBrowser } from './ensure-browser.js';

/*
 * Installs a site in a copy of the Drupal that DRUPAL names, saves each form of each widget in each text format, as it is and
 * through CKEditor, with the module and without, and opens the pages. `npm run build && npm run package:drupal` first.
 * Pictures go to the folder that PICTURES names.
 */
const ZIP = 'dist/nazorg-drupal.zip';
const LONGEST_MS = 20 * 60_000;
const RECIPE = 'modules/custom/nazorg/recipes/nazorg_text_format';

/** What PHP itself says of the files of both packages. */
const wrongPhp = async (): Promise<string[]> => {
  const files = (await readdir('integrations', { recursive: true })).filter((file) => /\.(?:php|module)$/.test(file));
  return files.flatMap((file) => {
    try {
      execFileSync('php', ['-l', join('integrations', file)], { stdio: 'pipe' });
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
};

const { say, check, end } = startChecks(LONGEST_MS);
const drupal = await startDrupal();
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });
try {
  const given = await readForms();
  const editor = await logIn(drupal, browser);
  const rows: Row[] = [];
  await check('PHP can read every file of the packages', wrongPhp);
  await check('Drupal takes the tags that the docs have an administrator add', async () => (await addTextFormat(drupal)) as string[]);
  await drupal.php(`\\Drupal::service('module_installer')->install(['nazorg_test']); return 1;`);
  rows.push(...(await checkForms(drupal, browser, editor, given, false, say)));

  await drupal.php(`\\Drupal::service('module_installer')->uninstall(['nazorg_test']); return 1;`);
  await unpack(ZIP, 'package:drupal', join(drupal.folder, 'modules/custom'));
  await check('the recipe installs the module and a text format that Drupal finds right', async () => {
    await drupal.command('recipe', RECIPE);
    return (await drupal.php(`
      [$editor, $format] = [\\Drupal\\editor\\Entity\\Editor::load('nazorg'), \\Drupal\\filter\\Entity\\FilterFormat::load('nazorg')];
      $wrong = \\Drupal\\ckeditor5\\Plugin\\Editor\\CKEditor5::validatePair($editor, $format);
      return array_map(fn ($one) => strip_tags((string) $one->getMessage()), iterator_to_array($wrong));
    `)) as string[];
  });
  const profile = `${drupal.address}/profile.json`;
  await check('settings take addresses and nothing else, from administrators', () =>
    checkSettings(drupal, editor, profile, pictureOf('drupal-settings')),
  );
  rows.push(...(await checkForms(drupal, browser, editor, given, true, say)));
  rows.push(await checkBlocks(drupal, browser, given.expected, say));
  await check('a block is added with what an editor chooses', () => checkBlockForm(drupal, editor, pictureOf('drupal-block')));
  for (const [title, find] of Object.entries(MODULE_CHECKS)) await check(title, () => find(drupal));
  await check('the module says nothing in the log of Drupal', async () => {
    const log = (await drupal.php(
      `return array_map(fn ($one) => $one->message . $one->variables, \\Drupal::database()->query("SELECT message, variables FROM {watchdog} WHERE type = 'php'")->fetchAll());`,
    )) as string[];
    return log.filter((line) => line.includes('nazorg')).map((line) => line.slice(0, 300));
  });
  await check('the module takes its settings and blocks away with it', async () => {
    const left = await drupal.php(`
      \\Drupal\\filter\\Entity\\FilterFormat::load('nazorg')->disable()->save();
      \\Drupal\\filter\\Entity\\FilterFormat::load('nazorg')->delete();
      \\Drupal::service('module_installer')->uninstall(['nazorg']);
      return array_values(array_filter(\\Drupal::configFactory()->listAll(), fn ($name) => str_contains($name, 'nazorg') || str_contains($name, 'faq_accordion')));
    `);
    return JSON.stringify(left) === '[]' ? [] : [JSON.stringify(left)];
  });

  const before = await readResults<DrupalResults>(DRUPAL_RESULTS);
  const version = (await drupal.php('return [\\Drupal::VERSION, PHP_VERSION];')) as [string, string];
  const short = (full: string): string => full.replace(/^(\d+\.\d+).*/, '$1');
  const results: DrupalResults = { drupal: short(version[0]), php: short(version[1]), rows };
  if (JSON.stringify(before?.rows) !== JSON.stringify(rows)) {
    await writeFile(DRUPAL_RESULTS, await writtenResults(DRUPAL_RESULTS, results));
    await writeFile(CMS_PAGE, await withTable(await readFile(CMS_PAGE, 'utf8'), toDrupalTable(results)));
    say('the table of the docs is what was found', [`It wasn't fresh; it is now: commit ${DRUPAL_RESULTS} and ${CMS_PAGE}.`]);
  } else say('the table of the docs is what was found', []);
} finally {
  await browser.close();
  await drupal.end();
}
end();
