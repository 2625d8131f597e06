import type { Profile } from '../content/profile.js';
import { shownNumber, toPhoneLink } from '../domain/phone-link.js';
import { h, type ProseElement, type ProseNode } from './prose-node.js';

/** A telephone line of a hospital. */
export type PhoneLine = NonNullable<Profile['lines']>[number];

/** The words, when somebody filled them in: white space is none. */
export const filled = (words: string | undefined): string | undefined => (words?.trim() ? words : undefined);

/** Marks that can turn digits round, so that a reader would dial another number than the link does. */
const TURNING = /\p{Bidi_Control}/gu;

/**
 * What a line is for and its number: one link when it can be dialled, else words. A list of links says of each what it is for. The
 * number reads left to right in every language.
 */
const phoneToProse = ({ number, display }: PhoneLine, label: ProseElement[]): ProseNode[] => {
  const words = [
    ...label.flatMap((one) => [one, ' ']),
    h('bdi', { dir: 'ltr' }, (filled(display) ?? shownNumber(number)).replace(TURNING, '')),
  ];
  const href = toPhoneLink(number);
  return href === undefined ? words : [h('a', { href, class: 'nazorg-phone' }, words)];
};

/**
 * Words beside a number, when somebody filled them in.
 * @param marks - What says their language, where it isn't that of the page.
 */
export const lineWords = (name: 'label' | 'detail', words: string | undefined, marks: Record<string, string> = {}): ProseElement[] =>
  filled(words) === undefined ? [] : [h('span', { class: `nazorg-line-${name}`, ...marks }, words)];

/**
 * One line: what it is for, its number, when somebody answers and who.
 * @param isTimed - Whether the script may say whether it is open.
 */
export const lineToProse = (line: PhoneLine, label: ProseElement[], details: ProseElement[], isTimed = false): ProseElement =>
  h(
    'li',
    { class: `nazorg-line nazorg-line-${line.kind ?? 'other'}${isTimed ? ' nazorg-line-timed' : ''}` },
    phoneToProse(line, label),
    details.flatMap((words) => [' ', words]),
  );

/** A list of lines and addresses, when there are any. */
export const linesList = (items: ProseElement[]): ProseElement[] => (items.length === 0 ? [] : [h('ul', { class: 'nazorg-lines' }, items)]);
