import type { Pack } from '../content/pack.js';

/** What writing out one part needs to know of the pack it stands in. */
export type PackContext = Pick<Pack, 'id' | 'lang' | 'range' | 'labels' | 'figures' | 'sources' | 'glossary' | 'mainSource'>;
