import { css } from 'lit';
import { question } from '../../base/tokens.styles.js';

/** The words of the steps, before the script and with it. */
export const timelineProseStyles = css`
  :is(aftercare-timeline, .nazorg-aftercare-timeline, [data-nazorg='aftercare-timeline']) {
    & p,
    & li:not(.nazorg-line) {
      max-inline-size: var(--_measure);
    }

    & .nazorg-start {
      margin-block: 0;
      padding-block-end: var(--_space-2);
    }

    /* In the grid of before the script margins don't collapse. */
    &:has(> .nazorg-step) > :not(.nazorg-step) + :not(.nazorg-step) {
      margin-block-start: 0;
    }

    & .nazorg-step {
      min-inline-size: 0;
      max-inline-size: var(--_measure);
      overflow-wrap: break-word;
    }

    & .nazorg-step > :first-child {
      ${question}
      order: -2;
      margin-block: var(--_space-4) 0;
      padding-block-start: var(--_space-4);
      border-block-start: var(--_line-width) solid var(--_line);
    }

    & .nazorg-step > :is(p, ul):not(:first-child) {
      margin-block: var(--_space-2) 0;
    }

    & .nazorg-step > .nazorg-call {
      margin-block: 0 0.15em;
      padding: 0;
      border: 0;
      font-size: 1.1em;
      line-height: 1.3;
    }

    & .nazorg-step > .nazorg-call ~ :is(p, ul) {
      margin-block: 0.35em;
    }

    & .nazorg-when {
      font-weight: 400;
    }

    & p.nazorg-when {
      color: var(--_ink-quiet);
    }

    /* When to call is on the first sheet. */
    @media print {
      & .nazorg-see-call {
        display: none;
      }
    }
  }
`;
