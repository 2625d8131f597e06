import { css } from '../style-sheet.js';

/*
 * What is true now must not be in a page that somebody saves, nor look as if it were: no sheet that a page links has these rules.
 */

/**
 * Open lines first and closed ones last, in a list that an author wrote as well: its lines stay where they are, and addresses stand
 * behind all telephone numbers. No room is kept any more for what is not said.
 */
export const lineHoursStyles = css`
  .nazorg-line-timed::before {
    display: none !important;
  }

  @media screen {
    .nazorg-lines > li:has(> .nazorg-now) {
      order: 1;
    }

    .nazorg-lines > li:has(> .nazorg-open) {
      order: -1;
    }

    .nazorg-lines:has(.nazorg-now) > li:not(.nazorg-line) {
      order: 2;
    }

    .nazorg-lines > .nazorg-line:not(.nazorg-urgent *):has(> .nazorg-now:not(.nazorg-open)) {
      & :is(.nazorg-line-label, bdi) {
        color: var(--_ink-quiet);
      }

      /* As high as an open one, so that nothing moves when that is known. */
      & bdi {
        padding: calc((48px - 1lh) / 2) 0;
        border: 0;
        font-size: 1em;
        font-weight: 400;
        line-height: inherit;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    }

    /* A line that is closed now is a button still, and no longer the first thing to see. */
    .nazorg-urgent .nazorg-line > .nazorg-now:not(.nazorg-open) + .nazorg-phone:has(> bdi) {
      background: none;
      color: inherit;
    }

    .nazorg-urgent .nazorg-now {
      --_now-surface: transparent;
      --_now-ink: currentColor;
    }
  }

  @media (forced-colors: active) {
    .nazorg-urgent .nazorg-line > .nazorg-now:not(.nazorg-open) + .nazorg-phone:has(> bdi) {
      color: LinkText;
    }
  }
`;

/** The words of a line, in a shadow root of their own. */
export const nowStyles = css`
  b {
    margin-inline-end: var(--_space-1);
    padding-inline: var(--_space-2);
    border: 1px solid var(--_now-ink, var(--_action));
    border-radius: calc(var(--_radius) / 2);
    background: var(--_now-surface, var(--_action));
    color: var(--_now-ink, var(--_on-action));
    font-weight: 600;
  }
`;
