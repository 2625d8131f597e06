const entriesOf = (storage: Storage): [string, string | null][] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').map((key) => [key, storage.getItem(key)]);

/** Everything in which a page can keep something on this device, or carry it to the next page. */
export const whatIsKept = async (): Promise<Record<string, unknown>> => ({
  address: location.href,
  title: document.title,
  name: window.name,
  cookie: document.cookie,
  local: entriesOf(localStorage),
  session: entriesOf(sessionStorage),
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
});
