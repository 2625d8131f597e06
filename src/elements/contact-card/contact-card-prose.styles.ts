import { css } from 'lit';
import { label } from '../../base/tokens.styles.js';

/** The words on the card. */
export const contactProseStyles = css`
  :is(contact-card, .nazorg-contact-card, [data-nazorg='contact-card']) {
    & > :first-child {
      margin-block-start: 0;
    }

    & > :last-child {
      margin-block-end: 0;
    }

    & > :is(h1, h2, h3, h4, h5, h6):first-child {
      margin-block-end: var(--_space-2);
    }

    & > p {
      max-inline-size: var(--_measure);
      margin-block: var(--_space-2);
    }

    & > .nazorg-department {
      ${label}
      margin-block: var(--_space-4) 0;
      font-size: 1em;
    }

    & > .nazorg-organisation {
      margin-block: 0;
    }

    & > ul.nazorg-lines,
    & > .nazorg-danger {
      margin-block: var(--_space-4);
    }

    & > .nazorg-address {
      margin-block: var(--_space-4) 0;
      font-style: normal;
    }

    & > .nazorg-danger {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: var(--_space-2);
    }

    & > .nazorg-danger > p {
      margin: 0;
    }

    & > .nazorg-danger > p:first-child:not(:only-child) {
      ${label}
      font-size: 1em;
    }

    & a[href^='tel:']:not(:is(.nazorg-emergency, .nazorg-unanswered, .nazorg-line) > *) {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_target);
      min-inline-size: var(--_target);
    }

    /* In a sentence, room for a finger that moves no words. */
    & :is(.nazorg-emergency, .nazorg-unanswered) > a {
      padding-block: calc((var(--_target) - 1lh) / 2);
    }
  }
`;
