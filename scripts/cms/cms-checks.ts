import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** What the tests of a package in a real CMS have in common: they say what they found, and end in time. */
export interface CmsChecks {
  /** Says what came of one check: nothing wrong when there are no problems. */
  say: (title: string, problems: readonly string[]) => void;
  /** Does one check. What it throws is its problem. */
  check: (title: string, find: () => Promise<string[]>) => Promise<void>;
  /** Says how many passed, and fails the process when one failed or none was done. */
  end: () => void;
}

/** @param longestMs - After this many milliseconds the process stops, whatever it waits for. */
export const startChecks = (longestMs: number): CmsChecks => {
  let passed = 0;
  let failed = 0;
  const bound = setTimeout(() => {
    console.error(`Stopped: ${longestMs / 60_000} minutes are enough.`);
    process.exit(1);
  }, longestMs);
  const say: CmsChecks['say'] = (title, problems) => {
    if (problems.length > 0) failed += 1;
    else passed += 1;
    console.log([`${problems.length > 0 ? '✗' : '✓'} ${title}`, ...problems].join('\n    '));
  };
  return {
    say,
    check: async (title, find) => say(title, await find().catch((error: unknown) => [String(error)])),
    end: () => {
      clearTimeout(bound);
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
    },
  };
};

/** Unpacks a package where the CMS looks for such. */
export const unpack = async (zip: string, command: string, folder: string): Promise<void> => {
  const bytes = await readFile(zip).catch(() => {
    throw new Error(`There is no ${zip}: run \`npm run build && npm run ${command}\` first.`);
  });
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
};

/** Where a picture goes, when PICTURES names a folder for pictures. */
export const pictureOf = (name: string): `${string}.png` | undefined =>
  process.env['PICTURES'] === undefined ? undefined : `${process.env['PICTURES']}/${name}.png`;
