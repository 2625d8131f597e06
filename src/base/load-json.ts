import { ShapeError } from '../content/shape.js';
import { originRefusal } from './origin-refusal.js';

/** How long a hospital's file may take, in milliseconds. */
export const TIME_LIMIT = 10_000;

/** How large a hospital's file may be, in bytes. */
export const SIZE_LIMIT = 1_000_000;

/** Where a file is. Throws when that is nowhere, or where the page doesn't say that its files may come from. */
const toAddress = (address: string, base: string): URL => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url?.protocol.startsWith('http')) throw new Error('is not a web address');
  const lists = [...document.head.querySelectorAll<HTMLMetaElement>('meta[name="nazorg-origins"]')].map(({ content }) => content);
  // The address of the page, not its <base>, says where it is; a page without one is of whoever made it.
  const refusal = originRefusal(url.origin, [location.origin, origin], lists);
  if (refusal !== undefined) throw new Error(refusal);
  return url;
};

const readText = async (response: Response): Promise<string> => {
  const reader = response.body?.getReader();
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > SIZE_LIMIT) {
      await reader.cancel();
      throw new Error(`is larger than ${SIZE_LIMIT / 1000} kB`);
    }
    text += decoder.decode(value, { stream: true });
  }
};

/** Asks for a file. A redirect may lead to another address of the same site, and nowhere else. */
const ask = async (url: URL, options: RequestInit): Promise<string> => {
  let isElsewhere: boolean;
  try {
    // On the site of the page the browser itself follows no redirect to another one, so that isn't even asked.
    const response = await fetch(url, { ...options, mode: url.origin === origin ? 'same-origin' : 'cors' });
    isElsewhere = response.redirected && new URL(response.url).origin !== url.origin;
    if (!isElsewhere) {
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return await readText(response);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const { type } = await fetch(url, { ...options, redirect: 'manual' }).catch(() => Response.error());
    isElsewhere = type === 'opaqueredirect';
  }
  throw new Error(
    isElsewhere
      ? 'is redirected to another site: give the address of the file itself'
      : "can't be reached from this page (is the address right, and does it allow this site?)",
  );
};

const why = (error: unknown): string => {
  if (error instanceof DOMException && error.name === 'TimeoutError') return `took longer than ${TIME_LIMIT / 1000} seconds`;
  if (error instanceof ShapeError) return `doesn't fit: ${error.message}`;
  if (error instanceof SyntaxError) return 'is not JSON';
  // What JavaScript itself throws is a fault of ours, and its words help no editor.
  return (error as Error).constructor === Error ? (error as Error).message : 'makes Nazorg fail: please report it';
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
    const text = await ask(toAddress(address, base), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]),
    });
    return read(JSON.parse(text));
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Error(`${address} ${why(error)}.`, { cause: error });
  }
};
