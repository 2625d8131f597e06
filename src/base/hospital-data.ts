import { extendedPack, readExtension } from '../content/read-extension.js';
import { readPack } from '../content/read-pack.js';
import { readProfile } from '../content/read-profile.js';
import type { Profile } from '../content/profile.js';
import { BRAND_COLOURS } from '../generated/brand-colours.js';
import { isSigned } from '../content/review.js';
import { dialledLines, toLineHours, type DialledLine, type LineHours } from '../prose/contact-details-prose.js';
import { extendPack } from '../prose/extend-pack.js';
import { hospitalToProse, type HospitalWords } from '../prose/hospital-to-prose.js';
import { toPackProse, type PackProse } from '../prose/pack-prose.js';
import { dueProblems } from './due-problems.js';
import type { EarlyFiles } from './ask-early.js';
import type { HospitalChoice } from './load-hospital.js';
import { loadJson } from './load-json.js';

/*
 * What a hospital brings along: its own pack, its profile, its contact details. A file of its own, loaded only on
 * pages that have any of these; it imports nothing that the main script has, so that either can be cached alone.
 */

/** A hospital's contact details, written out for the widgets. */
export interface HospitalProse extends HospitalWords {
  brand?: Brand | undefined;
  organisation?: string | undefined;
  department?: string | undefined;
  /** The addresses that its telephone lines dial. */
  numbers?: readonly string[];
  /** Whether it has any telephone line. */
  hasLines: boolean;
  /** When the lines are open. */
  openings?: LineHours | undefined;
  /** What is wrong with them, as sentences for the editor. */
  problems: string[];
}

/** A hospital's own pack, written out for the widgets, with what is wrong with it in ways that harm no reader. */
export interface OwnPack {
  prose: PackProse;
  problems: string[];
  /** Why nothing but the built-in pack that it changes is left of it. */
  fault?: Error;
}

const readOwnPack = async (value: unknown, builtIn: (name: string) => Promise<PackProse>): Promise<OwnPack> => {
  const refused: string[] = [];
  const refuse = (problem: string): void => void refused.push(problem);
  const extended = extendedPack(value);
  if (extended === undefined) return { prose: toPackProse(readPack(value, refuse)), problems: refused };
  const base = await builtIn(extended);
  try {
    const extension = readExtension(value, refuse);
    const { prose, problems } = extendPack(base, extension);
    return { prose, problems: [...refused, ...problems, ...dueProblems('these changes', extension.review?.reviewDue)] };
  } catch (error) {
    return { prose: base, problems: [], fault: new Error(`doesn't fit: ${(error as Error).message}`) };
  }
};

/**
 * A hospital's own pack, or a built-in one with its changes. Changes that can't be used leave the pack that they name.
 * Rejects with a `FileFault`.
 * @param builtIn - Finds a built-in pack in the language of the widget.
 */
export const loadCustomPack = (
  address: string,
  base: string,
  early: EarlyFiles,
  builtIn: (name: string) => Promise<PackProse>,
): Promise<OwnPack> => loadJson(address, base, early, (value) => readOwnPack(value, builtIn));

type Brand = NonNullable<Profile['brand']>;

const toKebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Colours for light and dark pages, and corners. Below what a page itself sets in `--nazorg-` properties. */
export const paint = ({ style }: HTMLElement, brand: Brand = {}): void => {
  for (const name of BRAND_COLOURS) {
    const { [name]: light, [`${name}Dark` as const]: dark = light } = brand;
    style.setProperty(`--_brand-${toKebabCase(name)}`, light === undefined || dark === undefined ? '' : `light-dark(${light}, ${dark})`);
  }
  style.setProperty('--_brand-radius', brand.radius ?? '');
};

const numberProblems = (lines: readonly DialledLine[]): string[] =>
  lines.flatMap(({ number, href }) => {
    if (href === undefined) return `the number "${number}" can't be dialled; write it as +31201234567.`;
    return /\p{Bidi_Control}/u.test(number) ? `${href} is written with invisible marks; type it again.` : [];
  });

/** A hospital's details. Rejects with a `FileFault` when the profile can't be used. */
export const loadHospital = async (
  widget: HTMLElement,
  { profile: address, attributes }: HospitalChoice,
  early: EarlyFiles,
): Promise<HospitalProse> => {
  const problems: string[] = [];
  const read = (value: unknown): Partial<Profile> => readProfile(value, (problem) => void problems.push(`profile: ${problem}`));
  const profile: Partial<Profile> = address === undefined ? {} : await loadJson(address, widget.ownerDocument.baseURI, early, read);
  const { lang, thresholds, review } = profile;
  const details = { ...profile, ...attributes };
  const lines = dialledLines(details);
  problems.push(
    ...numberProblems(lines),
    ...dueProblems('the profile', review?.reviewDue),
    ...dueProblems('the thresholds', thresholds?.reviewDue),
    ...(!thresholds || isSigned(thresholds)
      ? []
      : ["the thresholds aren't shown: they need a reviewedBy, and a reviewedOn such as 2026-12-05."]),
  );
  // The editor's own words have the language of the page.
  const language = Object.keys(attributes).length === 0 ? lang : undefined;
  return {
    ...hospitalToProse(details, language),
    brand: profile.brand,
    organisation: details.organisation,
    department: details.department,
    numbers: lines.flatMap(({ href }) => href ?? []),
    hasLines: lines.length > 0,
    openings: toLineHours(details, lines),
    problems,
  };
};
