import type { PackProse } from '../prose/pack-prose.js';
import type { ProseNode } from './prose-node.js';

/** The words on buttons and labels in one language, as `@lit/localize` makes them. */
export interface Words {
  // The library's own type of a template; nothing here looks inside.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  templates: Record<string, any>;
}

/** One language in one file: all packs, written out, and all words. A page loads no other. */
export interface LanguageFile {
  lang: string;
  packs: Readonly<Record<string, PackProse>>;
  /** What stands in the place of a text that can't be had: one sentence, and whom to call. Fits any condition. */
  help: ProseNode[];
  words?: Words | undefined;
}

/**
 * How to get each language that a build holds.
 *
 * @public Used by generated code.
 */
export type LanguageLoaders = Readonly<Record<string, () => Promise<LanguageFile>>>;
