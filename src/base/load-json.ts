import { ShapeError } from '../content/shape.js';
import { FileFault } from './file-fault.js';
import { optionsFor, type EarlyFiles } from './ask-early.js';
import { originRefusal } from './origin-refusal.js';

/** How large a hospital's file may be, in bytes. */
export const SIZE_LIMIT = 1_000_000;

const toWebAddress = (address: string, base: string): URL => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new FileFault('unreachable', 'is not a web address');
  return url;
};

/** Throws when the page doesn't say that its hospital's files may come from there. A `<base>` moves no page to another site. */
const checkOrigin = (url: URL): void => {
  const lists = [...document.head.querySelectorAll<HTMLMetaElement>('meta[name="nazorg-origins"]')].map(({ content }) => content);
  const refusal = originRefusal(url.origin, [location.origin, origin], lists);
  if (refusal !== undefined) throw new FileFault('refused-origin', refusal);
};

const isRedirected = (url: URL, options: RequestInit): Promise<boolean> =>
  fetch(url, { ...options, redirect: 'manual' }).then(
    ({ type }) => type === 'opaqueredirect',
    () => false,
  );

/** Asks for a file, unless the main script did. A redirect may lead to another address of the same site, and nowhere else. */
const ask = async (url: URL, early: EarlyFiles): Promise<Response> => {
  try {
    const response = await (early.get(url.href) ?? fetch(url, optionsFor(url)));
    if (!response.redirected || new URL(response.url).origin === url.origin) return response;
  } catch (cause) {
    if (!(await isRedirected(url, optionsFor(url))))
      throw new FileFault('unreachable', "can't be reached from this page (is the address right, and does it allow this site?)", { cause });
  }
  throw new FileFault('refused-origin', "is redirected to another site, or to one that doesn't answer: give the address of the file itself");
};

const readText = async (response: Response): Promise<string> => {
  const reader = response.body?.getReader();
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new FileFault('unreachable', 'broke off before its end', { cause });
    });
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > SIZE_LIMIT) {
      await reader.cancel();
      throw new FileFault('too-large', `is larger than ${SIZE_LIMIT / 1000} kB`);
    }
    text += decoder.decode(value, { stream: true });
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileFault('not-json', 'is not JSON');
  }
};

const whyNot = (error: unknown): string =>
  error instanceof ShapeError ? `doesn't fit: ${error.message}` : "can't be used, through a fault in Nazorg itself: please report it";

const load = async (address: string, base: string, early: EarlyFiles): Promise<unknown> => {
  const url = toWebAddress(address, base);
  checkOrigin(url);
  try {
    const response = await ask(url, early);
    if (!response.ok) throw new FileFault('unreachable', `answered ${response.status}`);
    return parse(await readText(response));
  } catch (error) {
    early.delete(url.href);
    throw error;
  }
};

const files = new Map<string, Promise<unknown>>();

/**
 * Loads a hospital's own pack or profile, once for all widgets of the page, with a limit of size, and reads it. There is no limit of
 * time: nothing waits for it, and what comes late is still of use. Rejects with a `FileFault`; asked again after that, loads again.
 */
export const loadJson = async <Result>(
  address: string,
  base: string,
  early: EarlyFiles,
  read: (value: unknown) => Result,
): Promise<Awaited<Result>> => {
  const key = `${base} ${address}`;
  let file = files.get(key);
  if (file === undefined) {
    file = load(address, base, early);
    file.catch(() => files.delete(key));
    files.set(key, file);
  }
  const value = await file;
  try {
    return await read(value);
  } catch (error) {
    throw (error as Partial<FileFault>).faultCode ? error : new FileFault('does-not-fit', whyNot(error));
  }
};
