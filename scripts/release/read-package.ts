import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others that a file of ours holds. */
export interface Package {
  folder: string;
  name: string;
  version: string;
  /** As an SPDX expression. */
  license: string;
  /** The texts of its licence files. */
  texts: readonly string[];
  /** Its SHA-512 in the lock file, in hexadecimal. */
  sha512: string | undefined;
  /** What it depends on, by name. */
  dependencies: readonly string[];
}

interface Manifest {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
  dependencies?: Readonly<Record<string, string>>;
}

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)/i;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const { packages: locked } = readJson('package-lock.json') as { packages: Readonly<Record<string, { integrity?: string }>> };

const withoutFile = ({ license, author }: Manifest): string => {
  const by = typeof author === 'object' ? author.name : author;
  return `The package has no file with its licence. Its package.json names ${license}${by === undefined ? '' : `, and as its author ${by}`}.`;
};

/**
 * Reads what a package says of itself.
 * @param folder - Such as node_modules/lit-html.
 */
export const readPackage = (folder: string): Package => {
  const manifest = readJson(join(folder, 'package.json')) as Manifest;
  const files = readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
  const hash = locked[folder]?.integrity?.replace(/^sha512-/, '');
  return {
    folder,
    name: manifest.name,
    version: manifest.version,
    license: manifest.license,
    texts: files.length === 0 ? [withoutFile(manifest)] : files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim()),
    sha512: hash === undefined ? undefined : Buffer.from(hash, 'base64').toString('hex'),
    dependencies: Object.keys(manifest.dependencies ?? {}),
  };
};
