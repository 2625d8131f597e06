import { css } from 'lit';

/** The words on the card. */
export const contactProseStyles = css`
  :is(contact-card, .nazorg-contact-card, [data-nazorg='contact-card']) {
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

    & .nazorg-address {
      margin-block: 0.75em 0;
      font-style: normal;
    }

    & .nazorg-now {
      flex-basis: 100%;
      color: var(--_ink-quiet);
    }

    & .nazorg-now.nazorg-open {
      color: inherit;
      font-weight: 600;
    }

    & a[href^='tel:'] {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
      min-inline-size: 44px;
    }

    & :is(.nazorg-emergency, .nazorg-unanswered) a {
      min-inline-size: 0;
    }
  }

  @media print {
    .nazorg-now {
      display: none;
    }
  }
`;
