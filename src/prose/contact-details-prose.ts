import type { Profile } from '../content/profile.js';
import { toPhoneLink } from '../domain/phone-link.js';
import { toSafeLink } from '../domain/safe-link.js';
import { h, type ProseElement } from './prose-node.js';

/** What is known of a hospital: a profile, or what an editor wrote in attributes. */
export type ContactDetails = Partial<Pick<Profile, 'organisation' | 'department' | 'lines' | 'email' | 'site' | 'pages'>>;

type PhoneLine = NonNullable<Profile['lines']>[number];

/** The words, when somebody filled them in: white space is none. */
const filled = (words: string | undefined): string | undefined => (words?.trim() ? words : undefined);

/** Marks that can turn digits round, so that a reader would dial another number than the link does. */
const TURNING = /\p{Bidi_Control}/gu;

/** A telephone number as a link when it can be dialled, else as its words. It reads left to right in every language. */
const phoneToProse = ({ number, display }: PhoneLine): ProseElement => {
  const words = h('bdi', { dir: 'ltr' }, (filled(display) ?? number).replace(TURNING, ''));
  const href = toPhoneLink(number);
  return href === undefined ? words : h('a', { href, class: 'nazorg-phone' }, words);
};

const lineToProse = (line: PhoneLine): ProseElement =>
  h(
    'li',
    { class: `nazorg-line nazorg-line-${line.kind ?? 'other'}` },
    h('span', { class: 'nazorg-line-label' }, line.label),
    ' ',
    phoneToProse(line),
    [line.hours, line.answeredBy]
      .map(filled)
      .flatMap((words) => (words === undefined ? [] : [' ', h('span', { class: 'nazorg-line-detail' }, words)])),
  );

const addressToProse = (words: string | undefined, href: string | undefined): ProseElement[] => {
  if (filled(words) === undefined || href === undefined) return [];
  const safe = toSafeLink(href);
  return [h('li', {}, safe === undefined ? words : h('a', { href: safe }, h('bdi', {}, words)))];
};

const withoutScheme = (site: string): string => site.replace(/^https?:\/\//i, '').replace(/\/$/, '');

const listOf = (items: ProseElement[]): ProseElement[] => (items.length === 0 ? [] : [h('ul', { class: 'nazorg-lines' }, items)]);

const paragraph = (name: string, words: string | undefined): ProseElement[] =>
  filled(words) === undefined ? [] : [h('p', { class: name }, words)];

const linesToProse = (lines: readonly PhoneLine[]): ProseElement[] => lines.filter(({ number }) => filled(number)).map(lineToProse);

/** Department, hospital, telephone lines, e-mail, site and related pages, as far as they are known. */
export const detailsToProse = ({ department, organisation, lines = [], email, site, pages = [] }: ContactDetails): ProseElement[] => [
  ...paragraph('nazorg-department', department),
  ...paragraph('nazorg-organisation', organisation),
  ...listOf([
    ...linesToProse(lines),
    ...addressToProse(email, email && `mailto:${email}`),
    ...addressToProse(site && withoutScheme(site), site),
  ]),
  ...listOf(pages.flatMap(({ title, url }) => addressToProse(title, url))),
];

const FOR_WORRIES = new Set(['daytime', 'out-of-hours', 'emergency', undefined]);

/** The lines that somebody with worries about her health can call. */
export const callLinesToProse = ({ lines = [] }: ContactDetails): ProseElement[] =>
  listOf(linesToProse(lines.filter(({ kind }) => FOR_WORRIES.has(kind))));
