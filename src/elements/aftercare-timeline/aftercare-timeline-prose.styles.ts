import { css } from 'lit';

/** The words of the steps, before the script and with it. */
export const timelineProseStyles = css`
  :is(aftercare-timeline, .nazorg-aftercare-timeline, [data-nazorg='aftercare-timeline']) {
    & p,
    & li:not(.nazorg-line) {
      max-inline-size: 65ch;
    }

    /* In the grid of before the script margins don't collapse. */
    &:has(> .nazorg-step) > :not(.nazorg-step) + :not(.nazorg-step) {
      margin-block-start: 0;
    }

    & .nazorg-step {
      min-inline-size: 0;
      overflow-wrap: break-word;
    }

    & .nazorg-step > :first-child {
      margin-block: 0 0.15em;
      font-size: 1.1em;
      line-height: 1.3;
    }

    & .nazorg-step > :is(p, ul):not(:first-child) {
      margin-block: 0.35em;
    }

    & .nazorg-when {
      color: var(--_action);
      font-weight: 600;
    }
  }
`;
