import { ShapeError } from '../content/shape.js';

/** How long a hospital's file may take, in milliseconds. */
export const TIME_LIMIT = 10_000;

/** How large a hospital's file may be, in bytes. */
export const SIZE_LIMIT = 1_000_000;

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

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('is not JSON');
  }
};

const why = (error: unknown): string => {
  if (error instanceof DOMException && error.name === 'TimeoutError') return `took longer than ${TIME_LIMIT / 1000} seconds`;
  if (error instanceof TypeError) return "can't be reached from this page (is the address right, and does it allow this site?)";
  if (error instanceof ShapeError) return `doesn't fit: ${error.message}`;
  return error instanceof Error ? error.message : 'could not be read';
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
    const url = new URL(address, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('is not a web address');
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]),
    });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return read(parse(await readText(response)));
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Error(`${address} ${why(error)}.`, { cause: error });
  }
};
