import { readFile } from 'node:fs/promises';
import { ContentError } from '../../src/authoring/content-error.js';
import { beforeScriptStyles } from '../before-script-styles.js';
import { buildContent } from '../build-content.js';
import { buildEvidence } from '../build-evidence.js';
import { demoPages, type SitePage } from './demo-pages.js';

/** What `npm start` makes of the files in content/, demo/ and src/, besides the browser's script. */
export interface SiteSource {
  pages: SitePage[];
  /** Modules with the words of packs and of the table for professionals, by path. */
  modules: Map<string, string>;
  /** Style sheets that pages link, by their name in the folder of the script. */
  styles: Map<string, string>;
}

/** Reads everything. Throws a sentence for the author for each thing that is wrong, on lines of their own. */
export const readSite = async (): Promise<SiteSource> => {
  try {
    const [{ languages, modules }, evidence, beforeScript, hosted] = await Promise.all([
      buildContent(),
      buildEvidence(),
      beforeScriptStyles(),
      readFile('src/embed/hosted.css', 'utf8'),
    ]);
    const styles = new Map([
      ['before-script.css', beforeScript],
      ['hosted.css', hosted + beforeScript],
    ]);
    return { pages: await demoPages(languages), modules: new Map([...modules, ...evidence]), styles };
  } catch (error) {
    if (error instanceof ContentError) throw new Error(error.problems.join('\n'), { cause: error });
    throw error;
  }
};
