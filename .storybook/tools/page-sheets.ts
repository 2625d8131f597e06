import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url';

const nameOf = (path: string): string => /([\w-]+)\.css$/.exec(path)?.[1] ?? path;

const byName = (sheets: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(sheets).map(([path, address]) => [nameOf(path), address as string]));

const examples = byName(import.meta.glob('../../examples/brands/*.css', { query: '?url', import: 'default', eager: true }));
const bridges = byName(import.meta.glob('../../src/theme/bridges/*.css', { query: '?url', import: 'default', eager: true }));
const hosts = byName(import.meta.glob('../host-pages/*.css', { query: '?url', import: 'default', eager: true }));

/** The looks that a page may take, by name: the examples, and the bridges to design systems. */
export const BRANDS: Readonly<Record<string, string>> = { ...examples, ...bridges };

/** Sheets that a page may have already, by name. */
const HOST_PAGES: Readonly<Record<string, string>> = { bootstrap, ...hosts };

/** The names of the pages that a widget may be a guest on. */
export const HOSTS: readonly string[] = Object.keys(HOST_PAGES);

/** The addresses of the sheets of a page with this look, in their order. */
export const sheetsOf = (host: string, brand: string): string[] =>
  [HOST_PAGES[host], BRANDS[brand]].filter((address) => address !== undefined);

/** Links these sheets at the end of the head, and no others of before. */
export const linkSheets = (addresses: readonly string[]): void => {
  const linked = [...document.head.querySelectorAll<HTMLLinkElement>('link[data-page]')];
  if (linked.map((link) => link.getAttribute('href')).join() === addresses.join()) return;
  for (const link of linked) link.remove();
  for (const href of addresses) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  for (const link of [...document.head.querySelectorAll('link')].slice(-addresses.length || Infinity)) link.dataset['page'] = '';
};
