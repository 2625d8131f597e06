import type { ContactDetails } from './contact-details-prose.js';
import { filled } from './phone-line-prose.js';

/** What an editor fills in on a contact card, by the names of its properties. */
export type CardSettings = Readonly<
  Partial<
    Record<
      'organisation' | 'department' | 'phone' | 'phoneLabel' | 'phoneDisplay' | 'phoneHours' | 'email' | 'site',
      string | null | undefined
    >
  >
>;

/** The details that a card says itself, without those that are empty. A number without a label makes no line. */
export const toCardDetails = (settings: CardSettings): ContactDetails => {
  const { organisation, department, email, site, phone, phoneLabel, phoneDisplay, phoneHours } = settings;
  const hasLine = filled(phone ?? undefined) !== undefined && phoneLabel;
  const lines = hasLine && [{ label: phoneLabel, number: phone, display: phoneDisplay, hours: phoneHours }];
  return Object.fromEntries(Object.entries({ organisation, department, email, site, lines }).filter(([, value]) => value));
};
