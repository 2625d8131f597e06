/** A way in which the sources can be wrong, and what should notice. */
export interface Fault {
  /** What a reader, an editor or a hospital would meet. */
  what: string;
  file: string;
  /** Words of the file, there once, and what stands in their place. */
  find: string;
  change: string;
  /** The tests that should notice, or a script of package.json, such as `npm:check:content`. */
  detectors: readonly string[];
  /** Whether what is generated from the file has to be made again first. */
  isGenerated?: true;
  /** Why nothing notices, for one that is known to pass. */
  passesBecause?: string;
}

/** What became of it. `known`: it passes, and the list says why. */
export type Outcome = 'caught' | 'passed' | 'known' | 'stale';

export interface Result {
  fault: Fault;
  outcome: Outcome;
  seconds: number;
}
