import { css, unsafeCSS, type CSSResult } from 'lit';
import { TOKENS, TYPE } from '../generated/tokens.js';

/** What colours, spaces, lines and corners come from: declarations for a host or a box. A page sets the `--nazorg-` properties. */
export const tokens = unsafeCSS(TOKENS);

/** On paper: as wide as the sheet, also where a page has a measure of its own, and half the space. Declarations for a host or a box. */
export const paperTokens = css`
  --_measure: 60em !important;
  --_density: calc(var(--nazorg-density, 1) / 2) !important;
`;

const role = (name: keyof typeof TYPE): CSSResult => unsafeCSS(TYPE[name]);

/* Roles of type: declarations for a rule, in em of the page's own text. */
export const title = role('title');
export const heading = role('heading');
export const question = role('question');
export const lead = role('lead');
export const label = role('label');
export const meta = role('meta');
export const numeral = role('numeral');
export const call = role('call');
