import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const TEST = /\.(node|browser|e2e)\.test\.ts$/;

/** All tests, by name. */
export const testFiles = async (): Promise<string[]> =>
  (await readdir('test', { recursive: true }))
    .filter((file) => TEST.test(file))
    .map((file) => join('test', file))
    .sort();

/** What runs a test, as its name says. */
export const runnerOf = (test: string): 'node' | 'browser' | 'e2e' | undefined => TEST.exec(test)?.[1] as 'node' | undefined;

/** The place in `test/` that mirrors a source file, without its endings: `src/domain/v-card.ts` gives `test/domain/v-card`. */
const mirrored = (source: string): string =>
  join('test', dirname(source).split('/').slice(1).join('/'), basename(source).replace(/\..*$/, ''));

const startsWith =
  (start: string) =>
  (test: string): boolean =>
    test.startsWith(`${start}.`);

/**
 * The tests of a file: the file itself, when that is a test; those with its name in the folder that mirrors its own; or, for
 * an element, those with the name of its tag.
 */
export const testsOf = (file: string, tests: readonly string[]): string[] => {
  if (tests.includes(file)) return [file];
  const place = mirrored(file);
  const named = tests.filter(startsWith(place));
  const tag = basename(dirname(place));
  const isElement = [tag, `${tag}-element`].includes(basename(place));
  return named.length === 0 && isElement ? tests.filter(startsWith(dirname(place))) : named;
};

/** Where to look for what tests a file that has no test of its name: tests of its folder, and of the folder above. */
export const testsNear = (file: string, tests: readonly string[]): string[] => {
  const folder = dirname(mirrored(file));
  const near = tests.filter((test) => dirname(test) === folder || test.startsWith(`${folder}.`));
  return near.length > 0 ? near : tests.filter((test) => test.startsWith(`${dirname(folder)}.`));
};
