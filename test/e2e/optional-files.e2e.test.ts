import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { testEngines } from '../../scripts/browsers/test-browsers.js';
import { CONTENT_SECURITY_POLICY } from '../../scripts/serve-site.js';
import { useEngine } from './engine-page.js';

const FOLDER = await mkdtemp(join(tmpdir(), 'nazorg-optional-'));
const NONCE = 'n0nce';

/** The folder of the scripts, below that of the page. */
const SCRIPTS = '/files/of/nazorg';

const OPTIONAL = [
  'contact-structured-data.js',
  'contact-v-card.js',
  'faq-search.js',
  'faq-structured-data.js',
  'hospital-data.js',
  'languages/nl.miscarriage.js',
  'languages/nl.synonyms.js',
  'line-hours.js',
  'timeline-save-and-print.js',
];

/** A page that needs all of them. Words on it have taken a name by which a script could look for its own address. */
const pageWith = (script: string): string => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nazorg</title>
  <link rel="icon" href="/favicon.svg"><meta name="nazorg-profile" content="/profile.json"><body>
  <img name="currentScript" alt="" src="/elsewhere/favicon.svg">
  ${script}
  <main><h1>Nazorg</h1><faq-accordion searchable structured-data></faq-accordion><contact-card structured-data></contact-card>
  <aftercare-timeline></aftercare-timeline><risk-meter pack="miscarriage"></risk-meter></main>`;

const FORMS: Readonly<Record<string, { script: (site: string) => string; asked: readonly string[] }>> = {
  'the module': { script: (site) => `<script type="module" src="${site}/nazorg.js"></script>`, asked: OPTIONAL },
  'the module of a language': { script: (site) => `<script type="module" src="${site}/nazorg.nl.js"></script>`, asked: OPTIONAL },
  'the plain script': { script: (site) => `<script src="${site}/nazorg.nl.classic.js" defer></script>`, asked: OPTIONAL },
  'the plain script with a version behind its name': {
    script: (site) => `<script src="${site}/nazorg.nl.classic.js?v=a/b#c" defer></script>`,
    asked: OPTIONAL,
  },
  'the plain script by nonce': {
    script: (site) => `<script src="${site}/nazorg.nl.classic.js" defer nonce="${NONCE}"></script>`,
    asked: OPTIONAL,
  },
  'the module with everything inside': { script: (site) => `<script type="module" src="${site}/nazorg.nl.all.js"></script>`, asked: [] },
};

const fileOf = (name: string, place: string): string => `${name} ${place}`.replaceAll(' ', '-');

describe('what some pages need', () => {
  before(async () => {
    await cp('dist/cdn', join(FOLDER, SCRIPTS), { recursive: true });
    await cp('demo/favicon.svg', join(FOLDER, 'favicon.svg'));
    await cp('demo/favicon.svg', join(FOLDER, 'elsewhere', 'favicon.svg'));
    await cp('stories/hours-profile.json.txt', join(FOLDER, 'profile.json'));
  });
  after(() => rm(FOLDER, { recursive: true }));

  for (const { name: engine } of testEngines()) {
    describe(`in ${engine}`, { timeout: 240_000 }, () => {
      const other = (): string => new URL(address().replace('127.0.0.1', 'localhost')).origin;
      const { address, page, until } = useEngine(engine, FOLDER, (path) => {
        if (path.startsWith(SCRIPTS)) return { 'access-control-allow-origin': '*' };
        const scripts = path.includes('nonce') ? `'nonce-${NONCE}'` : path.includes('another-site') ? other() : "'self'";
        return { 'content-security-policy': CONTENT_SECURITY_POLICY.replace("script-src 'self'", `script-src ${scripts}`) };
      });

      for (const place of ['its own site', 'another site']) {
        for (const [name, { script, asked }] of Object.entries(FORMS)) {
          it(`is asked for in the folder of ${name}, on ${place}`, async () => {
            const site = `${place === 'another site' ? other() : new URL(address()).origin}${SCRIPTS}`;
            const file = `${fileOf(name, place)}.html`;
            await writeFile(join(FOLDER, file), pageWith(script(site)));
            await page().visit(new URL(file, address()).href);
            await until(
              () =>
                document.querySelector('faq-accordion')?.shadowRoot?.querySelector('[part="search"]') != null &&
                document.querySelector('contact-card')?.shadowRoot?.querySelector('[part="save"]') != null &&
                document.querySelectorAll('script[type="application/ld+json"]').length === 2,
            );
            const loaded = await until((most = '') => {
              const urls = performance.getEntriesByType('resource').map((entry) => entry.name);
              const optional = urls.filter((url) => url.endsWith('.js') && !/\/nazorg\.|\/languages\/nl\.js/.test(url));
              return optional.length >= Number(most) && optional;
            }, String(asked.length));
            assert.deepEqual(
              (loaded as string[]).sort(),
              asked.map((path) => `${site}/${path}`),
            );
            assert.deepEqual(page().messages(), []);
          });
        }
      }
    });
  }
});
