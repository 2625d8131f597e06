const FORBIDDEN_CHARACTERS = /[\s\\\p{Cc}\p{Bidi_Control}]/u;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const WEB_ADDRESS = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;
const MAIL_ADDRESS = /^mailto:[^?%]+@[^?%]+$/i;
const PHONE_ADDRESS = /^tel:(?:\+\d+(?:;ext=\d+)?|\d+)$/i;

/**
 * The address as given when a reader can safely follow it, else undefined.
 * Only https, http, mailto and tel pass, and paths on the same site; control characters, marks of direction,
 * backslashes, user names and hidden mail headers are refused, since they dress one address up as another.
 */
export const toSafeLink = (address: string): string | undefined => {
  const trimmed = address.trim();
  if (trimmed === '' || FORBIDDEN_CHARACTERS.test(trimmed) || trimmed.startsWith('//')) return undefined;
  if (!SCHEME.test(trimmed)) return trimmed;
  return [WEB_ADDRESS, MAIL_ADDRESS, PHONE_ADDRESS].some((form) => form.test(trimmed)) ? trimmed : undefined;
};
