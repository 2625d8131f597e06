/** A hospital's files that were asked for before what reads them was there, by their addresses. */
export type EarlyFiles = Map<string, Promise<Response>>;

/** How a hospital's file is asked for: without cookies, and without telling where the reader is. */
export const optionsFor = (url: URL): RequestInit => ({
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  headers: { accept: 'application/json' },
  // On the site of the page the browser itself follows no redirect elsewhere, so that another site isn't even asked.
  mode: url.origin === origin ? 'same-origin' : 'cors',
});

/** The files that the main script asked for, to be handed to what reads them. */
export const earlyFiles: EarlyFiles = new Map();

/** Asks for a file on the site of the page, once. Of one elsewhere it first has to be known whether the page allows that. */
export const askEarly = (address: string, base: string): void => {
  const url = URL.canParse(address, base) && new URL(address, base);
  if (!url || url.origin !== origin || earlyFiles.has(url.href)) return;
  const response = fetch(url, optionsFor(url));
  earlyFiles.set(url.href, response);
  response.catch(() => undefined);
};
