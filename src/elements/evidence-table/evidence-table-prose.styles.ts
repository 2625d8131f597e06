import { css } from 'lit';

/** A plain table in the page's own type and colours, that scrolls in a box of its own where it doesn't fit. */
export const evidenceProseStyles = css`
  evidence-table {
    display: block;

    & > div > p,
    & > div > ul {
      max-inline-size: 75ch;
    }

    & .nazorg-evidence-for {
      padding: 0.8em 1em;
      border: 2px solid currentColor;
    }

    & .nazorg-evidence-scroll {
      overflow-x: auto;
      margin-block: 1em;
    }

    & .nazorg-evidence-scroll:focus-visible {
      outline: 3px solid currentColor;
      outline-offset: 2px;
    }

    & table {
      inline-size: 100%;
      min-inline-size: 60em;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }

    & caption {
      padding-block: 0.5em;
      text-align: start;
      font-weight: 600;
    }

    & :is(th, td) {
      padding: 0.6em 0.9em 0.6em 0;
      border-block-end: 1px solid color-mix(in srgb, currentColor 30%, transparent);
      text-align: start;
      vertical-align: top;
    }

    & tbody th {
      font-weight: 400;
    }

    & cite {
      font-style: normal;
    }

    & a {
      color: inherit;
    }
  }

  @media print {
    evidence-table {
      & .nazorg-evidence-scroll {
        overflow: visible;
      }

      & table {
        min-inline-size: 0;
      }

      & tr {
        break-inside: avoid;
      }
    }
  }
`;
