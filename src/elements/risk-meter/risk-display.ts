/** The forms of a table of figures, as an editor writes them in `display`. All of them say the same. */
export const RISK_DISPLAYS = ['icons', 'bars', 'table', 'sentences'] as const;

/** One of them. */
export type RiskDisplay = (typeof RISK_DISPLAYS)[number];

/** What an editor wrote, or pictures of squares when it is none of the forms. */
export const readDisplay = (value: unknown): RiskDisplay => RISK_DISPLAYS.find((known) => known === value) ?? 'icons';

/** The form to which a reader's button leads: the table, and from the table back to the form that the editor chose. */
export const otherDisplay = (shown: RiskDisplay, chosen: RiskDisplay): RiskDisplay =>
  shown !== 'table' ? 'table' : chosen === 'table' ? 'icons' : chosen;
