/**
 * A short id for a place on the page that says nothing about it: the same words always give the same id,
 * and a copied link doesn't name the subject (FNV-1a, 32 bits).
 */
export const toHashId = (words: string): string => {
  let hash = 0x811c9dc5;
  for (const character of words) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `n${(hash >>> 0).toString(36)}`;
};
