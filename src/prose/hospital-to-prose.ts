import { FALLBACK_LANGUAGE } from '../content/match-language.js';
import type { Profile } from '../content/profile.js';
import { isSigned } from '../content/review.js';
import { detailsToProse } from './contact-details-prose.js';
import type { CountryHelpProse } from './help-prose.js';
import type { PackProse } from './pack-prose.js';
import { hereToPlaces } from './here-to-prose.js';
import { languageMarks } from './hospital-language.js';
import { allLinesToProse, callLinesToProse, talkLinesToProse } from './hospital-lines-prose.js';
import { linesList } from './phone-line-prose.js';
import { h, type Places, type ProseElement } from './prose-node.js';
import { thresholdsToProse } from './thresholds-to-prose.js';

/** What a widget says of a hospital. */
export interface HospitalWords {
  /** What belongs to each place in the prose of a pack. */
  places: (pack: PackWords) => Places;
}

/** What writing out a hospital needs to know of the words it stands among. */
export type PackWords = Pick<PackProse, 'labels' | 'lang' | 'help'>;

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
 * Writes out what is known of a hospital, place by place, in the language of each pack; its own words keep theirs. Thresholds that
 * nobody signed are left out. For hours at which none of its lines answers, the lines of its country stay.
 * @param lang - The language of its details, where the profile or the editor who wrote them says so.
 */
export const hospitalToProse = (hospital: Partial<Profile>, lang: string | undefined): HospitalWords => {
  const { thresholds, country, timeZone, lines = [] } = hospital;
  const signed = thresholds && isSigned(thresholds) ? thresholds : undefined;
  return {
    places: (pack) => {
      const { help } = pack;
      const home = country === undefined ? help?.countries[0] : help?.countries.find((one) => one.country === country);
      const context = {
        lang: pack.lang,
        ownLang: lang,
        home: hospital.lang ?? FALLBACK_LANGUAGE,
        kinds: help?.lines,
        others: home,
        timeZone,
      };
      const calls = { ...help?.lines, ...help?.calls };
      const marks = languageMarks(hospital.lang, pack.lang);
      return {
        ...hereToPlaces(hospital, pack),
        emergency: (without) => (country === undefined ? without : emergencyIn(home, pack)),
        emergencyTexts: () => listOf(signed?.emergencyTexts ?? [], marks),
        thresholds: () => (signed ? thresholdsToProse(signed, marks, pack) : []),
        callLines: (without) =>
          lines.length > 0 || country !== undefined ? callLinesToProse(lines, { ...context, kinds: calls }) : without,
        unanswered: (without) => (country === undefined ? without : home ? [home.unanswered] : []),
        distress: (without) => [...(country === undefined ? without : (home?.distress ?? [])), ...talkLinesToProse(lines, context)],
        details: () => detailsToProse(hospital, context),
        lines: () => linesList(allLinesToProse(lines, context)),
      };
    },
  };
};
