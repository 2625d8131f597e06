import { isExtension, readExtension } from '../content/read-extension.js';
import { readPack } from '../content/read-pack.js';
import { readProfile } from '../content/read-profile.js';
import type { Profile } from '../content/profile.js';
import { textDirection } from '../content/text-direction.js';
import { toPhoneLink } from '../domain/phone-link.js';
import { callLinesToProse, detailsToProse, type ContactDetails } from '../prose/contact-details-prose.js';
import { extendPack } from '../prose/extend-pack.js';
import { toPackProse, type PackProse } from '../prose/pack-prose.js';
import { withAttributes, type ProseElement } from '../prose/prose-node.js';
import { thresholdsToProse } from '../prose/thresholds-to-prose.js';
import { dueProblems } from './due-problems.js';
import { loadJson } from './load-json.js';

/*
 * What a hospital brings along: its own pack, its profile, its contact details. A file of its own, loaded only on
 * pages that have any of these; it imports nothing that the main script has, so that either can be cached alone.
 */

/** A hospital's contact details, written out for the widgets. */
export interface HospitalProse {
  /** Everything that is known. */
  details: ProseElement[];
  /** What belongs with the signs to call for: the hospital's own thresholds, and the lines to call. */
  whenToCall: (pack: PackProse) => Record<string, ProseElement[]>;
  /** What is wrong with them, as sentences for the editor. */
  problems: string[];
}

/** A hospital's own pack, written out for the widgets, with what is wrong with it in ways that harm no reader. */
export interface OwnPack {
  prose: PackProse;
  problems: string[];
}

/**
 * A hospital's own pack, or a built-in one with its changes. Rejects with a sentence about what is wrong with it.
 * @param builtIn - Finds a built-in pack in the language of the widget.
 */
export const loadOwnPack = async (
  address: string,
  base: string,
  signal: AbortSignal,
  builtIn: (name: string) => Promise<PackProse>,
): Promise<OwnPack> => {
  const own = await loadJson(address, base, signal, (value) =>
    isExtension(value) ? { extension: readExtension(value) } : { pack: readPack(value) },
  );
  if (own.pack !== undefined) return { prose: toPackProse(own.pack), problems: [] };
  const { extension } = own;
  const extended = extendPack(await builtIn(extension.extends), extension);
  return { ...extended, problems: [...extended.problems, ...dueProblems('these changes', extension.review?.reviewDue)] };
};

/** Words of the profile, marked with their language when it says which that is. */
const inItsLanguage = (nodes: ProseElement[], lang: string | undefined): ProseElement[] =>
  lang === undefined ? nodes : nodes.map((node) => withAttributes(node, { lang, dir: textDirection(lang) }));

/** Colours for light and dark pages, and corners. Below what a page itself sets in `--nazorg-` properties. */
const paint = ({ style }: HTMLElement, { accent, accentDark = accent, onAccent, onAccentDark = onAccent, radius }: Brand): void => {
  if (accent !== undefined) style.setProperty('--_brand-accent', `light-dark(${accent}, ${accentDark ?? accent})`);
  if (onAccent !== undefined) style.setProperty('--_brand-on-accent', `light-dark(${onAccent}, ${onAccentDark ?? onAccent})`);
  if (radius !== undefined) style.setProperty('--_brand-radius', radius);
};

type Brand = NonNullable<Profile['brand']>;

/** A hospital's details: those of its profile, with what an editor wrote in attributes in their place. Paints the widget. */
export const loadHospital = async (
  widget: HTMLElement,
  address: string | undefined,
  attributes: ContactDetails,
  signal: AbortSignal,
): Promise<HospitalProse> => {
  const problems: string[] = [];
  let profile: Partial<Profile> = {};
  try {
    if (address !== undefined) profile = await loadJson(address, widget.ownerDocument.baseURI, signal, readProfile);
  } catch (error) {
    problems.push(`profile: ${(error as Error).message}`);
  }
  const { lang, brand, thresholds, review } = profile;
  if (brand !== undefined && !signal.aborted) paint(widget, brand);
  const details = { ...profile, ...attributes };
  for (const { number } of details.lines ?? []) {
    if (toPhoneLink(number) === undefined) problems.push(`the number "${number}" can't be dialled; write it as +31201234567.`);
  }
  problems.push(...dueProblems('the profile', review?.reviewDue), ...dueProblems('the thresholds', thresholds?.reviewDue));
  return {
    details: inItsLanguage(detailsToProse(details), lang),
    whenToCall: (pack) => ({
      thresholds: thresholdsToProse(thresholds, lang, pack),
      callLines: inItsLanguage(callLinesToProse(details), lang),
    }),
    problems,
  };
};
