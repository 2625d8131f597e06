import { ContentError } from '../../tools/authoring/content-error.js';
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import { buildContent } from '../build-content.js';
import { buildEvidence } from '../build-evidence.js';

/** What `npm start` makes of the files in content/. */
export interface SiteSource {
  languages: LanguageContent[];
  /** Modules with the words of packs and of the table for professionals, by path. */
  modules: Map<string, string>;
}

/** Reads everything. Throws a sentence for the author for each thing that is wrong, on lines of their own. */
export const readSite = async (): Promise<SiteSource> => {
  try {
    const [{ languages, modules }, evidence] = await Promise.all([buildContent(), buildEvidence()]);
    return { languages, modules: new Map([...modules, ...evidence]) };
  } catch (error) {
    if (error instanceof ContentError) throw new Error(error.problems.join('\n'), { cause: error });
    throw error;
  }
};
