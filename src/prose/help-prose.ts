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
  /** What each kind of line is called where a hospital gives no label for it, and on the buttons of when to call. */
  lines?: NonNullable<Help['lines']>;
  calls?: NonNullable<Help['calls']>;
  countries: CountryHelpProse[];
}

/** Where on a page something of the hospital belongs, or what stands there without one. */
export const place = (name: string, withoutHospital: ProseNode[] = []): ProseElement => h('div', { [OF_HOSPITAL]: name }, withoutHospital);

/** Words around one telephone number as one link: a button that says what it does. */
const asButton = (nodes: readonly ProseNode[]): ProseNode[] => {
  const link = nodes.find((node) => typeof node === 'object');
  if (link?.attributes?.['href'] === undefined) return [...nodes];
  return [h('a', link.attributes, ...nodes.map((node) => (typeof node === 'object' ? (node.children ?? []) : node)))];
};

/** Says to call the emergency number. Below a heading of when, all of it is the link. */
const emergency = (words: Text, pack: PackContext, { danger }: Help): ProseElement => {
  const nodes = textToProse(words, pack);
  return h('p', { class: 'nazorg-emergency' }, danger === undefined ? nodes : asButton(nodes));
};

/** A line of a country, in the list of the hospital's lines. */
const line = (kind: string, words: Text, pack: PackContext): ProseElement =>
  h('li', { class: `nazorg-line nazorg-line-${kind}` }, textToProse(words, pack));

/** Writes out whom to call. */
export const toHelpProse = (help: Help, pack: PackContext): HelpProse => ({
  elsewhere: emergency(help.elsewhere, pack, help),
  ...(help.lines ? { lines: help.lines } : {}),
  ...(help.calls ? { calls: help.calls } : {}),
  countries: help.countries.map((country) => ({
    country: country.country,
    emergency: emergency(country.emergency, pack, help),
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

/** When to call the emergency number, in one line: its heading as words. */
export const emergencyLine = ({ danger }: Help, pack: PackContext, emergencyPlace: ProseElement): ProseElement =>
  h('section', { class: 'nazorg-danger' }, danger === undefined ? undefined : h('p', {}, textToProse(danger, pack)), emergencyPlace);

/** What stands where a text can't be shown: one calm sentence, and whom to call. It fits any condition. */
export const unavailableToProse = (pack: Pack): ProseNode[] => {
  const { help } = pack;
  if (help === undefined) return [];
  const places = helpPlaces(toHelpProse(help, pack));
  return [
    h('p', { class: 'nazorg-unavailable' }, textToProse(help.unavailable, pack)),
    places.callLines,
    emergencyLine(help, pack, places.emergency),
  ];
};
