import { rm } from 'node:fs/promises';
import Eleventy from '@11ty/eleventy';
import { serveSite } from '../serve-site.js';
import { configureSite, TEMPLATES } from '../site/site-config.js';
import { answerMade } from './answer-made.js';
import { SCRIPT_FOLDER } from './browser-build.js';
import { DevSite } from './dev-site.js';
import { LiveReload } from './live-reload.js';

/** What is watched besides the folders that the pages' own code is in. */
const WATCHED = ['content', 'demo', 'docs', 'locales', 'schemas', 'site', 'src'];

/** `npm start`: serves the site at http://127.0.0.1:8000/, or the port that PORT names, and shows every edit at once. */
const port = Number(process.env['PORT'] ?? 8000);

/** One for each port, so that two servers don't write over each other. */
const OUT = `node_modules/.cache/nazorg/site-${port}`;

const live = new LiveReload();

let site: DevSite | undefined;
const made = answerMade(() => site?.files ?? [], `${OUT}/${SCRIPT_FOLDER}`);

const server = await serveSite(OUT, port, undefined, (...given) => live.answer(...given) || made(...given)).catch((error: unknown) => {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken; PORT=${port + 1} npm start takes another.`);
  return process.exit(1);
});

await rm(OUT, { recursive: true, force: true });

const tell = (problems: readonly string[]): void => {
  if (problems.length > 0) console.error(problems.join('\n'));
  live.built(problems);
};

const dev = (site = new DevSite(OUT, tell));
await dev.start();
const eleventy = new Eleventy(TEMPLATES, OUT, {
  runMode: 'watch',
  config: (config) => {
    // Pages are made when they are asked for; Eleventy watches, and copies.
    configureSite(config, () => []);
    config.setWatchJavaScriptDependencies(false);
    config.watchIgnores.add('src/generated/**');
    for (const folder of new Set([...WATCHED, ...dev.codeFolders])) config.addWatchTarget(`${folder}/`);
    config.on('eleventy.beforeWatch', (changed) => dev.edit(changed));
    config.on('eleventy.after', () => tell(dev.problems));
  },
});
await eleventy.init();
await eleventy.watch();
console.log(`The site is at ${server.address}`);
await dev.finishStart();
