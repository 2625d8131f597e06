import { isYearly, type OpeningRule } from './opening-hours.js';
import type { ContactCard } from './v-card.js';

const phone = (href: string): string => href.slice('tel:'.length);

/**
 * A card as a `MedicalClinic` of schema.org with a `ContactPoint` for each number, in JSON-LD that can stand in a `<script>`:
 * without `<`, so that no text ends the script in a saved page. Rules of every year are left out: schema.org has no such days.
 * @param hours - When a line is open, by the link that dials it.
 * @returns Undefined when there is no number.
 */
export const toMedicalClinic = (
  { organisation, department, lines, email, site, address }: ContactCard,
  hours: ReadonlyMap<string, readonly OpeningRule[]>,
): string | undefined => {
  if (lines.length === 0) return undefined;
  const contactPoint = lines.map(({ label, href }) => ({
    '@type': 'ContactPoint',
    contactType: label || undefined,
    telephone: phone(href),
    hoursAvailable: hours
      .get(href)
      ?.filter((rule) => !isYearly(rule))
      .map((rule) => ({ '@type': 'OpeningHoursSpecification', ...rule })),
  }));
  const clinic = {
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name: department || organisation || undefined,
    ...(department && organisation ? { parentOrganization: { '@type': 'MedicalOrganization', name: organisation } } : {}),
    email,
    url: site,
    address: address?.join(', '),
    contactPoint,
  };
  return JSON.stringify(clinic).replaceAll('<', '\\u003c');
};
