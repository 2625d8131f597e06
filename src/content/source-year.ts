import type { Source } from './pack.js';

/** The year of a source: of its publication, else the first that it can be from. */
export const yearOf = ({ published, notBefore }: Pick<Source, 'published' | 'notBefore'>): string | undefined =>
  /^\d{4}/.exec(published ?? notBefore ?? '')?.[0];
