import { css } from 'lit';

/** The words on the card. */
export const contactProseStyles = css`
  contact-card {
    & > :first-child {
      margin-block-start: 0;
    }

    & > :last-child {
      margin-block-end: 0;
    }

    & > p {
      max-inline-size: 65ch;
      margin-block: 0.5em;
    }

    & .nazorg-department {
      margin-block-end: 0;
      font-weight: 600;
    }

    & .nazorg-organisation {
      margin-block: 0 0.5em;
    }

    & a[href^='tel:'] {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
  }
`;
