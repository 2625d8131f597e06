import type { Profile } from '../content/profile.js';
import { isSigned } from '../content/review.js';
import { textDirection } from '../content/text-direction.js';
import { callLinesToProse, detailsToProse } from './contact-details-prose.js';
import type { PackProse } from './pack-prose.js';
import { withAttributes, type ProseElement } from './prose-node.js';
import { thresholdsToProse } from './thresholds-to-prose.js';

/** What a widget says of a hospital. */
export interface HospitalWords {
  /** Everything that is known. */
  details: ProseElement[];
  /** What belongs with the signs to call for: the hospital's own thresholds, and the lines to call. */
  whenToCall: (pack: PackProse) => Record<string, ProseElement[]>;
  /** What belongs in the sentence that stands there without a pack: the lines to call. */
  callParts: Record<string, ProseElement[]>;
}

/** What says the language of some words, when that is known. */
const speaking = (lang: string | undefined): Record<string, string> => (lang === undefined ? {} : { lang, dir: textDirection(lang) });

/**
 * Writes out what is known of a hospital. Thresholds that nobody signed are left out.
 * @param lang - The language of its details, where the profile or the editor who wrote them says so.
 * @param pageLanguage - Names the days where the profile doesn't say in which language it is.
 */
export const hospitalToProse = (hospital: Partial<Profile>, lang: string | undefined, pageLanguage: string): HospitalWords => {
  const { thresholds } = hospital;
  const language = speaking(lang);
  const marked = (nodes: ProseElement[]): ProseElement[] => nodes.map((node) => withAttributes(node, language));
  const callParts = { callLines: marked(callLinesToProse(hospital, hospital.lang ?? pageLanguage)) };
  return {
    callParts,
    details: marked(detailsToProse(hospital, hospital.lang ?? pageLanguage)),
    whenToCall: (pack) => ({
      thresholds: thresholds && isSigned(thresholds) ? thresholdsToProse(thresholds, speaking(hospital.lang), pack) : [],
      ...callParts,
    }),
  };
};
