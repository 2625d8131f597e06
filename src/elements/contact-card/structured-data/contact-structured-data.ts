import { writeDataScript, type DataScriptHost } from '../../../base/data-script.js';
import { toMedicalClinic } from '../../../domain/medical-clinic.js';
import type { LineHours } from '../../../prose/contact-details-prose.js';
import { readCard, type CardToRead } from '../read-card.js';

/*
 * What <contact-card structured-data> says for machines. A file of its own, loaded only where it is asked for. What it needs
 * of Lit it is given.
 */

/** Keeps one script among the children of a card with whom to call and when, as they stand on it, for machines. */
export const writeContactData = (host: DataScriptHost & CardToRead, openings: LineHours | undefined): void => {
  const hours = new Map(openings?.lines.map(({ href, rules }) => [href, rules]));
  writeDataScript(host, () => toMedicalClinic(readCard(host), hours));
};
