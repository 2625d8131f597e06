import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { checkEditor } from '../test/wordpress/check-editor.js';
import { checkForms, type Row } from '../test/wordpress/check-forms.js';
import { checkSettings } from '../test/wordpress/check-settings.js';
import { readForms } from '../test/wordpress/forms.js';
import { PAGE_CHECKS } from '../test/wordpress/check-pages.js';
import { ROLES, startWordPress } from '../test/wordpress/start-wordpress.js';
import { BROWSER_FLAGS } from './browser-flags.js';
import { ensureBrowser } from './ensure-browser.js';
import { pictureOf, startChecks, unpack } from './cms/cms-checks.js';
import { CMS_PAGE, readResults, withTable, writtenResults } from './cms/cms-page.js';
import { toWordPressTable, WORDPRESS_RESULTS, type WordPressResults } from './cms/wordpress-table.js';

/*
 * Installs Debian's WordPress for the time of the test, saves each form of each widget in it as each role, with the plugin
 * and without, and opens the pages. `npm run build && npm run package:wordpress` first. Pictures go to the folder that
 * PICTURES names.
 */
const ZIP = 'dist/nazorg-widgets-wordpress.zip';
const LONGEST_MS = 8 * 60_000;

const { say, check, end } = startChecks(LONGEST_MS);
const wordPress = await startWordPress();
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });
try {
  const given = await readForms();
  const rows: Row[] = [];

  await wordPress.php('return update_option( "test_script", "1" );');
  rows.push(...(await checkForms(wordPress, browser, given, false, say)));

  await unpack(ZIP, 'package:wordpress', join(wordPress.folder, 'wp-content/plugins'));
  await cp('demo/profile.json', join(wordPress.folder, 'wp-content/uploads/profile.json'));
  const profile = `${wordPress.address}/wp-content/uploads/profile.json`;
  await check('the plugin starts', async () => {
    const answer = await wordPress.php('delete_option( "test_script" ); return activate_plugin( "nazorg-widgets/nazorg-widgets.php" );');
    return answer === null ? [] : [JSON.stringify(answer)];
  });
  await check('settings take addresses and nothing else, from administrators', () =>
    checkSettings(wordPress, browser, profile, pictureOf('settings')),
  );
  rows.push(...(await checkForms(wordPress, browser, given, true, say)));
  for (const [title, find] of Object.entries(PAGE_CHECKS)) await check(title, () => find(wordPress, browser));
  for (const role of ROLES)
    await check(`in the editor: ${role}`, () => checkEditor(wordPress, browser, given.expected, role, pictureOf(`editor-${role}`)));
  await check('the plugin says nothing in the log of PHP', async () => {
    const log = await readFile(join(wordPress.folder, 'debug.log'), 'utf8').catch(() => '');
    return log.split('\n').filter((line) => line.includes('nazorg-widgets'));
  });
  await check('the plugin takes its settings away with it', async () => {
    const left = await wordPress.php(
      'require_once ABSPATH . "wp-admin/includes/file.php"; deactivate_plugins( "nazorg-widgets/nazorg-widgets.php" ); uninstall_plugin( "nazorg-widgets/nazorg-widgets.php" ); return $GLOBALS["wpdb"]->get_col( "SELECT option_name FROM wp_options WHERE option_name LIKE \'%nazorg%\'" );',
    );
    return JSON.stringify(left) === '[]' ? [] : [JSON.stringify(left)];
  });

  const before = await readResults<WordPressResults>(WORDPRESS_RESULTS);
  const version = (await wordPress.php('return array( get_bloginfo( "version" ), PHP_VERSION );')) as [string, string];
  const results = { wordPress: version[0].replace(/^(\d+\.\d+).*/, '$1'), php: version[1].replace(/^(\d+\.\d+).*/, '$1'), rows };
  if (JSON.stringify(before?.rows) !== JSON.stringify(rows)) {
    await writeFile(WORDPRESS_RESULTS, await writtenResults(WORDPRESS_RESULTS, results));
    await writeFile(CMS_PAGE, await withTable(await readFile(CMS_PAGE, 'utf8'), toWordPressTable(results)));
    say('the table of the docs is what was found', [`It wasn't fresh; it is now: commit ${WORDPRESS_RESULTS} and ${CMS_PAGE}.`]);
  } else say('the table of the docs is what was found', []);
} finally {
  await browser.close();
  await wordPress.end();
}
end();
