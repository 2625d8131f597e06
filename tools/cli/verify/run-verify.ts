import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { VERSION } from '../../../src/base/version.js';
import { COMMAND } from '../../checks/command.js';
import { UsageError } from '../usage-error.js';
import { compareRelease, type Comparison } from './compare-release.js';
import { LIST, readFolder, readRelease } from './read-release.js';

/** What the command prints about `verify`. */
export const VERIFY_HELP = `${COMMAND} verify FOLDER [options]

Holds the files on your server against a release, byte for byte, and says which are the release's,
which were changed, which are missing and which aren't ours.

FOLDER is your copy of dist/cdn, such as nazorg/${VERSION} of hosted pages

Options
  --release FILE      the ${LIST} of another release (default: this one, ${VERSION})

Ends with 0 when all of ours is as it was released, with 1 when a file was changed or one that is
asked for is missing, with 2 when there is nothing to compare. Changes and sends nothing.
`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const linesOf = ({ same, renamed, changed, missing, left, foreign }: Comparison, release: string): string[] => [
  ...changed.map((name) => `${name} isn't that of ${release}: it was changed, or is of another release.`),
  ...missing.map(([name, by]) => `${name} is missing, and ${by} asks for it.`),
  ...renamed.map(([name, original]) => `${name} is ${original} of ${release}, under another name. (no problem)`),
  ...foreign.map((name) => `${name} isn't ours. (no problem)`),
  `${counted(same.length + renamed.length, 'file is', 'files are')} as in ${release}, ${changed.length} changed, ${missing.length} missing, ` +
    `${counted(left.length, 'was', 'were')} left out, ${counted(foreign.length, "isn't", "aren't")} ours.`,
];

const readArguments = (given: readonly string[]) => {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options: { release: { type: 'string' } } });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0] ?? ''}.`);
  }
};

const verify = async (given: readonly string[], builtFiles: string, write: (line: string) => void): Promise<0 | 1> => {
  const {
    values,
    positionals: [folder, ...others],
  } = readArguments(given);
  if (folder === undefined || others.length > 0) throw new UsageError('Say which folder to verify, and one only.');
  const release = values.release ?? `release ${VERSION}`;
  const hashes = await readRelease(values.release ?? join(builtFiles, LIST));
  const compared = compareRelease(hashes, await readFolder(folder));
  if (compared.same.length + compared.renamed.length + compared.changed.length === 0)
    throw new UsageError(`${folder} holds no file of ${release}.`);
  linesOf(compared, release).forEach(write);
  return compared.changed.length + compared.missing.length === 0 ? 0 : 1;
};

/** Holds a folder against a release and prints what differs. Returns a sentence where there is nothing to compare. */
export const runVerify = async (
  given: readonly string[],
  { builtFiles, write }: { builtFiles: string; write: (line: string) => void },
): Promise<0 | 1 | string> => {
  try {
    return await verify(given, builtFiles, write);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
};
