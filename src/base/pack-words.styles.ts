import { css, unsafeCSS } from 'lit';
import { arrowBehindWords, arrowUp } from './arrow.styles.js';
import { phoneLinesStyles } from './phone-lines.styles.js';
import { urgentStyles } from './urgent.styles.js';
import { WIDGET_OR_BOX } from './widget-selectors.js';

const widgets = unsafeCSS(WIDGET_OR_BOX);

/** Styles for words of a pack in any widget. The sheet is adopted by the tree the widget stands in. */
export const packWordsStyles = css`
  ${phoneLinesStyles}
  ${urgentStyles}

  :is(${widgets}) {
    & .nazorg-draft,
    & .nazorg-earlier,
    & .nazorg-for,
    & .nazorg-start,
    & .nazorg-source,
    & .nazorg-provenance,
    & .nazorg-reviewed,
    & .nazorg-disclaimer {
      color: var(--_ink-quiet);
      font-size: 0.9em;
      max-inline-size: 65ch;
    }

    /* Not inside an answer, which has a line of its own. */
    & .nazorg-earlier:not(faq-accordion *, .nazorg-faq-accordion *) {
      padding-inline-start: var(--_space-4);
      border-inline-start: var(--_line-strong) solid var(--_notice-line);
    }

    & .nazorg-source cite {
      font-style: normal;
    }

    & .nazorg-disclaimer,
    & .nazorg-related {
      margin-block: 1.25em 0;
    }

    & .nazorg-word[role] {
      text-decoration: underline;
      text-decoration-style: dotted;
      text-decoration-color: var(--_action);
      text-decoration-thickness: 2px;
      text-underline-offset: 0.25em;
      cursor: pointer;
    }

    & .nazorg-gloss {
      color: var(--_ink-quiet);
    }

    & .nazorg-related {
      max-inline-size: 65ch;
    }

    & .nazorg-provenance {
      margin-block: 1em 0;
    }

    & .nazorg-provenance > summary {
      inline-size: fit-content;
      padding-block: 0.7em;
      list-style: none;
      cursor: pointer;

      &::-webkit-details-marker {
        display: none;
      }

      &::after {
        ${arrowBehindWords}
      }
    }

    & .nazorg-provenance[open] > summary::after {
      ${arrowUp}
    }

    & .nazorg-provenance > p {
      margin-block: 0 0.5em;
    }

    & :is(.nazorg-word, .nazorg-provenance > summary):focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
  }

  @media print {
    :is(${widgets}) {
      & :is(h1, h2, h3, h4, h5, h6) {
        break-after: avoid;
      }

      & .nazorg-word[role] {
        text-decoration: none;
      }

      & .nazorg-provenance {
        display: none;
      }
    }
  }
`;
