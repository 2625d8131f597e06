import { css } from 'lit';

/** The words of the steps. */
export const timelineProseStyles = css`
  aftercare-timeline {
    & p,
    & li:not(.nazorg-line) {
      max-inline-size: 65ch;
    }

    & .nazorg-step > :first-child {
      margin-block: 0 0.15em;
      font-size: 1.1em;
      line-height: 1.3;
    }

    & .nazorg-step > p,
    & .nazorg-step > ul {
      margin-block: 0.35em;
    }

    & .nazorg-when {
      color: var(--_accent);
      font-weight: 600;
    }
  }
`;
