import countries from '../../../content/countries.json' with { type: 'json' };
import { answersAtNight } from '../../../src/content/answering-lines.js';
import type { Profile } from '../../../src/content/profile.js';

const KNOWN = Object.keys(countries);

/** A country without lines of its own would leave readers without an emergency number where the hospital gives none. */
const countryProblems = (country: string): string[] =>
  KNOWN.includes(country)
    ? []
    : [
        `country: there are no lines for "${country}" yet, only for ${KNOWN.join(', ')}; readers would see no emergency number. Add it as a line with "kind": "emergency", or the country in content/countries.json and help.json.`,
      ];

const isByDayOnly = ({ kind }: { kind?: string }): boolean => kind !== undefined && kind !== 'out-of-hours' && kind !== 'emergency';

/** Reports a profile without lines, or with lines for the day only: the texts say to call at any hour. */
export const callProblems = ({ country, lines = [] }: Profile): string[] => [
  ...(country === undefined || lines.some(({ kind }) => kind === 'emergency') ? [] : countryProblems(country)),
  ...(lines.length === 0
    ? ['lines: there is no telephone line, while the contact card says to call; add one for the day and one for the night.']
    : []),
  ...(lines.length > 0 && lines.every((line) => isByDayOnly(line) && !answersAtNight(line))
    ? [
        'lines: all are for the day, while readers are told to call at any hour; add a line with "kind": "out-of-hours", such as that of the huisartsenpost.',
      ]
    : []),
];
