import { wordsOf } from '../../base/words-of.js';
import type { ContactCard } from '../../domain/v-card.js';
import type { keptNumber } from './kept-number.js';

/** What a number is for: what its link says of that, the term it explains, or what stands before it in its paragraph or item. */
const labelOf = (link: Element): string => {
  const label = link.querySelector('.nazorg-line-label');
  if (label) return wordsOf(label);
  const box = link.closest('li,dd,td,p,div,contact-card') ?? link;
  if (box.localName === 'dd') {
    let term = box.previousElementSibling;
    while (term?.localName === 'dd') term = term.previousElementSibling;
    return wordsOf(term);
  }
  const before = link.ownerDocument.createRange();
  before.setStart(box, 0);
  before.setEndBefore(link);
  return before
    .cloneContents()
    .textContent.replace(/\s+/g, ' ')
    .replace(/[\s:]+$/, '')
    .trim();
};

/** Lines of an address, which `<br>` divides. */
const linesOf = (address: Element): string[] => {
  const copy = address.cloneNode(true) as Element;
  copy.querySelectorAll('br').forEach((end) => end.replaceWith('\n'));
  return copy.textContent
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
};

/** Where a link doesn't lead to the department itself: to a source, the way there, or a related page. */
const ELSEWHERE = 'address,.nazorg-provenance,.nazorg-source,.nazorg-lines:not(:has(a[href^="tel:"]))';

/** One mail address; a subject, a copy and whom else to write to are left out. */
const MAIL_LINK = /^\s*mailto:([^\s?,;@%\\\p{C}]+@[^\s?,;@%\\\p{C}]+)(?:[?,;].*)?\s*$/isu;

/** An address without a user name before its site, or anything that isn't seen. */
const SITE_LINK = /^\s*(https:\/\/[^\s\\@/?#\p{C}]+(?:[/?#][^\s\\\p{C}]*)?)\s*$/iu;

/** A card, and what its links dial: the main script knows, and the files that read a card aren't given that again. */
export interface CardToRead {
  widget: HTMLElement & { readonly source: HTMLElement; organisation?: string | undefined; department?: string | undefined };
  keptNumber: typeof keptNumber;
}

/** What a card says, whoever wrote it, as it stands among its children. Of its links, those that are what they say. */
export const readCard = ({ widget, keptNumber }: CardToRead): ContactCard => {
  const card = widget.source;
  const links = [...card.querySelectorAll('a[href]')].map((link) => ({ link, href: link.getAttribute('href') as string }));
  const address = card.querySelector('address');
  const firstOf = (form: RegExp): string | undefined =>
    links.flatMap(({ link, href }) => (link.closest(ELSEWHERE) ? [] : (form.exec(href)?.[1] ?? [])))[0];
  return {
    organisation: wordsOf(card.querySelector('.nazorg-organisation')) || (widget.organisation ?? ''),
    department: wordsOf(card.querySelector('.nazorg-department')) || widget.department,
    lines: links.flatMap(({ link }) => {
      const dialled = keptNumber(link);
      return dialled === undefined ? [] : [{ label: labelOf(link), href: dialled }];
    }),
    email: firstOf(MAIL_LINK),
    site: firstOf(SITE_LINK),
    ...(address ? { address: linesOf(address) } : {}),
  };
};
