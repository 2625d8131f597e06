import { css } from '../../../base/style-sheet.js';

/*
 * The course on one sheet of A4, when a reader prints it alone from its button. Who prints the whole page gets it in the letters
 * of that page.
 */

/** Steps in two columns, with little space and no letter below 9 points. */
export const timelinePaperStyles = css`
  @media print {
    :host(.nazorg-alone) {
      --_space-4: 4px !important;
      font-size: 9pt;
      line-height: 1.2;
    }

    :host(.nazorg-alone) .call {
      margin: 0;
      padding: 0.3em 0.8em;
    }

    :host(.nazorg-alone) .course {
      container-type: normal;
    }

    :host(.nazorg-alone) .steps {
      display: block;
      columns: 2 16em;
      column-gap: 1.4em;
      margin-block: 0.5em 0;
    }

    :host(.nazorg-alone) .step ::slotted(:is(p, ul)) {
      margin-block: 0.15em !important;
    }

    :host(.nazorg-alone) .dates {
      margin-block: 0.2em;
    }

    :host(.nazorg-alone) .bar {
      min-block-size: 0;
    }

    :host(.nazorg-alone) .name {
      inline-size: 15em;
    }

    :host(.nazorg-alone) .along {
      margin-inline-start: 15em;
    }
  }
`;

/** The words of the steps on that sheet. Lines of a telephone need no room for a finger there. */
export const timelinePaperProseStyles = css`
  @media print {
    :is(aftercare-timeline, .nazorg-aftercare-timeline, [data-nazorg='aftercare-timeline']) {
      & :is(p, li:not(.nazorg-line), .nazorg-disclaimer) {
        max-inline-size: none;
      }

      & ul:not(.nazorg-lines) {
        padding-inline-start: 1.2em;
      }

      & .nazorg-urgent {
        max-inline-size: none;
        margin-block-end: 0.5em;
        padding: 0.3em 0.8em;
        font-size: 9pt;
        line-height: 1.2;
      }

      & .nazorg-urgent > .nazorg-call {
        font-size: 12pt;
      }

      & .nazorg-tiers {
        gap: 0;
        margin-block: 0.3em;
      }

      & .nazorg-tier:first-child {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        column-gap: 1.5em;
      }

      & .nazorg-urgent .nazorg-lines {
        grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
        gap: 0.3em 1.5em;
        align-items: start;
        margin-block: 0;
      }

      & > :is(h1, h2) {
        margin-block: 0;
        font-size: 13pt;
      }

      & :is(.nazorg-call ~ ul, .nazorg-tier > ul):not(.nazorg-lines) {
        columns: 2 14em;
        column-gap: 2em;
        margin-block: 0.3em;
      }

      & :is(.nazorg-call ~ ul, .nazorg-tier > ul:not(.nazorg-lines)) > li {
        margin-block: 0;
        break-inside: avoid;
      }

      & :is(p, .nazorg-urgent p) {
        margin-block: 0.15em;
      }

      & :is(.nazorg-distress, .nazorg-earlier, .nazorg-source, .nazorg-disclaimer) {
        font-size: 9pt;
      }

      & .nazorg-lines {
        max-inline-size: none;
      }

      & .nazorg-lines :is(li, a) {
        min-block-size: 0;
        padding-block: 0;
      }
    }
  }
`;
