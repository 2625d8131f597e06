import type { Profile } from '../../src/content/profile.js';
import { readProfile } from '../../src/content/read-profile.js';
import { readJsonFile } from './read-json-file.js';
import { reject } from './usage-error.js';

/** A hospital's profile, from a file on this computer. Nothing when no file is named. */
export const readProfileFile = async (path: string | undefined): Promise<Partial<Profile>> => {
  if (path === undefined) return {};
  const read = await readJsonFile(path);
  if ('problem' in read) return reject(`--profile: ${path} ${read.problem}`);
  if ('html' in read) return reject(`--profile: ${path} is HTML; name the JSON file of your profile.`);
  if ('css' in read) return reject(`--profile: ${path} is CSS; name the JSON file of your profile.`);
  const problems: string[] = [];
  try {
    const profile = readProfile(read.value, (problem) => problems.push(problem));
    if (problems.length === 0) return profile;
  } catch (error) {
    problems.push(`${(error as Error).message}.`);
  }
  return reject(`--profile: ${path}, ${problems[0] ?? ''}`);
};
