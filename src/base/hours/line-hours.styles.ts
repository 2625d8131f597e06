import { css } from '../style-sheet.js';

/*
 * What is true now must not be in a page that somebody saves, nor look as if it were: no sheet that a page links has these rules.
 */

/** Open lines first and closed ones last, in a list that an author wrote as well: its lines stay where they are. */
export const lineHoursStyles = css`
  .nazorg-lines > li:has(> .nazorg-now) {
    order: 1;
  }

  .nazorg-lines > li:has(> .nazorg-open) {
    order: -1;
  }

  .nazorg-lines > .nazorg-line:not(.nazorg-urgent *):has(> .nazorg-now:not(.nazorg-open)) {
    &,
    & .nazorg-line-label {
      color: var(--_ink-quiet);
    }

    /* As high as an open one, so that nothing moves when that is known. */
    & bdi {
      padding-inline: 0;
      border-color: transparent;
      color: inherit;
      font-size: 1em;
      font-weight: 400;
      line-height: inherit;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    @media print {
      &,
      & :is(.nazorg-line-label, bdi) {
        color: inherit;
        text-decoration: none;
      }
    }
  }

  /* A line that is closed now is a button still, and no longer the first thing to see. */
  .nazorg-urgent .nazorg-line > .nazorg-now:not(.nazorg-open) + .nazorg-phone:has(> bdi) {
    background: none;
    color: inherit;
  }
`;

/** The words of a line, in a shadow root of their own. */
export const nowStyles = css`
  b {
    padding-inline: var(--_space-2);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_action);
    color: var(--_on-action);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    b {
      border-color: CanvasText;
    }
  }
`;
