import type { ContactCard } from '../../domain/v-card.js';

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a number is for: the term it explains, or what stands before it in its paragraph or item. */
const labelOf = (link: Element): string => {
  const box = link.closest('li,dd,td,p,div,contact-card') as Element;
  if (box.localName === 'dd') {
    let term = box.previousElementSibling;
    while (term?.localName === 'dd') term = term.previousElementSibling;
    return words(term);
  }
  const before = link.ownerDocument.createRange();
  before.setStart(box, 0);
  before.setEndBefore(link);
  return before
    .toString()
    .replace(/\s+/g, ' ')
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
const APART = 'address,.nazorg-provenance,.nazorg-newer,.nazorg-lines:not(:has(a[href^="tel:"]))';

/** What a card says, whoever wrote it, as it stands among its children. */
export const readCard = (card: HTMLElement & { organisation?: string | undefined; department?: string | undefined }): ContactCard => {
  const links = [...card.querySelectorAll('a')];
  const address = card.querySelector('address');
  const startingWith = (scheme: string): string | undefined =>
    links
      .find((link) => link.getAttribute('href')?.startsWith(scheme) && !link.closest(APART))
      ?.getAttribute('href')
      ?.slice(scheme === 'mailto:' ? scheme.length : 0);
  return {
    organisation: words(card.querySelector('.nazorg-organisation')) || (card.organisation ?? ''),
    department: words(card.querySelector('.nazorg-department')) || card.department,
    lines: links
      .filter((link) => /^tel:\+?\d/.test(link.getAttribute('href') ?? ''))
      .map((link) => ({ label: labelOf(link), href: link.getAttribute('href') as string })),
    email: startingWith('mailto:'),
    site: startingWith('https:'),
    ...(address ? { address: linesOf(address) } : {}),
  };
};
