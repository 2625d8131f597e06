import { DEFAULT_PACK } from '../generated/pack-names.js';
import type { LanguageFile } from '../prose/language-file.js';
import type { PackProse } from '../prose/pack-prose.js';
import { askEarly, earlyFiles } from './ask-early.js';
import { dueProblems } from './due-problems.js';
import { expectFile, giveUp } from './expect-file.js';
import { FileFault } from './file-fault.js';
import { importHospitalData } from './import-hospital-data.js';
import { report } from './report.js';

/** What of a widget decides which pack it shows. */
export interface PackChoice extends HTMLElement {
  pack: string | undefined;
  src: string | undefined;
  addressForm: 'informal' | 'formal' | undefined;
}

/** A built-in pack. Rejects when there is none of that name, or its file can't be had: then it is none, and never another. */
const packNamed = async (
  name: string,
  { packs: inside, apart, synonyms }: LanguageFile,
  { addressForm }: PackChoice,
): Promise<PackProse> => {
  const names = [...Object.keys(inside).filter((key) => !key.includes('/')), ...Object.keys(apart)];
  if (!names.includes(name)) throw new FileFault('unknown-pack', `isn't one of ${names.join(', ')}`);
  const packs = await Promise.resolve(apart[name]?.() ?? inside).catch((cause: unknown) => {
    throw new FileFault('unreachable', "can't be shown: its file can't be loaded", { cause });
  });
  const formal = addressForm === 'formal' ? packs[`${name}/formal`] : undefined;
  return { ...((formal ?? packs[name]) as PackProse), synonyms };
};

const tellDue = (widget: PackChoice, { reviewDue }: PackProse): void =>
  dueProblems('its content', reviewDue).forEach((problem) => report(widget, problem));

/**
 * The built-in pack that a widget shows: the one it names, which beside `src` stands in for that, or the default where it says
 * nothing at all. None when the name is unknown or its file can't be had, which the editor is told, or when nothing stands in.
 */
export const builtInPack = async (widget: PackChoice, language: LanguageFile, signal: AbortSignal): Promise<PackProse | undefined> => {
  const name = widget.pack?.trim() || (widget.src?.trim() ? undefined : DEFAULT_PACK);
  if (name === undefined) return undefined;
  const file = { attribute: 'pack', name, instead: ' Showing whom to call instead.' } as const;
  const pack = await expectFile(widget, file, signal, packNamed(name, language, widget));
  if (pack && !signal.aborted) tellDue(widget, pack);
  return pack;
};

/**
 * The hospital's own pack, where `src` names one: undefined when it can't be had, which the editor is told. Changes to a built-in
 * pack that can't be used leave the pack that they name.
 * @param language - Needed for such changes only.
 */
export const loadCustomPack = async (
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
    const hospitalData = await importHospitalData();
    const builtIn = async (base: string): Promise<PackProse> => packNamed(base, await language, widget);
    const { prose, problems, fault } = await hospitalData.loadCustomPack(name, baseURI, earlyFiles, builtIn);
    if (signal.aborted) return prose;
    if (fault) giveUp(widget, { ...file, instead: ' Showing the built-in pack that it changes.' }, fault);
    problems.forEach((problem) => report(widget, `src: ${problem}`));
    tellDue(widget, prose);
    return prose;
  };
  return expectFile(widget, file, signal, load());
};
