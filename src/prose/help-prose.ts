import type { Help, Pack, Text } from '../content/pack.js';
import type { PackContext } from './pack-context.js';
import { h, OF_HOSPITAL, type ProseElement, type ProseNode } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

/** Whom to call in one country where a hospital gives no line for it, written out. */
export interface CountryHelpProse {
  country: string;
  emergency: ProseElement;
  unanswered: ProseElement;
  daytime: ProseElement;
  outOfHours: ProseElement;
  distress: ProseElement[];
}

/** Whom to call in every country that there are lines for; the first counts where a profile names none. */
export interface HelpProse {
  elsewhere: ProseElement;
  /** What each kind of line is called where a hospital gives no label for it. */
  lines?: NonNullable<Help['lines']>;
  countries: CountryHelpProse[];
}

/** Where on a page something of the hospital belongs, or what stands there without one. */
export const place = (name: string, withoutHospital: ProseNode[] = []): ProseElement => h('div', { [OF_HOSPITAL]: name }, withoutHospital);

const emergency = (words: Text, pack: PackContext): ProseElement => h('p', { class: 'nazorg-emergency' }, textToProse(words, pack));

/** A line of a country, in the list of the hospital's lines. */
const line = (kind: string, words: Text, pack: PackContext): ProseElement =>
  h('li', { class: `nazorg-line nazorg-line-${kind}` }, textToProse(words, pack));

/** Writes out whom to call. */
export const toHelpProse = ({ elsewhere, lines, countries }: Help, pack: PackContext): HelpProse => ({
  elsewhere: emergency(elsewhere, pack),
  ...(lines ? { lines } : {}),
  countries: countries.map((country) => ({
    country: country.country,
    emergency: emergency(country.emergency, pack),
    unanswered: h('p', { class: 'nazorg-unanswered' }, textToProse(country.unanswered, pack)),
    daytime: line('daytime', country.daytime, pack),
    outOfHours: line('out-of-hours', country.outOfHours, pack),
    distress: country.distress === undefined ? [] : [h('p', { class: 'nazorg-distress' }, textToProse(country.distress, pack))],
  })),
});

/** The places of whom to call, with what stands there when a hospital says nothing. */
export const helpPlaces = (help: HelpProse | undefined): Record<'emergency' | 'callLines' | 'unanswered' | 'distress', ProseElement> => {
  const home = help?.countries[0];
  return {
    emergency: place('emergency', home && [home.emergency]),
    callLines: place('callLines', home && [h('ul', { class: 'nazorg-lines' }, home.daytime, home.outOfHours)]),
    unanswered: place('unanswered', home && [home.unanswered]),
    distress: place('distress', home?.distress),
  };
};

/** What stands where a text can't be shown: one calm sentence, and whom to call. It fits any condition. */
export const unavailableToProse = (pack: Pack): ProseNode[] => {
  if (pack.help === undefined) return [];
  const places = helpPlaces(toHelpProse(pack.help, pack));
  return [h('p', { class: 'nazorg-unavailable' }, textToProse(pack.help.unavailable, pack)), places.callLines, places.emergency];
};
