import { offerFile } from '../../../base/offer-file.js';
import { toVCard } from '../../../domain/v-card.js';
import { readCard, type CardToRead } from '../read-card.js';

/*
 * What puts a card into a reader's address book. A file of its own, loaded when somebody presses the button; it imports
 * nothing that the main script has.
 */

/** Says nothing of what the hospital or the department is: others may see the list of downloads. */
const FILE = 'contact.vcf';

/** Offers the card as a file that a telephone adds to its contacts. Throws a sentence when no link dials a number. */
export const saveContact = (read: CardToRead): void => {
  const card = readCard(read);
  if (card.lines.length === 0) throw new Error('has no telephone link to keep; write one as tel:+31201234567.');
  offerFile(read.widget.ownerDocument, FILE, 'text/vcard', toVCard(card));
};
