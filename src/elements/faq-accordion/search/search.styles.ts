import { css } from '../../../base/style-sheet.js';

/** The field, in the shadow root. */
export const fieldStyles = css`
  .search {
    margin-block: 0 1.5em;
  }

  .search label {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }

  .search > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .search input {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 30em;
    appearance: none;
  }

  .search input::-webkit-search-cancel-button {
    display: none;
  }

  .search p {
    margin: 0;
    max-inline-size: 60ch;
  }

  .search p[role]:not(:empty) {
    margin-block-start: 0.6em;
  }

  .call {
    margin: 1em 0 0;
  }

  .call > * {
    margin: 0;
  }

  .call a {
    color: var(--_action);
  }

  .call:is([hidden], :empty),
  .call [hidden],
  .call p:not(.nazorg-emergency):has(+ ul[hidden]),
  .call ul[hidden] + .nazorg-source,
  .lines-only > :not(.nazorg-call-line, .nazorg-lines) {
    display: none;
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
      background-color: color-mix(in srgb, #e3b100 38%, transparent);
    }
  }

  @media (forced-colors: active) {
    ::highlight(nazorg-search) {
      background-color: Mark;
      color: MarkText;
    }
  }
`;
