import { readPack } from '../content/read-pack.js';
import { readProfile } from '../content/read-profile.js';
import { toPhoneLink } from '../domain/phone-link.js';
import { callLinesToProse, detailsToProse, type ContactDetails } from '../prose/contact-details-prose.js';
import { toPackProse, type PackProse } from '../prose/pack-prose.js';
import type { ProseElement } from '../prose/prose-node.js';
import { loadJson } from './load-json.js';

/*
 * What a hospital brings along: its own pack, its profile, its contact details. A file of its own, loaded only on
 * pages that have any of these; it imports nothing that the main script has, so that either can be cached alone.
 */

/** A hospital's contact details, written out for the widgets. */
export interface HospitalProse {
  /** Everything that is known. */
  details: ProseElement[];
  /** Only the lines that somebody with worries about her health can call. */
  callLines: ProseElement[];
  /** What is wrong with them, as sentences for the editor. */
  problems: string[];
}

/** A hospital's own pack, written out for the widgets. Rejects with a sentence about what is wrong with it. */
export const loadOwnPack = async (address: string, base: string, signal: AbortSignal): Promise<PackProse> =>
  toPackProse(await loadJson(address, base, signal, readPack));

/** A hospital's details: those of its profile, with what an editor wrote in attributes in their place. */
export const loadHospital = async (
  address: string | undefined,
  attributes: ContactDetails,
  base: string,
  signal: AbortSignal,
): Promise<HospitalProse> => {
  const problems: string[] = [];
  let profile: ContactDetails = {};
  try {
    if (address !== undefined) profile = await loadJson(address, base, signal, readProfile);
  } catch (error) {
    problems.push(`profile: ${(error as Error).message}`);
  }
  const details = { ...profile, ...attributes };
  for (const { number } of details.lines ?? []) {
    if (toPhoneLink(number) === undefined) problems.push(`the number "${number}" can't be dialled; write it as +31201234567.`);
  }
  return { details: detailsToProse(details), callLines: callLinesToProse(details), problems };
};
