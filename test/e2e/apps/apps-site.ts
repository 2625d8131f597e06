import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { appsOptions } from '../../../scripts/site/apps-build.js';

/** The policy that both apps work under: nothing inline, no picture or frame of elsewhere, and one policy of Trusted Types. */
export const APPS_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types nazorg',
].join('; ');

const page = (lang: string, app: string, root: string): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${app}</title>
<meta name="color-scheme" content="light dark"><link rel="icon" href="${root}favicon.svg"><link rel="stylesheet" href="${root}site.css">
<script type="module" src="${root}apps/${app}.js"></script></head>
<body data-root="${root}"><main><h1>${app}</h1><div id="app"></div></main></body></html>`;

/** The colours of the site, as the apps take them over. */
const STYLES = `:root { color-scheme: light dark; --ink: light-dark(#1b262c, #e6ecee); --quiet: light-dark(#45545c, #b7c3c8);
  --paper: light-dark(#fff, #11181c); --ground: light-dark(#f1f5f4, #0b1114); --line: light-dark(#d5dedd, #2b383f); --gutter: 1rem; }
* { box-sizing: border-box } body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui }`;

/** Makes a site with nothing but the two apps, in both languages, and the built scripts of widgets. Returns its folder. */
export const makeAppsSite = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'nazorg-apps-'));
  for (const app of ['build', 'check']) {
    for (const [lang, path, root] of [
      ['nl', app, '../'],
      ['en', `en/${app}`, '../../'],
    ] as const) {
      await mkdir(join(folder, path), { recursive: true });
      await writeFile(join(folder, path, 'index.html'), page(lang, app, root));
    }
  }
  await writeFile(join(folder, 'site.css'), STYLES);
  await cp('demo/favicon.svg', join(folder, 'favicon.svg'));
  await cp('dist/cdn', join(folder, 'cdn'), { recursive: true });
  await build({ ...appsOptions(join(folder, 'apps')), minify: true });
  return folder;
};
