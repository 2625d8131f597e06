import { css } from 'lit';

/**
 * Rows of a pack, which have a label above each number: small multiples that stand side by side, three of them, whatever the width, and
 * one below 15em.
 */
export const riskMultiplesStyles = css`
  :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']):not(#_) {
    /* The labels say it above each number. */
    & table:has(.nazorg-label) thead {
      --_position: var(--_as-table) static;
      --_clip: var(--_as-table) none;
      position: var(--_position, absolute);
      clip-path: var(--_clip, inset(50%));
    }

    & tbody:has(.nazorg-label) {
      --_three: var(--_as-icons)
        repeat(auto-fill, minmax(min(100%, max((100% - 2 * var(--_space-4)) / 3 - 0.1px, (15em - 100%) * 999)), 1fr));
      grid-template-columns: var(--_three, minmax(0, 1fr));
      gap: var(--_space-4);
      margin-block: var(--_space-3) 0;
    }

    /* Where no figure is a range, nothing is said below the numbers. */
    & tbody:not(:has(em)) {
      --_said: span 3;
    }

    & tbody tr:has(.nazorg-label) {
      margin-block-end: 1.75em;

      & > th {
        font-weight: 600;
        font-size: 0.8889em;
      }
    }

    & .nazorg-label {
      --_display: var(--_as-table) none;
      display: var(--_display, block);
      font-size: 0.8889em;
      line-height: 1.4;
    }

    & td:has(.nazorg-label) {
      --_display: var(--_as-words) none;
      --_cell: var(--_as-table) table-cell;
      display: var(--_display, var(--_cell, block)) !important;
    }

    & td:has(.nazorg-label) > b {
      --_size: var(--_as-table) inherit;
      font-size: var(--_size, 1.7778em);
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      line-height: 1.1;
    }

    & :is(.nazorg-in-words, thead th:nth-child(4)) {
      --_display: var(--_as-table) none;
      display: var(--_display, block) !important;
    }

    & .nazorg-in-words > span {
      --_position: var(--_as-words) static;
      --_clip: var(--_as-words) none;
      --_size: var(--_as-words) auto;
      position: var(--_position, absolute);
      inline-size: var(--_size, 1px);
      block-size: var(--_size, 1px);
      overflow: hidden;
      clip-path: var(--_clip, inset(50%));
    }

    & .nazorg-in-words > em {
      --_display: var(--_as-words) none;
      display: var(--_display, block);
      color: var(--_ink-quiet);
      font-size: 0.8889em;
      font-style: normal;
      line-height: 1.4;
    }

    @container (inline-size >= 15em) {
      & tbody tr:has(.nazorg-label) {
        --_rows: var(--_as-icons) subgrid;
        --_span: var(--_as-icons) var(--_said, span 4);
        --_one: var(--_as-icons) minmax(0, 1fr);
        --_spaced: var(--_as-icons) none;
        grid-row: var(--_span, auto);
        grid-template-rows: var(--_rows, auto);
        grid-template-columns: var(--_one, var(--_columns, 0 minmax(0, 1fr)));

        &::before {
          display: var(--_spaced, var(--_display, block));
        }

        & > * {
          --_first: var(--_as-icons) 1;
          --_margin: var(--_as-icons) 0;
          grid-column: var(--_first, 2);
          margin-block-end: var(--_margin, 0.4em);
        }

        & > th {
          --_align: var(--_as-icons) end;
          align-self: var(--_align, auto);
        }

        & .nazorg-picture {
          --_flow: var(--_as-icons) static;
          --_size: var(--_as-icons) min(100%, 11em);
          --_above: var(--_as-icons) var(--_space-2) 0;
          position: var(--_flow, absolute);
          margin-block: var(--_above, 0);
        }

        & > td > b {
          --_numeral: var(--_as-icons) clamp(1.2em, 8.6cqi, 1.7778em);
          font-size: var(--_numeral, var(--_size, 1.7778em));
        }
      }
    }
  }
`;
