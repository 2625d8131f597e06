import { css } from 'lit';

/** The course on one sheet of A4: steps in two columns, with little space and no letter below 9 points. */
export const timelinePaperStyles = css`
  @media print {
    :host {
      font-size: 9.25pt;
      line-height: 1.3;
    }

    .call {
      margin: 0;
      padding: 0.5em 1em;
    }

    .course {
      container-type: normal;
    }

    .steps {
      display: block;
      columns: 2 18em;
      column-gap: 2em;
      margin-block: 0.75em 0;
    }

    .step {
      padding-block-end: 0.6em;
    }

    .dates {
      margin-block: 0.2em;
    }

    .scale {
      margin-block-start: 0.2em;
    }
  }
`;

/**
 * The words of the steps on that sheet. Lines of a telephone need no room for a finger there. `:defined` is true of every widget
 * with styles: it makes these rules stronger than those for words of a pack, whichever of the sheets comes last.
 */
export const timelinePaperProseStyles = css`
  @media print {
    aftercare-timeline:defined {
      & :is(p, li:not(.nazorg-line), .nazorg-newer > p, .nazorg-disclaimer) {
        max-inline-size: none;
      }

      & ul {
        padding-inline-start: 1.2em;
      }

      & .nazorg-call ~ ul {
        columns: 2 18em;
        column-gap: 2em;
        margin-block: 0.3em;
      }

      & .nazorg-call ~ ul > li {
        break-inside: avoid;
      }

      & .nazorg-step > :is(p, ul) {
        margin-block: 0.15em;
      }

      & .nazorg-newer {
        margin-block: 0.5em;
        padding: 0.4em 0.8em;
      }

      & :is(.nazorg-source, .nazorg-disclaimer) {
        margin-block: 0.3em 0;
        font-size: 9pt;
      }

      & .nazorg-lines :is(li, a) {
        min-block-size: 0;
        padding-block: 0;
      }
    }
  }
`;
