import type { Profile } from '../content/profile.js';
import { isSigned } from '../content/review.js';
import { textDirection } from '../content/text-direction.js';
import { callLinesToProse, detailsToProse, talkLinesToProse } from './contact-details-prose.js';
import type { CountryHelpProse } from './help-prose.js';
import type { PackProse } from './pack-prose.js';
import { hereToPlaces } from './here-to-prose.js';
import { h, withAttributes, type Places, type ProseElement } from './prose-node.js';
import { thresholdsToProse } from './thresholds-to-prose.js';

/** What a widget says of a hospital. */
export interface HospitalWords {
  /** What belongs to each place in the prose of a pack. */
  places: (pack: PackWords) => Places;
}

/** What writing out a hospital needs to know of the words it stands among. */
export type PackWords = Pick<PackProse, 'labels' | 'lang' | 'help'>;

/** What says the language of some words, when that is known. */
const speaking = (lang: string | undefined): Record<string, string> => (lang === undefined ? {} : { lang, dir: textDirection(lang) });

const listOf = (texts: readonly string[], language: Record<string, string>): ProseElement[] =>
  texts.length === 0
    ? []
    : [
        h(
          'ul',
          { class: 'nazorg-emergency-signs', ...language },
          texts.map((text) => h('li', {}, text)),
        ),
      ];

/** Where a profile names a country of which no lines are known, no number of another country is shown. */
const emergencyIn = (home: CountryHelpProse | undefined, { help }: PackWords): ProseElement[] =>
  home ? [home.emergency] : help ? [help.elsewhere] : [];

/**
 * Writes out what is known of a hospital, place by place. Thresholds that nobody signed are left out. For hours at which none of
 * its lines answers, the lines of its country stay.
 * @param lang - The language of its details, where the profile or the editor who wrote them says so.
 * @param pageLanguage - Names the days where the profile doesn't say in which language it is.
 */
export const hospitalToProse = (hospital: Partial<Profile>, lang: string | undefined, pageLanguage: string): HospitalWords => {
  const { thresholds, country } = hospital;
  const signed = thresholds && isSigned(thresholds) ? thresholds : undefined;
  const days = hospital.lang ?? pageLanguage;
  const marked = (nodes: ProseElement[]): ProseElement[] => nodes.map((node) => withAttributes(node, speaking(lang)));
  return {
    places: (pack) => {
      const { help } = pack;
      const home = country === undefined ? help?.countries[0] : help?.countries.find((one) => one.country === country);
      const ofPack = lang === undefined ? {} : speaking(pack.lang);
      const others = home && {
        daytime: withAttributes(home.daytime, ofPack),
        outOfHours: withAttributes(home.outOfHours, ofPack),
      };
      return {
        ...hereToPlaces(hospital, pack),
        emergency: (without) => (country === undefined ? without : emergencyIn(home, pack)),
        emergencyTexts: () => listOf(signed?.emergencyTexts ?? [], speaking(hospital.lang)),
        thresholds: () => (signed ? thresholdsToProse(signed, speaking(hospital.lang), pack) : []),
        callLines: (without) =>
          hospital.lines?.length || country !== undefined ? marked(callLinesToProse(hospital, days, others)) : without,
        unanswered: (without) => (country === undefined ? without : home ? [home.unanswered] : []),
        distress: (without) => [...(country === undefined ? without : (home?.distress ?? [])), ...marked(talkLinesToProse(hospital, days))],
        details: () => marked(detailsToProse(hospital, days, others)),
      };
    },
  };
};
