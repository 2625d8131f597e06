import { wordsOf } from '../../base/words-of.js';
import { dialsSame } from '../../domain/phone-link.js';
import type { ContactCard } from '../../domain/v-card.js';
import type { keptNumber } from './kept-number.js';
import { labelsOf } from './number-label.js';

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

/** Where people write to somebody, look for the way, or follow somebody: no site of a hospital. */
const NOBODYS_OWN =
  /(?:^|\.)(?:wa\.me|whatsapp\.com|t\.me|signal\.me|(?:maps\.app\.)?goo\.gl|google\.[a-z.]+|maps\.apple\.com|openstreetmap\.org|bing\.com|facebook\.com|instagram\.com|linkedin\.com|youtube\.com|youtu\.be|x\.com|twitter\.com|tiktok\.com)$/i;

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '');

/** The hospital's own site among some links: one of the site that its mail or this page is of, or else the first that may be its own. */
const siteAmong = (sites: readonly string[], email: string | undefined, page: string): string | undefined => {
  const own = [email?.split('@')[1] ?? '', page.replace(/^www\./, '')].filter(Boolean).map((host) => host.toLowerCase());
  return sites.find((site) => own.includes(hostOf(site))) ?? sites.find((site) => !NOBODYS_OWN.test(hostOf(site)));
};

/** What a profile says of the hospital that a card is of. */
export interface CardHospital {
  organisation?: string | undefined;
  department?: string | undefined;
  /** The addresses that its lines dial. */
  numbers?: readonly string[];
}

/** A card, and what its links dial: the main script knows, and the files that read a card aren't given that again. */
export interface CardToRead {
  widget: HTMLElement & { readonly source: HTMLElement; organisation?: string | undefined; department?: string | undefined };
  keptNumber: typeof keptNumber;
  hospital?: CardHospital | undefined;
}

/**
 * What a card says, whoever wrote it, as it stands among its children. Of its links, those that are what they say. A number is
 * written as the profile writes it, and a card that doesn't name the hospital has the name that the profile has.
 */
export const readCard = ({ widget, keptNumber, hospital = {} }: CardToRead): ContactCard => {
  const card = widget.source;
  const links = [...card.querySelectorAll('a[href]')].map((link) => ({ link, href: link.getAttribute('href') as string }));
  const address = card.querySelector('address');
  const all = (form: RegExp): string[] => links.flatMap(({ link, href }) => (link.closest(ELSEWHERE) ? [] : (form.exec(href)?.[1] ?? [])));
  const [email] = all(MAIL_LINK);
  const kept = links.flatMap(({ link }) => (keptNumber(link) ? [link] : []));
  const labels = labelsOf(kept, card);
  return {
    organisation: wordsOf(card.querySelector('.nazorg-organisation')) || (widget.organisation ?? hospital.organisation ?? ''),
    department: wordsOf(card.querySelector('.nazorg-department')) || (widget.department ?? hospital.department),
    lines: kept.map((link, index) => {
      const dialled = keptNumber(link) as string;
      const same = !dialled.includes(';ext=') && hospital.numbers?.find((number) => dialsSame(number, dialled));
      return { label: labels[index] as string, href: same || dialled };
    }),
    email,
    site: siteAmong(all(SITE_LINK), email, card.ownerDocument.location.hostname),
    ...(address ? { address: linesOf(address) } : {}),
  };
};
