import { toContentLines, toPlainLine, type Property } from './content-line.js';

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

/** What a telephone dials: the number, and after a pause its extension. */
const dialled = (href: string): string => href.slice('tel:'.length).replace(';ext=', ',');

/** The words, when there are any: white space and marks that nobody sees are none. */
const given = (name: string, words: string | undefined): Property[] => (words && toPlainLine(words) ? [[name, words]] : []);

/** What a reader knows the card by. */
const nameOf = ({ organisation, department = '' }: Pick<ContactCard, 'organisation' | 'department'>): string =>
  [organisation, department].map(toPlainLine).filter(Boolean).join(', ') || 'Contact';

/** Which number is for what, for address books that show no label: one of them may be for emergencies. */
const noteOf = (lines: ContactCard['lines']): string => {
  const named = lines.filter(({ label }) => toPlainLine(label));
  return named.length > 1 ? named.map(({ label, href }) => `${toPlainLine(label)}: ${dialled(href)}`).join('; ') : '';
};

/**
 * Writes a card as a vCard 3.0 (RFC 2426), the version that the address books of telephones read
 * (docs/decisions/0029-contact-files.md). Each number has its label as Apple writes it, and all labels stand in a note too.
 */
export const toVCard = ({ lines, email, site, address = [], ...card }: ContactCard): string => {
  const { organisation, department = '' } = card;
  const units = [organisation, department].filter(toPlainLine);
  const street = address.filter(toPlainLine);
  return toContentLines([
    ['BEGIN', 'VCARD'],
    ['VERSION', '3.0'],
    ['N', nameOf(card)],
    ['FN', nameOf(card)],
    ...(toPlainLine(organisation)
      ? ([
          ['ORG', units.map((unit) => [unit])],
          ['X-ABShowAs', 'COMPANY'],
        ] satisfies Property[])
      : []),
    ...lines.flatMap(({ label, href }, index) => [
      [`item${index + 1}.TEL;TYPE=WORK,VOICE`, dialled(href)] satisfies Property,
      ...given(`item${index + 1}.X-ABLabel`, label),
    ]),
    ...given('EMAIL;TYPE=INTERNET', email),
    ...(site && toPlainLine(site) ? [['URL', { uri: site }] satisfies Property] : []),
    ...(street.length > 0 ? [['ADR;TYPE=WORK', [[], [], street, [], [], [], []]] satisfies Property] : []),
    ...given('NOTE', noteOf(lines)),
    ['END', 'VCARD'],
  ]);
};
