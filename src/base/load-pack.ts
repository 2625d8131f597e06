import type { LanguageFile } from '../prose/language-file.js';
import type { PackProse } from '../prose/pack-prose.js';
import { askEarly, earlyFiles } from './ask-early.js';
import { dueProblems } from './due-problems.js';
import { expectFile, giveUp } from './expect-file.js';
import { FileFault } from './file-fault.js';
import { importOwnFiles } from './import-own-files.js';
import { report } from './report.js';

/** Shown by a tag that says nothing: no words, no `src` and no other pack. */
const DEFAULT_PACK = 'recurrent-miscarriage';

/** What of a widget decides which pack it shows. */
export interface PackChoice extends HTMLElement {
  pack: string | undefined;
  src: string | undefined;
  addressForm: 'informal' | 'formal' | undefined;
}

/** A built-in pack. Throws when there is none of that name: then it is none, and never another. */
const packNamed = (name: string, { packs }: LanguageFile, { addressForm }: PackChoice): PackProse => {
  const names = Object.keys(packs).filter((key) => !key.includes('/'));
  if (!names.includes(name)) throw new FileFault('unknown-pack', `isn't one of ${names.join(', ')}`);
  return (addressForm === 'formal' ? packs[`${name}/formal`] : undefined) ?? (packs[name] as PackProse);
};

const tellDue = (widget: PackChoice, { reviewDue }: PackProse): void =>
  dueProblems('its content', reviewDue).forEach((problem) => report(widget, problem));

/**
 * The built-in pack that a widget shows: the one it names, which beside `src` stands in for that, or the default where it says
 * nothing at all. None when the name is unknown, which the editor is told, or when nothing stands in.
 */
export const builtInPack = (widget: PackChoice, language: LanguageFile): PackProse | undefined => {
  const name = widget.pack?.trim() || (widget.src?.trim() ? undefined : DEFAULT_PACK);
  if (name === undefined) return undefined;
  try {
    const pack = packNamed(name, language, widget);
    tellDue(widget, pack);
    return pack;
  } catch (error) {
    giveUp(widget, { attribute: 'pack', name, instead: ' Showing whom to call instead.' }, error);
    return undefined;
  }
};

/**
 * The hospital's own pack, where `src` names one: undefined when it can't be had, which the editor is told. Changes to a built-in
 * pack that can't be used leave the pack that they name.
 * @param language - Needed for such changes only.
 */
export const loadOwnPack = async (
  widget: PackChoice,
  language: Promise<LanguageFile>,
  signal: AbortSignal,
): Promise<PackProse | undefined> => {
  const name = widget.src?.trim();
  if (!name) return undefined;
  const file = {
    attribute: 'src',
    name,
    instead: ` Showing ${widget.pack?.trim() ? 'the built-in pack' : 'whom to call'} instead.`,
  } as const;
  const load = async (): Promise<PackProse> => {
    const { baseURI } = widget.ownerDocument;
    askEarly(name, baseURI);
    const ownFiles = await importOwnFiles();
    const builtIn = async (base: string): Promise<PackProse> => packNamed(base, await language, widget);
    const { prose, problems, fault } = await ownFiles.loadOwnPack(name, baseURI, earlyFiles, builtIn);
    if (signal.aborted) return prose;
    if (fault) giveUp(widget, { ...file, instead: ' Showing the built-in pack that it changes.' }, fault);
    problems.forEach((problem) => report(widget, `src: ${problem}`));
    tellDue(widget, prose);
    return prose;
  };
  return expectFile(widget, file, signal, load());
};
