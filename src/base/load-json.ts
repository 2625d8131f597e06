import { ShapeError } from '../content/shape.js';
import { optionsFor, type EarlyFiles } from './ask-early.js';
import { FileFault } from './file-fault.js';
import { originRefusal } from './origin-refusal.js';

/** How large a hospital's file may be, in bytes. */
export const SIZE_LIMIT = 1_000_000;

/** Where a file is. Throws when that is nowhere, or where the page doesn't say that its files may come from. */
const toAddress = (address: string, base: string): URL => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url?.protocol.startsWith('http')) throw new FileFault('unreachable', 'is not a web address');
  const lists = [...document.head.querySelectorAll<HTMLMetaElement>('meta[name="nazorg-origins"]')].map(({ content }) => content);
  // The address of the page, not its <base>, says where it is; a page without one is of whoever made it.
  const refusal = originRefusal(url.origin, [location.origin, origin], lists);
  if (refusal !== undefined) throw new FileFault('refused-origin', refusal);
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
      throw new FileFault('too-large', `is larger than ${SIZE_LIMIT / 1000} kB`);
    }
    text += decoder.decode(value, { stream: true });
  }
};

/** Asks for a file, unless the main script did. A redirect may lead to another address of the same site, and nowhere else. */
const ask = async (url: URL, early: EarlyFiles): Promise<string> => {
  let isElsewhere: boolean;
  try {
    const response = await (early.get(url.href) ?? fetch(url, optionsFor(url)));
    isElsewhere = response.redirected && new URL(response.url).origin !== url.origin;
    if (!isElsewhere) {
      if (!response.ok) throw new FileFault('unreachable', `answered ${response.status}`);
      return await readText(response);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const { type } = await fetch(url, { ...optionsFor(url), redirect: 'manual' }).catch(() => Response.error());
    isElsewhere = type === 'opaqueredirect';
  }
  throw isElsewhere
    ? new FileFault('refused-origin', 'is redirected to another site: give the address of the file itself')
    : new FileFault('unreachable', "can't be reached from this page (is the address right, and does it allow this site?)");
};

const load = async (address: string, base: string, early: EarlyFiles): Promise<unknown> => {
  const url = toAddress(address, base);
  try {
    return JSON.parse(await ask(url, early));
  } catch (error) {
    early.delete(url.href);
    throw error instanceof SyntaxError ? new FileFault('not-json', 'is not JSON') : error;
  }
};

/** Why a file can't be used. What JavaScript itself throws is a fault of ours, and its words help no editor. */
const toFault = (error: unknown): FileFault => {
  if (error instanceof ShapeError) return new FileFault('does-not-fit', `doesn't fit: ${error.message}`);
  // The main script has a class of faults of its own.
  return (error as Partial<FileFault>).faultCode
    ? (error as FileFault)
    : new FileFault('does-not-fit', 'makes Nazorg fail: please report it');
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
  try {
    return await read(await file);
  } catch (error) {
    throw toFault(error);
  }
};
