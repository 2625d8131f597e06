import { css, unsafeCSS } from 'lit';
import { WIDGET_OR_BOX } from './widget-selectors.js';

const widgets = unsafeCSS(WIDGET_OR_BOX);

/** Styles for words of a pack in any widget. The sheet is adopted by the tree the widget stands in. */
export const packWordsStyles = css`
  :is(${widgets}) {
    & .nazorg-emergency,
    & .nazorg-call-line {
      font-weight: 600;
    }

    & .nazorg-draft,
    & .nazorg-earlier,
    & .nazorg-for,
    & .nazorg-start,
    & .nazorg-source,
    & .nazorg-disclaimer {
      color: var(--_ink-quiet);
      font-size: 0.9em;
      max-inline-size: 65ch;
    }

    & .nazorg-source cite {
      font-style: normal;
    }

    & .nazorg-disclaimer {
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

    & .nazorg-gloss,
    & .nazorg-provenance {
      color: var(--_ink-quiet);
    }

    & .nazorg-provenance,
    & .nazorg-related,
    & .nazorg-reviewed {
      max-inline-size: 65ch;
    }

    & .nazorg-provenance {
      margin-block: 1em 0;
      font-size: 0.9em;
    }

    & .nazorg-provenance > summary {
      inline-size: fit-content;
      padding-block: 0.7em;
      cursor: pointer;
    }

    & .nazorg-provenance > p {
      margin-block: 0 0.5em;
    }

    & .nazorg-reviewed {
      color: var(--_ink-quiet);
      font-size: 0.9em;
    }

    /* Marks without words: a list without marks is no list to WebKit. */
    & .nazorg-lines {
      list-style: '';
      max-inline-size: 40em;
      overflow-wrap: anywhere;
      margin: 0;
      padding: 0;
    }

    & .nazorg-lines > li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 0.75em;
      min-block-size: 44px;
      padding-block: 0.3em;
    }

    & .nazorg-line-label {
      flex: 1 1 12em;
    }

    & .nazorg-lines a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
      min-inline-size: 44px;
      color: var(--_action);
    }

    & .nazorg-phone {
      font-weight: 700;
      font-size: 1.1em;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }

    & .nazorg-line-detail {
      flex-basis: 100%;
      color: var(--_ink-quiet);
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
