import { css } from 'lit';
import { arrow, arrowUp } from '../../base/arrow.styles.js';
import { label } from '../../base/tokens.styles.js';

/** What a pack keeps its figures in, closed until a reader opens it. */
export const riskFoldStyles = css`
  :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']) {
    & p,
    & ul {
      max-inline-size: var(--_measure);
    }

    &:has(> .nazorg-figures) > :is(h1, h2, h3, h4, h5, h6) + p,
    & .nazorg-figures :is(h1, h2, h3, h4, h5, h6) + p {
      margin-block-start: 0;
    }

    & .nazorg-figures :is(h1, h2, h3, h4, h5, h6) {
      margin-block-end: var(--_space-2);
    }

    & .nazorg-figures {
      max-inline-size: var(--_measure);
      margin-block: var(--_space-4);
      border-block-end: var(--_line-width) solid var(--_line);
    }

    & .nazorg-figures ~ .nazorg-disclaimer {
      margin-block-start: var(--_space-3);
    }

    & .nazorg-figures ~ .nazorg-provenance {
      margin-block-start: 0;
    }

    & .nazorg-figures[open] {
      padding-block-end: var(--_space-5);
    }

    & :is(.nazorg-figures, .nazorg-more) > summary {
      display: block !important;
      position: relative;
      box-sizing: border-box;
      min-block-size: 56px;
      padding-block: var(--_space-4);
      padding-inline: 0 2em;
      border-block-start: var(--_line-width) solid var(--_line);
      color: var(--_action);
      font-weight: 600;
      line-height: 1.35;
      list-style: none;
      cursor: pointer;

      &::-webkit-details-marker {
        display: none;
      }

      &::after {
        ${arrow}
      }

      &:focus-visible {
        outline: 3px solid var(--_focus);
        outline-offset: 3px;
      }
    }

    & :is(.nazorg-figures, .nazorg-more)[open] > summary::after {
      ${arrowUp}
    }

    & > p:has(+ .nazorg-figures[open]) {
      break-after: avoid;
    }

    & .nazorg-more > summary {
      margin-block-start: var(--_space-4);
    }

    & .nazorg-background {
      max-inline-size: var(--_measure);
      margin-block: var(--_space-4) 0;

      & > dt {
        ${label}
      }

      & > dd {
        margin: 0;
      }

      & > dd > p {
        margin-block: var(--_space-1) 0;
      }
    }
  }
`;
