/** Whom to call, as a card in somebody's address book. */
export interface ContactCard {
  /** Hospital; may be empty. */
  organisation: string;
  department?: string | undefined;
  lines: readonly { label: string; href: string }[];
  email?: string | undefined;
  site?: string | undefined;
  /** Lines of an address, as on an envelope. */
  address?: readonly string[];
}

/** Octets in a line of a vCard, without its line break (RFC 6350, 3.2). */
const LINE = 75;

/** Marks nobody sees that could break a line or turn words round. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu;

/** Words as the value of a property: on one line, with what divides values taken for itself. */
const text = (words: string): string =>
  words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/[\\,;]/g, '\\$&');

const octets = (character: string): number => {
  const code = character.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds a long line, never inside a character. */
const fold = (line: string): string => {
  let folded = '';
  let length = 0;
  for (const character of line) {
    length += octets(character);
    if (length > LINE) {
      folded += '\r\n ';
      length = 1 + octets(character);
    }
    folded += character;
  }
  return folded;
};

/** A number with its country is an address that can be dialled; a short one is only the same in its own country. */
const phone = (href: string): string =>
  href.startsWith('tel:+') ? `;VALUE=uri:${href}` : `;VALUE=text:${text(href.slice('tel:'.length))}`;

/** What a reader knows the card by. */
export const nameOf = ({ organisation, department }: Pick<ContactCard, 'organisation' | 'department'>): string =>
  [organisation, department].filter((words) => words?.trim()).join(', ') || 'Contact';

/**
 * Writes a card as a vCard 4.0 (RFC 6350), for a reader who keeps the numbers in a telephone. Each number has its label, in
 * the way that address books of telephones read it (`X-ABLABEL`).
 */
export const toVCard = ({ lines, email, site, address = [], ...card }: ContactCard): string =>
  [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${text(nameOf(card))}`,
    ...(card.organisation.trim() ? [`ORG:${[card.organisation, card.department ?? ''].map(text).filter(Boolean).join(';')}`] : []),
    ...lines.flatMap(({ label, href }, index) => [
      `line${index + 1}.TEL${phone(href)}`,
      ...(text(label) ? [`line${index + 1}.X-ABLABEL:${text(label)}`] : []),
    ]),
    ...(email ? [`EMAIL:${text(email)}`] : []),
    ...(site ? [`URL:${site.replace(UNSEEN, '')}`] : []),
    ...(address.length > 0 ? [`ADR:;;${address.map(text).join(',')};;;;`] : []),
    'END:VCARD',
    '',
  ]
    .map(fold)
    .join('\r\n');
