import { extendedPack, readExtension } from '../content/read-extension.js';
import { readPack } from '../content/read-pack.js';
import { readProfile } from '../content/read-profile.js';
import type { Profile } from '../content/profile.js';
import { isSigned } from '../content/review.js';
import { toPhoneLink } from '../domain/phone-link.js';
import { toLineHours, type ContactDetails, type LineHours } from '../prose/contact-details-prose.js';
import { extendPack } from '../prose/extend-pack.js';
import { hospitalToProse, type HospitalWords } from '../prose/hospital-to-prose.js';
import { toPackProse, type PackProse } from '../prose/pack-prose.js';
import { dueProblems } from './due-problems.js';
import { loadJson } from './load-json.js';

/*
 * What a hospital brings along: its own pack, its profile, its contact details. A file of its own, loaded only on
 * pages that have any of these; it imports nothing that the main script has, so that either can be cached alone.
 */

/** A hospital's contact details, written out for the widgets. */
export interface HospitalProse extends HospitalWords {
  /** When the lines are open. */
  openings?: LineHours | undefined;
  /** What is wrong with them, as sentences for the editor. */
  problems: string[];
}

/** A hospital's own pack, written out for the widgets, with what is wrong with it in ways that harm no reader. */
export interface OwnPack {
  prose: PackProse;
  problems: string[];
}

/**
 * A hospital's own pack, or a built-in one with its changes. Changes that can't be used leave the pack that they name.
 * Rejects with a sentence about what is wrong.
 * @param builtIn - Finds a built-in pack in the language of the widget.
 */
export const loadOwnPack = async (
  address: string,
  base: string,
  signal: AbortSignal,
  builtIn: (name: string) => Promise<PackProse>,
): Promise<OwnPack> => {
  const refused: string[] = [];
  const refuse = (problem: string): void => void refused.push(problem);
  let extended: string | undefined;
  try {
    const own = await loadJson(address, base, signal, (value) => {
      extended = extendedPack(value);
      return extended === undefined ? { prose: toPackProse(readPack(value, refuse)) } : { extension: readExtension(value, refuse) };
    });
    if (own.prose !== undefined) return { prose: own.prose, problems: refused };
    const { prose, problems } = extendPack(await builtIn(own.extension.extends), own.extension);
    return { prose, problems: [...refused, ...problems, ...dueProblems('these changes', own.extension.review?.reviewDue)] };
  } catch (error) {
    if (extended === undefined || signal.aborted) throw error;
    return { prose: await builtIn(extended), problems: [`${(error as Error).message} Showing the built-in pack.`] };
  }
};

type Brand = NonNullable<Profile['brand']>;

/** Colours for light and dark pages, and corners. Below what a page itself sets in `--nazorg-` properties. */
const paint = ({ style }: HTMLElement, { accent, accentDark = accent, onAccent, onAccentDark = onAccent, radius }: Brand): void => {
  const tints = (light: string | undefined, dark: string | undefined): string =>
    light === undefined || dark === undefined ? '' : `light-dark(${light}, ${dark})`;
  style.setProperty('--_brand-accent', tints(accent, accentDark));
  style.setProperty('--_brand-on-accent', tints(onAccent, onAccentDark));
  style.setProperty('--_brand-radius', radius ?? '');
};

const numberProblems = ({ lines = [] }: ContactDetails): string[] =>
  lines.flatMap(({ number }) => {
    const link = toPhoneLink(number);
    if (link === undefined) return `the number "${number}" can't be dialled; write it as +31201234567.`;
    return /\p{Bidi_Control}/u.test(number) ? `${link} is written with invisible marks; type it again.` : [];
  });

/**
 * A hospital's details: those of its profile, with what an editor wrote in attributes in their place. Paints the widget.
 * @param pageLanguage - Names the days where the profile doesn't say in which language it is.
 */
export const loadHospital = async (
  widget: HTMLElement,
  address: string | undefined,
  attributes: ContactDetails,
  pageLanguage: string,
  signal: AbortSignal,
): Promise<HospitalProse> => {
  const problems: string[] = [];
  let profile: Partial<Profile> = {};
  try {
    if (address !== undefined) {
      profile = await loadJson(address, widget.ownerDocument.baseURI, signal, (value) =>
        readProfile(value, (problem) => void problems.push(`profile: ${problem}`)),
      );
    }
  } catch (error) {
    problems.push(`profile: ${(error as Error).message}`);
  }
  const { lang, brand = {}, thresholds, review } = profile;
  if (!signal.aborted) paint(widget, brand);
  const details = { ...profile, ...attributes };
  problems.push(
    ...numberProblems(details),
    ...dueProblems('the profile', review?.reviewDue),
    ...dueProblems('the thresholds', thresholds?.reviewDue),
    ...(!thresholds || isSigned(thresholds)
      ? []
      : ["the thresholds aren't shown: they need a reviewedBy, and a reviewedOn such as 2026-12-05."]),
  );
  // The editor's own words have the language of the page.
  const language = Object.keys(attributes).length === 0 ? lang : undefined;
  return { ...hospitalToProse(details, language, pageLanguage), openings: toLineHours(details), problems };
};
