import { css } from 'lit';

/** The words beside the pictures, and the tables. */
export const riskProseStyles = css`
  :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']) {
    & > p,
    & > ul {
      max-inline-size: 65ch;
    }

    & .nazorg-risk-row > :first-child {
      margin: 0 0 0.4em;
      font-size: 1em;
      line-height: 1.3;
    }

    & .nazorg-risk-row > p {
      margin: 0 0 0.4em;
      line-height: 1.45;
    }

    & table {
      inline-size: 100%;
      table-layout: fixed;
      border-collapse: collapse;
      overflow-wrap: anywhere;
      hyphens: auto;
    }

    & .nazorg-picture {
      display: none;
    }

    & :is(th, td) {
      padding: 0.6em 0.75em 0.6em 0;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      vertical-align: top;
    }
  }
`;
