import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SHARED_WORDS } from '../authoring/authored.js';
import type { PackFile, PackOutline, SharedFile } from '../authoring/authored.js';
import { PACK_FILE, SHARED } from '../authoring/read-outlines.js';
import { READINGS } from '../authoring/readings.js';
import { SENTENCES } from '../authoring/sentences.js';
import { toOutline } from '../authoring/to-outline.js';
import { languageOfFolder, NO_LANGUAGE } from '../authoring/language-of-folder.js';
import { LANGUAGE_EXCEPTIONS } from '../authoring/parity-problems.js';
import { readJsonFile } from './read-json-file.js';
import { ownWordsProblems, schemaOfWords, schemaProblems, type SchemaName } from '../checks/rules/schema-rule.js';

/** The file with exceptions to the reading level. */
export const EXCEPTIONS = 'readability-exceptions.json';

/** The words of each language for what the texts are about. */
export const TERMS = 'terms.json';

const foldersIn = async (...path: string[]): Promise<string[]> => {
  const entries = await readdir(join(...path), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
};

/** Content in authored form, as far as it could be read: every file of which the form is right, by its path. */
export class ContentFolder {
  readonly problems: string[] = [];
  readonly #files = new Map<string, unknown>();

  private constructor(
    readonly packs: readonly string[],
    readonly languages: readonly string[],
  ) {}

  /** Reads a folder. Whatever is missing or malformed ends up among the problems, with its path. */
  static async read(folder: string): Promise<ContentFolder> {
    const packs = (await foldersIn(folder)).filter((name) => name !== SHARED);
    const named = await Promise.all(
      [...packs, SHARED].map(async (parent) => (await foldersIn(folder, parent)).map((name) => ({ parent, name }))),
    );
    const isLanguage = ({ name }: { name: string }): boolean => languageOfFolder(name) !== undefined;
    const languages = named.flat().filter(isLanguage);
    const content = new ContentFolder(packs, [...new Set(languages.map(({ name }) => name))].sort());
    for (const one of named.flat().filter((other) => !isLanguage(other)))
      content.problems.push(`${one.parent}/${one.name}: ${NO_LANGUAGE}`);
    for (const name of ['figures', 'sources', 'facts', 'countries'] as const) await content.#add(folder, `${name}.json`, name);
    await content.#add(folder, 'reviews.json', 'reviews');
    await content.#add(folder, `${SHARED}/${PACK_FILE}`, 'sharedFile');
    await content.#add(folder, EXCEPTIONS, 'readingExceptions', true);
    await content.#add(folder, LANGUAGE_EXCEPTIONS, 'readingExceptions', true);
    await content.#add(folder, 'evidence.json', 'evidence', true);
    await content.#add(folder, TERMS, 'terms', true);
    await content.#add(folder, READINGS, 'readings', true);
    await content.#add(folder, SENTENCES, 'sentences', true);
    for (const pack of packs) {
      await content.#add(folder, `${pack}/${PACK_FILE}`, 'packFile');
      for (const language of content.languages) {
        await content.#add(folder, `${pack}/${language}/faq.json`, 'faq');
        for (const name of SHARED_WORDS) {
          await content.#add(folder, `${pack}/${language}/${name}.json`, (value) => ownWordsProblems(name, value), true);
        }
      }
    }
    for (const language of content.languages) {
      for (const name of SHARED_WORDS) await content.#add(folder, `${SHARED}/${language}/${name}.json`, schemaOfWords(name));
    }
    return content;
  }

  /** The content of a file, when it is there and has the right form. */
  get(path: string): unknown {
    return this.#files.get(path);
  }

  /** What a pack holds, its own and what it shares, with what is wrong with that; nothing when one of the two can't be read. */
  outlineOf(pack: string): ReturnType<typeof toOutline> | undefined {
    const own = this.get(`${pack}/${PACK_FILE}`) as PackFile | undefined;
    return own && toOutline(own, this.get(`${SHARED}/${PACK_FILE}`) as SharedFile | undefined);
  }

  /** What the packs hold, as far as it can be read. */
  get outlines(): PackOutline[] {
    return this.packs.flatMap((pack) => this.outlineOf(pack)?.outline ?? []);
  }

  /** The words of each file, by its path. */
  get words(): Map<string, unknown> {
    return new Map([...this.#files].filter(([path]) => languageOfFolder(path.split('/').at(-2) ?? '') !== undefined));
  }

  async #add(folder: string, path: string, schema: SchemaName | ((value: unknown) => string[]), optional = false): Promise<void> {
    const names: string[] = await readdir(dirname(join(folder, path))).catch(() => []);
    if (!names.includes(basename(path))) {
      if (!optional) this.problems.push(`${path} is missing.`);
      return;
    }
    const read = await readJsonFile(join(folder, path));
    if (!('value' in read)) {
      this.problems.push(`${path} ${'problem' in read ? read.problem : 'is HTML, and should be JSON.'}`);
      return;
    }
    const faults = typeof schema === 'string' ? schemaProblems(schema, read.value) : schema(read.value);
    if (faults.length === 0) this.#files.set(path, read.value);
    this.problems.push(...faults.map((fault) => `${path}, ${fault}`));
  }
}

/** Whether a folder holds content in authored form. */
export const isContentFolder = async (folder: string): Promise<boolean> => {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.includes('figures.json') && names.includes(SHARED);
};
