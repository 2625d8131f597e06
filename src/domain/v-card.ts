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

/** A number with its country is an address that can be dialled; a short one is only the same in its own country. */
const phone = (name: string, href: string): Property =>
  href.startsWith('tel:+') ? [`${name};VALUE=uri`, { uri: href }] : [`${name};VALUE=text`, href.slice('tel:'.length)];

/** The words, when there are any: white space and marks that nobody sees are none. */
const given = (name: string, words: string | undefined): Property[] => (words && toPlainLine(words) ? [[name, words]] : []);

/** What a reader knows the card by. */
const nameOf = ({ organisation, department = '' }: Pick<ContactCard, 'organisation' | 'department'>): string =>
  [organisation, department].map(toPlainLine).filter(Boolean).join(', ') || 'Contact';

/**
 * Writes a card as a vCard 4.0 (RFC 6350), for a reader who keeps the numbers in a telephone. Each number has its label, in
 * the way that address books of telephones read it (`X-ABLABEL`).
 */
export const toVCard = ({ lines, email, site, address = [], ...card }: ContactCard): string => {
  const { organisation, department = '' } = card;
  const street = address.filter(toPlainLine);
  return toContentLines([
    ['BEGIN', 'VCARD'],
    ['VERSION', '4.0'],
    ['KIND', 'org'],
    ['FN', nameOf(card)],
    ...(toPlainLine(organisation)
      ? [['ORG', [organisation, department].filter(toPlainLine).map((unit) => [unit])] satisfies Property]
      : []),
    ...lines.flatMap(({ label, href }, index) => [phone(`line${index + 1}.TEL`, href), ...given(`line${index + 1}.X-ABLABEL`, label)]),
    ...given('EMAIL', email),
    ...(site && toPlainLine(site) ? [['URL', { uri: site }] satisfies Property] : []),
    ...(street.length > 0 ? [['ADR', [[], [], street, [], [], [], []]] satisfies Property] : []),
    ['END', 'VCARD'],
  ]);
};
