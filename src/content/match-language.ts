/** Spoken when a language isn't there, or isn't known: the language of the source documents. */
export const FALLBACK_LANGUAGE = 'nl';

const readBase = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).language;
  } catch {
    return undefined;
  }
};

const bases = new Map<string, string | undefined>();

/** Looked up once: a page has few languages and may have many widgets. */
const baseLanguage = (tag: string): string | undefined => {
  if (!bases.has(tag)) bases.set(tag, readBase(tag));
  return bases.get(tag);
};

/**
 * The language to use for a requested tag: itself or its base language when it is available, else the fallback.
 * Page translators write odd tags on `<html lang>`; none of them throws here.
 */
export const matchLanguage = (requested: string, available: readonly string[]): string => {
  const base = baseLanguage(requested);
  if (base !== undefined && available.includes(base)) return base;
  return available.includes(FALLBACK_LANGUAGE) ? FALLBACK_LANGUAGE : (available[0] ?? FALLBACK_LANGUAGE);
};

/** Whether a tag asks for a language by a valid name. */
export const speaks = (requested: string, available: readonly string[]): boolean => {
  const base = baseLanguage(requested);
  return base !== undefined && available.includes(base);
};

/** Whether two tags are of one language, such as "nl" and "nl-BE". */
export const isSameLanguage = (one: string, other: string): boolean => one === other || speaks(one, [baseLanguage(other) ?? '']);
