import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { CMS_PAGE, readResults, withTable, writtenResults } from './cms/cms-page.js';
import { DRUPAL_RESULTS, toDrupalTable, type DrupalResults } from './cms/drupal-table.js';
import { RECORDED_RESULTS, recordedResults } from './cms/recorded-results.js';
import { toRecordedTable } from './cms/recorded-table.js';
import { FRAMEWORK_RESULTS, FRAMEWORKS_PAGE, toFrameworksTable, type FrameworkResults } from './frameworks/frameworks-table.js';
import { toWordPressTable, WORDPRESS_RESULTS, type WordPressResults } from './cms/wordpress-table.js';

/**
 * Makes the committed generated files again and fails when they differ from what is committed, or when something
 * public has no words of explanation.
 */
const MANIFEST = 'custom-elements.json';

interface Named {
  name: string;
  description?: string;
}
interface Manifest {
  modules: { declarations?: { name: string; tagName?: string; members?: Named[]; attributes?: Named[]; events?: Named[] }[] }[];
}

const before = await readFile(MANIFEST, 'utf8').catch(() => '');
execFileSync('npm', ['run', 'manifest', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
const after = await readFile(MANIFEST, 'utf8');

const undescribed = (JSON.parse(after) as Manifest).modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ name, tagName, members = [], attributes = [], events = [] }) =>
    tagName === undefined
      ? []
      : [...members, ...attributes, ...events]
          .filter((one) => !one.description)
          .map((one) => `${name}.${one.name} has no description in its JSDoc.`),
  );
const stale = before === after ? [] : [`${MANIFEST} wasn't fresh; it is now: run \`npm run manifest\` and commit it.`];

const remade = execFileSync('npm', ['run', 'build:integrations', '--silent'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  .split('\n')
  .filter((path) => path !== '')
  .map((path) => `${path} wasn't fresh; it is now: run \`npm run build:integrations\` and commit it.`);

const wordPress = await readResults<WordPressResults>(WORDPRESS_RESULTS);
const drupal = await readResults<DrupalResults>(DRUPAL_RESULTS);
const tables = [...(wordPress ? [toWordPressTable(wordPress)] : []), ...(drupal ? [toDrupalTable(drupal)] : []), toRecordedTable()];
const page = await readFile(CMS_PAGE, 'utf8');
let tabled = page;
for (const table of tables) tabled = await withTable(tabled, table);
const untabled = tabled === page ? [] : [`${CMS_PAGE} didn't show what the tests found and recorded; it does now: commit it.`];

const recorded = await writtenResults(RECORDED_RESULTS, recordedResults());
if ((await readFile(RECORDED_RESULTS, 'utf8').catch(() => '')) !== recorded) {
  untabled.push(`${RECORDED_RESULTS} didn't hold what was recorded; it does now: commit it.`);
}

const frameworks = await readResults<FrameworkResults>(FRAMEWORK_RESULTS);
const frameworksPage = await readFile(FRAMEWORKS_PAGE, 'utf8');
const frameworksTabled = frameworks ? await withTable(frameworksPage, toFrameworksTable(frameworks)) : frameworksPage;
if (frameworksTabled !== frameworksPage) untabled.push(`${FRAMEWORKS_PAGE} didn't show what the tests found; it does now: commit it.`);

const problems = [...undescribed, ...stale, ...remade, ...untabled];
if (problems.length > 0) {
  await writeFile(MANIFEST, after);
  await writeFile(CMS_PAGE, tabled);
  await writeFile(RECORDED_RESULTS, recorded);
  await writeFile(FRAMEWORKS_PAGE, frameworksTabled);
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
