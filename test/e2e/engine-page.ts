import { after, before } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../../scripts/browsers/engines.js';
import { openSteered, type SteeredPage } from '../../scripts/browsers/steered-page.js';
import { serveSite } from '../../scripts/serve-site.js';

type Run = SteeredPage['run'];

/** Serves a folder and opens pages of it in one engine, for the tests of one `describe`. */
export const useEngine = (
  name: Engine['name'],
  folder: string,
  headersOf?: Parameters<typeof serveSite>[2],
): { address: () => string; page: () => SteeredPage; until: Run } => {
  let page: SteeredPage;
  let site: Awaited<ReturnType<typeof serveSite>>;
  before(async () => {
    site = await serveSite(folder, 0, headersOf);
    page = await openSteered(name);
  });
  after(async () => {
    await page?.close();
    site.close();
  });
  return {
    address: () => site.address,
    page: () => page,
    /** Asks the page until the answer is neither false nor nothing, for ten seconds at most. */
    until: async (inPage, ...given) => {
      for (const end = Date.now() + 10_000; ;) {
        const answer = await page.run(inPage, ...given);
        if (answer) return answer;
        if (Date.now() > end) throw new Error(`It stays ${String(answer)}: ${String(inPage)}`);
        await wait(50);
      }
    },
  };
};
