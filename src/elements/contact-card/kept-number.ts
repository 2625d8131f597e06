import { readPhoneLink } from '../../domain/phone-link.js';

/** The emergency number of a country stands in sentences: nobody keeps it as a line of a hospital. */
const IN_SENTENCES = '.nazorg-emergency,.nazorg-unanswered';

/** What a link of a card dials, as a number that a reader may keep; undefined when it dials nothing, or what isn't the card's. */
export const keptNumber = (link: Element): string | undefined =>
  link.closest(IN_SENTENCES) ? undefined : readPhoneLink(link.getAttribute('href') ?? '');
