import { toContentLines, toPlainLine, toTextValue as text } from './content-line.js';

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
  toContentLines([
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
    ...(site ? [`URL:${toPlainLine(site)}`] : []),
    ...(address.length > 0 ? [`ADR:;;${address.map(text).join(',')};;;;`] : []),
    'END:VCARD',
  ]);
