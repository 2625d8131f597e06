import { toVCard } from '../../../domain/v-card.js';
import { readCard } from '../read-card.js';

/*
 * What puts a card into a reader's address book. A file of its own, loaded when somebody presses the button; it imports
 * nothing that the main script has.
 */

/** Says nothing of what the hospital or the department is: others may see the list of downloads. */
const FILE = 'contact.vcf';

/** How long a browser may take to start a download, in milliseconds. */
const START = 60_000;

/** Offers the card as a file that a telephone adds to its contacts. Nothing is sent: the file is made in the page. */
export const saveContact = (card: HTMLElement): void => {
  const address = URL.createObjectURL(new Blob([toVCard(readCard(card))], { type: 'text/vcard;charset=utf-8' }));
  const link = card.ownerDocument.createElement('a');
  link.href = address;
  link.download = FILE;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), START);
};
