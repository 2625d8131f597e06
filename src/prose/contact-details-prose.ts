import type { Profile } from '../content/profile.js';
import type { OpeningRule } from '../domain/opening-hours.js';
import { toPhoneLink } from '../domain/phone-link.js';
import { toSafeLink } from '../domain/safe-link.js';
import { languageMarks, withMarks } from './hospital-language.js';
import { allLinesToProse, type HospitalContext } from './hospital-lines-prose.js';
import { filled, linesList, type PhoneLine } from './phone-line-prose.js';
import { h, type ProseElement } from './prose-node.js';

/** What is known of a hospital: a profile, or what an editor wrote in attributes. */
export type ContactDetails = Partial<
  Pick<Profile, 'organisation' | 'department' | 'country' | 'lines' | 'timeZone' | 'address' | 'email' | 'site' | 'pages'>
>;

/** When the lines of a card are open, by the link that dials each. */
export interface LineHours {
  timeZone: string;
  /** Whose public holidays count. */
  country?: string | undefined;
  lines: readonly { href: string; rules: readonly OpeningRule[] }[];
}

/** A line with the address that dials it, where there is one. */
export type DialledLine = PhoneLine & { href: string | undefined };

export const dialledLines = ({ lines = [] }: ContactDetails): DialledLine[] =>
  lines.map((line) => ({ ...line, href: toPhoneLink(line.number) }));

/** The opening hours of the lines that have any, when it is known by which clock. */
export const toLineHours = ({ timeZone, country }: ContactDetails, lines: readonly DialledLine[]): LineHours | undefined => {
  const open = lines.flatMap(({ href, openingHours: rules }) => (href === undefined || rules === undefined ? [] : [{ href, rules }]));
  return timeZone === undefined || open.length === 0 ? undefined : { timeZone, country, lines: open };
};

type Marks = Record<string, string>;

/** A link to a page or an e-mail address, or only its words where nobody can safely follow it. */
const linkToProse = (words: string | undefined, href: string | undefined, marks: Marks = {}): ProseElement[] => {
  if (filled(words) === undefined || href === undefined) return [];
  const safe = toSafeLink(href);
  const shown = h('bdi', marks, words);
  return [h('li', {}, safe === undefined ? shown : h('a', { href: safe }, shown))];
};

/** Where it is: lines of text, and a link only to an https page of the hospital about the way there. */
const placeToProse = ({ lines, url = '' }: NonNullable<Profile['address']>, marks: Marks): ProseElement[] => {
  const given = lines.filter(filled);
  if (given.length === 0) return [];
  const words = withMarks(
    given.flatMap((line, index) => (index === 0 ? [line] : [h('br', {}), line])),
    marks,
  );
  const href = /^https:/i.test(url) ? toSafeLink(url) : undefined;
  return [h('address', { class: 'nazorg-address' }, href === undefined ? words : h('a', { href }, words))];
};

const withoutScheme = (site: string): string => site.replace(/^https?:\/\//i, '').replace(/\/$/, '');

const paragraph = (name: string, words: string | undefined, marks: Marks): ProseElement[] =>
  words === undefined || filled(words) === undefined ? [] : [h('p', { class: name }, withMarks([words], marks))];

/** Department, hospital, telephone lines, e-mail, site, address and related pages, as far as they are known. */
export const detailsToProse = (
  { department, organisation, lines = [], address, email, site, pages = [] }: ContactDetails,
  context: HospitalContext,
): ProseElement[] => {
  const marks = languageMarks(context.ownLang, context.lang);
  return [
    ...paragraph('nazorg-department', department, marks),
    ...paragraph('nazorg-organisation', organisation, marks),
    ...linesList([
      ...allLinesToProse(lines, context),
      ...linkToProse(email, email && `mailto:${email}`),
      ...linkToProse(site && withoutScheme(site), site),
    ]),
    ...(address ? placeToProse(address, marks) : []),
    ...linesList(pages.flatMap(({ title, url }) => linkToProse(title, url, marks))),
  ];
};
