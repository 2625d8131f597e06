import type { ContactDetails } from '../../prose/contact-details-prose.js';
import type { Profile } from '../../content/profile.js';
import { readProfile } from '../../content/read-profile.js';
import { readJsonFile } from '../read-json-file.js';
import { refuse } from './order-error.js';

/** What a hospital's profile says of whom to call, from a file on this computer. Nothing when no file is named. */
export const readProfileFile = async (path: string | undefined): Promise<ContactDetails> => {
  if (path === undefined) return {};
  const read = await readJsonFile(path);
  if ('problem' in read) return refuse(`--profile: ${path} ${read.problem}`);
  if ('html' in read) return refuse(`--profile: ${path} is HTML; name the JSON file of your profile.`);
  try {
    const problems: string[] = [];
    const { organisation, department, lines, timeZone, address, email, site, pages }: Partial<Profile> = readProfile(
      read.value,
      (problem) => problems.push(problem),
    );
    if (problems.length > 0) return refuse(`--profile: ${path}, ${problems[0] ?? ''}`);
    const details = { organisation, department, lines, timeZone, address, email, site, pages };
    return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
  } catch (error) {
    return refuse(`--profile: ${path}, ${(error as Error).message}.`);
  }
};
