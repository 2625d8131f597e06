import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import puppeteer, { type Browser } from 'puppeteer-core';
import { WORST, type WorstFile } from './bench/worst-files.js';
import { BROWSER_FLAGS } from './browser-flags.js';
import { ensureBrowser } from './ensure-browser.js';

/*
 * Shows the worst files within the limits (src/content/limits.ts) in Chromium, and prints how long each holds up the page: the
 * longest task of its main thread, in processor time, and by the clock. `npm run bench:limits`, or with part of a name.
 */

const RUNS = 3;

const { outputFiles } = await build({
  entryPoints: ['src/embed/nazorg.ts'],
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: '/built',
  write: false,
});
const scripts = new Map(outputFiles.map(({ path, text }) => [path, text]));

let shown: WorstFile | undefined;
const pageOf = ({ widget, by, query }: WorstFile): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><h1>Proef</h1>
<${widget} ${by}="/file.json"${query === undefined ? '' : ' searchable'}></${widget}><script type="module" src="/built/nazorg.js"></script>`;

const server = createServer((request, response) => {
  const { url = '/' } = request;
  const script = scripts.get(url);
  const type = script === undefined ? (url === '/file.json' ? 'application/json' : 'text/html') : 'text/javascript';
  response.setHeader('content-type', type);
  response.end(script ?? (url === '/file.json' ? JSON.stringify(shown?.file) : shown && pageOf(shown)));
});
await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** The longest task of the page's main thread in milliseconds: of processor time, and by the clock. */
const measure = async (browser: Browser, { widget, query }: WorstFile): Promise<[processor: number, clock: number]> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.setViewport({ width: 390, height: 844 });
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle0' });
  await page.waitForFunction((name) => document.querySelector(name)?.children.length, {}, widget);
  if (query !== undefined) {
    await page.evaluate(
      (name, typed) => {
        const field = document.querySelector(name)?.shadowRoot?.querySelector('input');
        if (!field) throw new Error('There is no search.');
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      widget,
      query,
    );
  }
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop()) as Uint8Array).toString()) as { traceEvents: TraceEvent[] };
  await context.close();
  if (said.some((message) => message.includes('should'))) console.error(said.join('\n').slice(0, 400));
  const threads = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => /RunTask$/.test(name) && threads.has(`${pid}/${tid}`));
  return [Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000, Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000];
};

const median = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1] ?? NaN;

const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });
console.log(
  `${await browser.version()}, ${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0]?.toFixed(1) ?? ''}, median of ${RUNS}`,
);
console.log('kB of file | longest task, ms of processor | by the clock | file');
for (const worst of WORST.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
  shown = worst;
  const runs: [number, number][] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, worst));
  const [processor, clock] = [0, 1].map((which) => Math.round(median(runs.map((both) => both[which] as number))));
  console.log(
    [JSON.stringify(worst.file).length / 1000, processor, clock].map((value) => String(Math.round(Number(value))).padStart(6)).join(' | '),
    '|',
    worst.name,
  );
}
await browser.close();
server.close();
