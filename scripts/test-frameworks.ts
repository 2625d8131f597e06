import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS } from './browser-flags.js';
import { startChecks } from './cms/cms-checks.js';
import { readResults, withTable, writtenResults } from './cms/cms-page.js';
import { ensureBrowser } from './ensure-browser.js';
import { buildApp } from './frameworks/build-app.js';
import { checkPage } from './frameworks/check-page.js';
import { FRAMEWORK_APPS } from './frameworks/framework-apps.js';
import {
  FRAMEWORK_RESULTS,
  FRAMEWORKS_PAGE,
  toFrameworksTable,
  type FrameworkResults,
  type FrameworkRow,
} from './frameworks/frameworks-table.js';
import { serveApp } from './frameworks/serve-app.js';

/*
 * Installs an app of each framework for the time of the test, with the packed build, and opens its pages. `npm run build` first; it
 * needs the npm registry. Names of apps behind the command test these alone, and keep the results of the others.
 */
const LONGEST_MS = 60 * 60_000;

const { say, end } = startChecks(LONGEST_MS);
const asked = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'nazorg-frameworks-'));
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });
const before = (await readResults<FrameworkResults>(FRAMEWORK_RESULTS))?.rows ?? [];
const rows: FrameworkRow[] = [];
const day = new Date().toISOString().slice(0, 10);
try {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { encoding: 'utf8' });
  const tarball = join(folder, packed.trim().split('\n').at(-1) ?? '');
  for (const app of FRAMEWORK_APPS) {
    if (asked.length > 0 && !asked.includes(app.name)) {
      rows.push(...before.filter(({ framework }) => framework === app.name));
      continue;
    }
    try {
      const place = join(folder, app.name);
      const { version, typeProblems } = await buildApp(app, tarball, place);
      if (app.lines) say(`${app.name}: types`, typeProblems);
      const types = app.lines === undefined ? 'not checked' : typeProblems.length === 0 ? 'right' : 'wrong';
      for (const serve of new Set(app.pages.map((page) => page.serve))) {
        const site = await serveApp(serve, place);
        try {
          for (const page of app.pages.filter((one) => one.serve === serve)) {
            const { problems, yes, no } = await checkPage(browser, new URL(page.path, site.address).href, page);
            say(`${app.name} ${version}: ${page.did}`, [...problems, ...no.map((one) => `doesn't take: ${one}`)]);
            rows.push({ framework: app.name, version, day, did: page.did, problems: problems.length, types, yes, no });
          }
        } finally {
          site.close();
        }
      }
    } catch (error) {
      say(app.name, [String(error)]);
    }
  }
  const results: FrameworkResults = { node: process.versions.node, browser: await browser.version(), rows };
  await writeFile(FRAMEWORK_RESULTS, await writtenResults(FRAMEWORK_RESULTS, results));
  const page = await readFile(FRAMEWORKS_PAGE, 'utf8');
  await writeFile(FRAMEWORKS_PAGE, await withTable(page, toFrameworksTable(results)));
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
end();
