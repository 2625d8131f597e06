import { posix } from 'node:path';

/** A file of a folder: its hash, as in a script tag, and the files beside it that it asks for. */
export interface FoundFile {
  hash: string;
  asksFor: readonly string[];
}

/** What a folder holds of a release, by the names of files. */
export interface Comparison {
  /** Byte for byte that of the release. */
  same: readonly string[];
  /** That of the release, under another name than it has there. */
  renamed: readonly (readonly [name: string, original: string])[];
  /** Another file than the release has under this name. */
  changed: readonly string[];
  /** Not there, and asked for by one that is. */
  missing: readonly (readonly [name: string, by: string])[];
  /** Not there, and not asked for. */
  left: readonly string[];
  /** Nothing that the release has. */
  foreign: readonly string[];
}

const BESIDE = /["'`](\.{1,2}\/[\w./-]+\.(?:js|css))["'`]/g;

/** Returns the files that a script asks for, by their names in the folder. */
export const filesAskedFor = (name: string, code: string): string[] => [
  ...new Set([...code.matchAll(BESIDE)].map(([, path = '']) => posix.join(posix.dirname(name), path))),
];

/**
 * Holds the files of a folder against those of a release.
 * @param release - The hashes of the release, by the names of its files.
 */
export const compareRelease = (release: ReadonlyMap<string, string>, found: ReadonlyMap<string, FoundFile>): Comparison => {
  const nameOf = new Map([...release].map(([name, hash]) => [hash, name]));
  const names = [...found.keys()].sort();
  const hashOf = (name: string): string => found.get(name)?.hash ?? '';
  const original = (name: string): string | undefined => (release.has(name) ? undefined : nameOf.get(hashOf(name)));
  const same = names.filter((name) => release.get(name) === hashOf(name));
  const askedBy = new Map(same.flatMap((name) => found.get(name)?.asksFor.map((asked) => [asked, name] as const) ?? []));
  const absent = [...release.keys()].filter((name) => !found.has(name)).sort();
  return {
    same,
    renamed: names.flatMap((name) => {
      const known = original(name);
      return known === undefined ? [] : [[name, known] as const];
    }),
    changed: names.filter((name) => release.has(name) && !same.includes(name)),
    missing: absent.flatMap((name) => {
      const by = askedBy.get(name);
      return by === undefined ? [] : [[name, by] as const];
    }),
    left: absent.filter((name) => !askedBy.has(name)),
    foreign: names.filter((name) => !release.has(name) && original(name) === undefined),
  };
};
