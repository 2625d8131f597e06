import type { PackWords } from './hospital-to-prose.js';

/** What the lines of a hospital stand among where there are no words of a pack. */
export const noWords = (lang: string): PackWords => ({ labels: {} as PackWords['labels'], lang });
