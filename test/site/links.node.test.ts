import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FILES, PAGES } from './all-files.js';

const SITE = 'http://site.example/nazorg';

/** Files that the site has and that are built from something else than words. */
const BUILT = /^\/(?:cdn|apps|fonts|docs\/pictures|download\/nazorg-widgets\.zip)|^\/(?:demo\.css|favicon\.svg|profile\.json)$/;

const ADDRESS = / (?:href|src)="([^"]*)"/g;

/** Tags only: what stands in code is text. */
const tagsOf = (html: string): string => (html.match(/<[a-z][^>]*>/g) ?? []).join('\n').replaceAll('&amp;', '&');

const idsOf = (html: string): Set<string> => new Set([...tagsOf(html).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string));

const IDS = new Map(PAGES.map(([path, html]) => [path, idsOf(html)]));

/** What is wrong with an address on a page of the site, when the site stands in a folder of a server. */
const faultOf = (page: string, address: string): string | undefined => {
  if (/^(?:https?|mailto|tel):/.test(address)) return undefined;
  if (address.startsWith('/')) return 'starts at the root of the server';
  const { href, hash } = new URL(address, SITE + page);
  if (!href.startsWith(`${SITE}/`)) return 'leads out of the site';
  const path = href.slice(SITE.length).replace(/[?#].*/, '');
  if (BUILT.test(path)) return undefined;
  if (!FILES.has(path)) return 'leads nowhere';
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || id.startsWith(':~:') || IDS.get(path)?.has(id) ? undefined : 'leads to no place of that page';
};

describe('a link on a page of the site', () => {
  for (const [page, html] of PAGES)
    it(`leads somewhere, in any folder: ${page}`, () => {
      const faults = [...tagsOf(html).matchAll(ADDRESS)].flatMap(([, address = '']) => {
        const fault = faultOf(page, address);
        return fault === undefined ? [] : [`${address} ${fault}`];
      });
      assert.deepEqual([...new Set(faults)], []);
    });

  it('is looked at: one that leads nowhere is found', () => {
    assert.equal(faultOf('/start/', '../nowhere/'), 'leads nowhere');
    assert.equal(faultOf('/start/', '../own/#nowhere'), 'leads to no place of that page');
    assert.equal(faultOf('/start/', '/own/'), 'starts at the root of the server');
    assert.equal(faultOf('/start/', '../../own/'), 'leads out of the site');
    assert.equal(faultOf('/start/', '../own/#jullie-nummers'), undefined);
  });
});

describe('llms.txt', () => {
  it('names pages that there are', () => {
    const addresses = [...(FILES.get('/llms.txt') ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    assert.ok(addresses.length > 30);
    for (const address of addresses) assert.ok(FILES.has(`/${address.replace(/index\.html$/, '')}`), address);
  });
});

describe('a guide', () => {
  it('shows pictures that there are', () => {
    const pictures = PAGES.flatMap(([page, html]) =>
      [...html.matchAll(/ src="([^"]+\.png)"/g)].map(([, src = '']) => new URL(src, SITE + page)),
    );
    assert.ok(pictures.length > 0);
    for (const { href } of pictures) assert.ok(existsSync(href.slice(SITE.length + 1)), href);
  });
});
