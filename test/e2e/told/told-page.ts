import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Engine } from '../../../scripts/browsers/engines.js';
import { openSteered, type SteeredPage } from '../../../scripts/browsers/steered-page.js';
import { serveSite } from '../../../scripts/serve-site.js';
import { toTold } from './heard.js';
import { ListeningDesktop } from './listening-desktop.js';
import type { Told } from './told.js';

/** Pages in an engine on a desktop of its own, with somebody who listens to what the engine tells. */
interface ToldPages {
  /** Goes to a page, and waits until its widgets are there. */
  visit: (page: string) => Promise<void>;
  run: SteeredPage['run'];
  tell: () => Promise<Told>;
}

/** Puts a paragraph at the end of the page, or other words in it, and waits until that is on the screen. */
const endWith = async (words: string): Promise<void> => {
  const last = document.querySelector('body > p.told') ?? document.createElement('p');
  last.className = 'told';
  last.textContent = words;
  document.body.append(last);
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
};

/** Waits until all widgets of a page have their words and what is around them, and that is on the screen. */
const widgetsAreThere = async (): Promise<void> => {
  const tags = ['faq-accordion', 'risk-meter', 'aftercare-timeline', 'contact-card'];
  const places = [...document.querySelectorAll(tags.flatMap((tag) => [tag, `.nazorg-${tag}`]).join())];
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    for (const place of places) {
      const widget = tags.includes(place.localName) ? place : place.shadowRoot?.querySelector(tags.join());
      const isFrame = widget?.shadowRoot?.querySelector('[part="frame"][lang]');
      if (!isFrame || (widget?.hasAttribute('searchable') && !isFrame.querySelector('[part="search"]'))) frame = 0;
    }
  }
};

/** Serves pages of one folder, with the files of the widgets beside them, and opens an engine, for the tests of one `describe`. */
export const useToldPages = (engine: Engine['name'], pages: Record<string, string>): ToldPages => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let desktop: ListeningDesktop;
  let page: SteeredPage;
  let count = 0;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nazorg-told-'));
    await cp('dist/cdn', join(folder, 'cdn'), { recursive: true });
    for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), html);
    site = await serveSite(folder, 0);
    desktop = await ListeningDesktop.start();
    page = await openSteered(engine, desktop.environment);
  });
  after(async () => {
    await page?.close();
    await desktop?.close();
    site?.close();
    await rm(folder, { recursive: true });
  });
  return {
    visit: async (name) => {
      await page.visit(`${site.address}${name}.html`);
      await page.run(widgetsAreThere);
    },
    run: (inPage, ...given) => page.run(inPage, ...given),
    // An engine tells of changes in their order, some time after they are there: once it tells of the last one, it told of all.
    tell: async () => {
      count += 1;
      const last = `told ${count} times`;
      await page.run(endWith, last);
      return toTold(await desktop.hear(engine, last));
    },
  };
};
