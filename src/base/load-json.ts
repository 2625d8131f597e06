import { ShapeError } from '../content/shape.js';
import { originRefusal } from './origin-refusal.js';

/** How long a hospital's file may take, in milliseconds. */
export const TIME_LIMIT = 10_000;

/** How large a hospital's file may be, in bytes. */
export const SIZE_LIMIT = 1_000_000;

/** What is wrong with a file, for the end of a sentence that starts with its address. */
class FileFault extends Error {}

const toWebAddress = (address: string, base: string): URL => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new FileFault('is not a web address');
  return url;
};

/** Throws when the page doesn't say that its hospital's files may come from there. A `<base>` moves no page to another site. */
const checkOrigin = (url: URL): void => {
  const lists = [...document.head.querySelectorAll<HTMLMetaElement>('meta[name="nazorg-origins"]')].map(({ content }) => content);
  const refusal = originRefusal(url.origin, [location.origin, origin], lists);
  if (refusal !== undefined) throw new FileFault(refusal);
};

const isRedirected = (url: URL, options: RequestInit): Promise<boolean> =>
  fetch(url, { ...options, redirect: 'manual' }).then(
    ({ type }) => type === 'opaqueredirect',
    () => false,
  );

/** Asks for a file. A redirect may lead to another address of the same site, and nowhere else. */
const ask = async (url: URL, options: RequestInit): Promise<Response> => {
  try {
    // On the site of the page the browser itself goes no further, so that another site isn't even asked.
    const response = await fetch(url, { ...options, mode: url.origin === origin ? 'same-origin' : 'cors' });
    if (!response.redirected || new URL(response.url).origin === url.origin) return response;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    if (!(await isRedirected(url, options)))
      throw new FileFault("can't be reached from this page (is the address right, and does it allow this site?)", { cause: error });
  }
  throw new FileFault("is redirected to another site, or to one that doesn't answer: give the address of the file itself");
};

const readText = async (response: Response): Promise<string> => {
  const reader = response.body?.getReader();
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw error instanceof TypeError ? new FileFault('broke off before its end', { cause: error }) : error;
    });
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > SIZE_LIMIT) {
      await reader.cancel();
      throw new FileFault(`is larger than ${SIZE_LIMIT / 1000} kB`);
    }
    text += decoder.decode(value, { stream: true });
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileFault('is not JSON');
  }
};

const why = (error: unknown): string => {
  if (error instanceof DOMException && error.name === 'TimeoutError') return `took longer than ${TIME_LIMIT / 1000} seconds`;
  if (error instanceof ShapeError) return `doesn't fit: ${error.message}`;
  return error instanceof FileFault ? error.message : "can't be used, through a fault in Nazorg itself: please report it";
};

/**
 * Loads a hospital's own pack or profile: without cookies, without telling where the reader is, with limits of time
 * and size, and reads it. Rejects with a plain sentence that names the address; an abort rejects as the platform does.
 */
export const loadJson = async <Result>(
  address: string,
  base: string,
  signal: AbortSignal,
  read: (value: unknown) => Result,
): Promise<Result> => {
  try {
    const url = toWebAddress(address, base);
    checkOrigin(url);
    const response = await ask(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]),
    });
    if (!response.ok) throw new FileFault(`answered ${response.status}`);
    return read(parse(await readText(response)));
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Error(`${address} ${why(error)}.`, { cause: error });
  }
};
