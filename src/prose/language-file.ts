import type { PackProse, Synonyms } from '../prose/pack-prose.js';
import type { ProseNode } from './prose-node.js';

/** The words on buttons and labels in one language, as `@lit/localize` makes them. */
export interface Words {
  // The library's own type of a template; nothing here looks inside.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  templates: Record<string, any>;
}

/** Packs by their names; one that addresses the reader in another way has that behind its name (`miscarriage/formal`). */
export type Packs = Readonly<Record<string, PackProse>>;

/** One language in one file: its words, and the pack that an empty tag shows. A page loads no other, but for a pack that it names. */
export interface LanguageFile {
  lang: string;
  packs: Packs;
  /** How to get the packs that are files of their own, by their names. */
  apart: Readonly<Record<string, () => Promise<Packs>>>;
  /** What stands in the place of a text that can't be had: one sentence, and whom to call. Fits any condition. */
  help: ProseNode[];
  /** How to get the words that readers use for the same thing, of all its packs: a file of its own, for pages with a search. */
  synonyms: () => Promise<Synonyms>;
  words?: Words | undefined;
}

/** A language with all its packs, for whoever writes pages. */
export const withAllPacks = async (file: LanguageFile): Promise<LanguageFile> => {
  const others = await Promise.all(Object.values(file.apart).map((load) => load()));
  return { ...file, packs: Object.assign({}, file.packs, ...others) as Packs };
};

/**
 * How to get each language that a build holds.
 *
 * @public Used by generated code.
 */
export type LanguageLoaders = Readonly<Record<string, () => Promise<LanguageFile>>>;
