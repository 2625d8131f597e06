import type { Scheme } from '../../authoring/tokens.js';

const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/i;

/** Queries that hold for every page on a screen. */
const ALWAYS = /^(?:only )?(?:screen|all)$/i;

/**
 * What a media query asks for: a page that is light or dark, and the rest in its own words. Undefined when it asks for light or dark
 * in another way than with "and".
 */
export const readMedia = (query: string): { scheme?: Scheme; conditions: string[] } | undefined => {
  if (!/prefers-color-scheme/i.test(query)) return { conditions: query === '' || ALWAYS.test(query) ? [] : [query] };
  if (/,|\bor\b|\bnot\b/i.test(query)) return undefined;
  const parts = query.split(/\band\b/i).map((part) => part.trim());
  const schemes = parts.flatMap((part) => (SCHEME.exec(part)?.[0] === part ? [SCHEME.exec(part)?.[1]?.toLowerCase() as Scheme] : []));
  const conditions = parts.filter((part) => !SCHEME.test(part) && !ALWAYS.test(part));
  const [scheme] = schemes;
  return schemes.length === 1 && scheme !== undefined ? { scheme, conditions } : undefined;
};
