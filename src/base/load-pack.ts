import type { LanguageFile } from '../prose/language-file.js';
import type { PackProse } from '../prose/pack-prose.js';
import { dueProblems } from './due-problems.js';
import { report, reportUnknown } from './report.js';

const DEFAULT_PACK = 'recurrent-miscarriage';

/** What of a widget decides which pack it shows. */
export interface PackChoice extends HTMLElement {
  pack: string;
  src: string | undefined;
  addressForm: 'informal' | 'formal' | undefined;
}

const inAddressForm = ({ packs }: LanguageFile, wanted: string, widget: PackChoice): PackProse => {
  const names = Object.keys(packs).filter((key) => !key.includes('/'));
  reportUnknown(widget, 'pack', wanted, names);
  const name = names.includes(wanted) ? wanted : DEFAULT_PACK;
  return (widget.addressForm === 'formal' ? packs[`${name}/formal`] : undefined) ?? (packs[name] as PackProse);
};

const choosePack = async (widget: PackChoice, loadLanguage: () => Promise<LanguageFile>, signal: AbortSignal): Promise<PackProse> => {
  const { src, ownerDocument } = widget;
  const builtIn = async (name: string): Promise<PackProse> => inAddressForm(await loadLanguage(), name, widget);
  if (src?.trim()) {
    try {
      const { loadOwnPack } = await import('./own-files.js');
      const { prose, problems } = await loadOwnPack(src, ownerDocument.baseURI, signal, builtIn);
      problems.forEach((problem) => report(widget, `src: ${problem}`));
      return prose;
    } catch (error) {
      if (signal.aborted) throw error;
      report(widget, `src: ${(error as Error).message} Showing the built-in pack.`);
    }
  }
  return builtIn(widget.pack);
};

/**
 * The pack a widget shows: a hospital's own, or a built-in one. When the hospital's can't be used, the editor is told
 * why and the reader gets the built-in one; so is who should have checked it again by now.
 */
export const loadPack = async (widget: PackChoice, loadLanguage: () => Promise<LanguageFile>, signal: AbortSignal): Promise<PackProse> => {
  const pack = await choosePack(widget, loadLanguage, signal);
  if (!signal.aborted) dueProblems('its content', pack.reviewDue).forEach((problem) => report(widget, problem));
  return pack;
};
