/** The file of what was read against what and when, in a folder of content. */
export const READINGS = 'readings.json';

/** One reading of the words of a folder. */
export interface Reading {
  on: string;
  as: 'clinical' | 'plain-language' | 'native';
  against: string;
}

/** `readings.json`: the readings of each folder of words, and what they are not. */
export interface Readings {
  readers: string;
  folders: Readonly<Record<string, readonly Reading[]>>;
}
