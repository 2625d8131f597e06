import type { LanguageFile } from '../prose/language-file.js';
import type { PackProse } from '../prose/pack-prose.js';
import type { ProseNode } from '../prose/prose-node.js';
import { loadLanguage } from './language.js';
import { builtInPack, loadCustomPack, type PackChoice } from './load-pack.js';
import { patience } from './patience.js';

/** What becomes of the words of a pack, as they come. */
export interface PackSteps {
  language: string;
  /** The file of the language, or nothing when it can't be had. */
  file: Promise<LanguageFile | undefined>;
  loading: AbortController;
  /** The file of the language is late, so there are no words yet. */
  onLate: () => void;
  /** There are words: those of a pack, or those that stand there without one. */
  show: (pack: PackProse | undefined, words?: readonly ProseNode[]) => void;
}

/** Shows the words of a pack, or those that stand there without one. Whatever hangs, there are some soon. */
export const showPack = async (widget: PackChoice, { language, file, loading, onLate, show }: PackSteps): Promise<void> => {
  const { signal } = loading;
  const late = patience();
  const ownLoads = loadCustomPack(widget, loadLanguage(language), signal);
  if (!(await Promise.race([file, late])) && !signal.aborted) onLate();
  const languageFile = await file;
  if (!languageFile) loading.abort();
  if (!languageFile || signal.aborted) return;
  let pack = await Promise.race([ownLoads, late]);
  if (signal.aborted) return;
  if (!pack) {
    const builtInLoads = builtInPack(widget, languageFile, signal).then((builtIn) => {
      if (builtIn && !pack && !signal.aborted) show(builtIn);
      return builtIn;
    });
    // What is there already is there before the next task.
    const isLate = late.then(() => new Promise<undefined>((resolve) => setTimeout(resolve)));
    if (!(await Promise.race([builtInLoads, isLate])) && !signal.aborted) {
      show(Object.values(languageFile.packs)[0], languageFile.help);
    }
    pack = await ownLoads;
    if (!pack) await builtInLoads;
  }
  if (pack && !signal.aborted) show(pack);
};
