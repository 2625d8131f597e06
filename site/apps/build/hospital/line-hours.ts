import { HOLIDAY_COUNTRIES } from '../../../../src/domain/public-holidays.js';
import type { Profile } from '../../../../src/content/profile.js';

type Line = NonNullable<Profile['lines']>[number];
type Rule = NonNullable<Line['openingHours']>[number];

/** When a line answers, as an editor chooses it. `file`: in another way, which a file that was opened says. */
export const DAYS = ['none', 'weekdays', 'daily', 'outside', 'always'] as const;
export type Days = (typeof DAYS)[number] | 'file';

/** When a line answers: on which days, and between which times. Outside office hours, the times are those of the office. */
export interface LineHours {
  days: Days;
  from: string;
  to: string;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const WEEKEND = ['Saturday', 'Sunday'] as const;

/** The times that an editor starts from. */
const OFFICE = { from: '08:00', to: '17:00' };

/** On public holidays a hospital is as on a Sunday, in the countries whose holidays are known. */
const onHolidays = (rule: Rule, country: string): Rule[] =>
  HOLIDAY_COUNTRIES.includes(country) ? [{ dayOfWeek: ['PublicHolidays'], ...rule }] : [];

/** Writes hours as the rules of a profile. The rest of the week follows from those of the office. */
export const toRules = ({ days, from, to }: LineHours, country: string): Rule[] => {
  switch (days) {
    case 'weekdays':
      return [{ dayOfWeek: [...WEEKDAYS], opens: from, closes: to }, ...onHolidays({}, country)];
    case 'daily':
      return [{ opens: from, closes: to }];
    case 'outside':
      return [
        { opens: to, closes: from },
        { dayOfWeek: [...WEEKEND], opens: from, closes: to },
        ...onHolidays({ opens: '00:00', closes: '24:00' }, country),
      ];
    case 'always':
      return [{ opens: '00:00', closes: '24:00' }];
    default:
      return [];
  }
};

const TRIES: readonly (readonly [Days, number])[] = [
  ['always', 0],
  ['weekdays', 0],
  ['daily', 0],
  ['outside', 1],
];

/** Reads the rules of a line. Those that no choice here writes stay as they are. */
export const readRules = (rules: readonly Rule[] | undefined, country: string): LineHours => {
  if (rules === undefined || rules.length === 0) return { days: 'none', ...OFFICE };
  for (const [days, index] of TRIES) {
    const { opens = OFFICE.from, closes = OFFICE.to } = rules[index] ?? {};
    const hours = { days, from: opens, to: closes };
    // A file of a country whose holidays aren't known, or of before, says nothing of them.
    const isSame = [country, ''].some((one) => JSON.stringify(toRules(hours, one)) === JSON.stringify(rules));
    if (isSame) return days === 'always' ? { days, ...OFFICE } : hours;
  }
  return { days: 'file', ...OFFICE };
};
