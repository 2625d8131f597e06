import { css } from 'lit';

/** The arrow at the end of a line that opens something, as declarations of a pseudo-element. The line is its containing block. */
export const arrow = css`
  content: '';
  position: absolute;
  inset-block: 0;
  inset-inline-end: 0.25em;
  inline-size: 0.55em;
  block-size: 0.55em;
  margin-block: auto;
  border: solid var(--_action);
  border-width: 0 2.5px 2.5px 0;
  transform: translateY(-25%) rotate(45deg);
`;

/** The same arrow once what it stands beside is open. */
export const arrowUp = css`
  transform: translateY(25%) rotate(225deg);
`;

/** The same arrow behind the words of a short line, rather than at its end, with room for its corner beside its box. */
export const arrowBehindWords = css`
  ${arrow}
  position: static;
  display: inline-block;
  margin-inline: 0.6em 0.15em;
`;
