import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Profile } from '../../../src/content/profile.js';
import { languageLoaders } from '../../../src/generated/language-loaders.js';
import { withAllPacks, type LanguageFile } from '../../../src/prose/language-file.js';
import { reject } from '../usage-error.js';
import { readProfileFile } from '../read-profile-file.js';

/** The options of `hosted`. Everything in them has been checked. */
export interface HostedOptions {
  /** The folder to write them to. */
  out: string;
  /** The pack at the shortest addresses. */
  pack: string;
  isFormal: boolean;
  languages: readonly LanguageFile[];
  profile: Partial<Profile>;
  /** The bytes of the profile and of the styles. */
  files: { profile: Buffer | undefined; stylesheet: Buffer | undefined };
}

const OPTIONS = {
  out: { type: 'string', default: 'nazorg-hosted' },
  profile: { type: 'string' },
  stylesheet: { type: 'string' },
  pack: { type: 'string', default: 'recurrent-miscarriage' },
  'address-form': { type: 'string', default: 'informal' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    return reject(`${(error as Error).message.split('. ')[0] ?? ''}.`);
  }
};

const readBytes = async (name: string, path: string | undefined): Promise<Buffer | undefined> =>
  path === undefined ? undefined : readFile(path).catch(() => reject(`--${name}: ${path} can't be read; check its name and place.`));

/** The packs in a language, without those that only address the reader in another way. */
export const packsIn = ({ packs }: LanguageFile): string[] => Object.keys(packs).filter((name) => !name.includes('/'));

/** Reads the options of `hosted`. Throws a UsageError for the first thing that is wrong. */
export const parseHostedOptions = async (args: readonly string[]): Promise<HostedOptions> => {
  const { out, pack, 'address-form': addressForm, ...paths } = parse(args);
  const languages = await Promise.all(Object.values(languageLoaders).map(async (load) => withAllPacks(await load())));
  const packs = [...new Set(languages.flatMap(packsIn))];
  if (!packs.includes(pack)) reject(`--pack: "${pack}" isn't one of ${packs.join(', ')}.`);
  if (!['informal', 'formal'].includes(addressForm)) reject(`--address-form: "${addressForm}" isn't informal or formal.`);
  return {
    out,
    pack,
    isFormal: addressForm === 'formal',
    languages,
    profile: await readProfileFile(paths.profile),
    files: { profile: await readBytes('profile', paths.profile), stylesheet: await readBytes('stylesheet', paths.stylesheet) },
  };
};
