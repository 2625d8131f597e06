import { answersAtNight, answersByDay } from '../content/answering-lines.js';
import { FOR_WORRIES } from '../content/line-kinds.js';
import type { Profile } from '../content/profile.js';
import { toOpeningWords } from '../domain/opening-words.js';
import type { OpeningRule } from '../domain/opening-hours.js';
import { toPhoneLink } from '../domain/phone-link.js';
import { toSafeLink } from '../domain/safe-link.js';
import { filled, linesList, lineToProse, type PhoneLine } from './phone-line-prose.js';
import { h, type ProseElement } from './prose-node.js';

/** What is known of a hospital: a profile, or what an editor wrote in attributes. */
export type ContactDetails = Partial<
  Pick<Profile, 'organisation' | 'department' | 'country' | 'lines' | 'timeZone' | 'address' | 'email' | 'site' | 'pages'>
>;

/** When the lines of a card are open, by the link that dials each. */
export interface LineHours {
  timeZone: string;
  lines: readonly { href: string; rules: readonly OpeningRule[] }[];
}

/** The opening hours of the lines that have any, when it is known by which clock. */
export const toLineHours = ({ lines = [], timeZone }: ContactDetails): LineHours | undefined => {
  const open = lines.flatMap(({ number, openingHours: rules }) => {
    const href = toPhoneLink(number);
    return href === undefined || rules === undefined ? [] : [{ href, rules }];
  });
  return timeZone === undefined || open.length === 0 ? undefined : { timeZone, lines: open };
};

const hoursInWords = ({ hours, openingHours }: PhoneLine, language: string): string | undefined =>
  filled(hours) ?? (openingHours && toOpeningWords(openingHours, language));

const addressToProse = (words: string | undefined, href: string | undefined): ProseElement[] => {
  if (filled(words) === undefined || href === undefined) return [];
  const safe = toSafeLink(href);
  return [h('li', {}, safe === undefined ? words : h('a', { href: safe }, h('bdi', {}, words)))];
};

/** Where it is: lines of text, and a link only to an https page of the hospital about the way there. */
const placeToProse = ({ lines, url = '' }: NonNullable<Profile['address']>): ProseElement[] => {
  const given = lines.filter(filled);
  if (given.length === 0) return [];
  const words = given.flatMap((line, index) => (index === 0 ? [line] : [h('br', {}), line]));
  const href = /^https:/i.test(url) ? toSafeLink(url) : undefined;
  return [h('address', { class: 'nazorg-address' }, href === undefined ? words : h('a', { href }, words))];
};

const withoutScheme = (site: string): string => site.replace(/^https?:\/\//i, '').replace(/\/$/, '');

const paragraph = (name: string, words: string | undefined): ProseElement[] =>
  filled(words) === undefined ? [] : [h('p', { class: name }, words)];

const linesToProse = (lines: readonly PhoneLine[], language: string): ProseElement[] =>
  lines.filter(({ number }) => filled(number)).map((line) => lineToProse(line, hoursInWords(line, language)));

/** Lines of the country for the hours at which none of the hospital's answers. */
export interface OtherLines {
  daytime: ProseElement;
  outOfHours: ProseElement;
}

/** The hospital's lines, and between them those of the country for the hours at which none of these answers. */
const withOtherLines = (lines: readonly PhoneLine[], written: ProseElement[], others: OtherLines | undefined): ProseElement[] => {
  const callable = lines.filter(({ number }) => toPhoneLink(number) !== undefined);
  return [
    ...(others && !callable.some(answersByDay) ? [others.daytime] : []),
    ...written,
    ...(others && !callable.some(answersAtNight) ? [others.outOfHours] : []),
  ];
};

/**
 * Department, hospital, telephone lines, e-mail, site, address and related pages, as far as they are known.
 * @param language - Names the days of opening hours.
 */
export const detailsToProse = (
  { department, organisation, lines = [], address, email, site, pages = [] }: ContactDetails,
  language: string,
  others?: OtherLines,
): ProseElement[] => [
  ...paragraph('nazorg-department', department),
  ...paragraph('nazorg-organisation', organisation),
  ...linesList([
    ...withOtherLines(lines, linesToProse(lines, language), others),
    ...addressToProse(email, email && `mailto:${email}`),
    ...addressToProse(site && withoutScheme(site), site),
  ]),
  ...(address ? placeToProse(address) : []),
  ...linesList(pages.flatMap(({ title, url }) => addressToProse(title, url))),
];

/** The lines that somebody with worries about her health can call, at any hour if those of the country are known. */
export const callLinesToProse = ({ lines = [] }: ContactDetails, language: string, others?: OtherLines): ProseElement[] => {
  const worried = lines.filter(({ kind }) => FOR_WORRIES.has(kind));
  return linesList(withOtherLines(worried, linesToProse(worried, language), others));
};

/** The lines that somebody can call who needs to talk. */
export const talkLinesToProse = ({ lines = [] }: ContactDetails, language: string): ProseElement[] =>
  linesList(
    linesToProse(
      lines.filter(({ kind }) => kind === 'peer-support'),
      language,
    ),
  );
