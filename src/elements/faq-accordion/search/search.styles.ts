import { css } from '../../../base/style-sheet.js';

/** The field, in the shadow root. */
export const fieldStyles = css`
  .search {
    max-inline-size: var(--_measure);
    margin-block: 0 var(--_space-4);
    padding-block-start: var(--_space-2);
  }

  .search label {
    display: block;
    margin-block-end: var(--_space-1);
  }

  .search > div:not(.call) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .search input {
    flex: 1 1 12em;
    min-inline-size: 0;
    appearance: none;
  }

  .search input::-webkit-search-cancel-button {
    display: none;
  }

  .search p {
    margin: 0;
  }

  .search p[role]:not(:empty) {
    margin-block-start: var(--_space-3);
  }

  .call {
    margin: 1em 0 0;
  }

  .call > .nazorg-urgent {
    margin: 0;
  }

  /* No room is kept for whether a line is open: without a profile nothing says so here. */
  .call .nazorg-line-timed::before {
    content: none !important;
  }

  .call:is([hidden], :empty),
  .call [hidden],
  .call .nazorg-tier:not(:has(.nazorg-emergency)) p:has(+ ul[hidden]),
  .call ul[hidden] + .nazorg-source,
  .lines-only :is(.nazorg-call, .nazorg-tier:has(.nazorg-emergency)),
  .lines-only .nazorg-tier > :not(.nazorg-lines) {
    display: none;
  }

  .lines-only .nazorg-tiers {
    display: block;
  }

  .lines-only .nazorg-tier {
    padding: 0 !important;
    border: 0 !important;
  }

  @media print {
    .search {
      display: none;
    }
  }
`;

/** The marks, in the tree of the prose. On paper there is no search. */
export const foundStyles = css`
  @media screen {
    ::highlight(nazorg-search) {
      background-color: color-mix(in srgb, currentColor 14%, transparent);
      text-decoration: underline 2px;
    }
  }

  @media (forced-colors: active) {
    ::highlight(nazorg-search) {
      background-color: Mark;
      color: MarkText;
    }
  }
`;
