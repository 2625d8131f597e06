import { css } from 'lit';
import { numeral } from '../../base/tokens.styles.js';

/** Numbers and pictures of a row, on every screen and on paper. */
export const riskNumeralsStyles = css`
  :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']):not(#_) {
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
      ${numeral}
      --_size: var(--_as-table) 1em;
      font-size: var(--_size, var(--nazorg-numeral-size, 1.7778em));
      font-variant-numeric: tabular-nums;
    }

    & :is(.nazorg-in-words, thead th:nth-child(4)) {
      --_display: var(--_as-table) none;
      display: var(--_display, block) !important;
    }

    /* The heads of numbers go with them: a sentence stands below its own head. */
    & table:has(.nazorg-label) thead th:is(:nth-child(2), :nth-child(3)) {
      --_words: var(--_as-words) none;
      display: var(--_words, var(--_display, flex)) !important;
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

    & .nazorg-picture {
      --_in-table: var(--_as-table) none;
      --_in-words: var(--_as-words) none;
      --_other: initial;
      --_size: var(--_as-bars) min(100%, 30em);
      --_shape: var(--_as-bars) 300 / 22;
      display: var(--_in-table, var(--_in-words, var(--_other, block))) !important;
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: var(--_multiple, var(--_size, clamp(6.5em, 32%, 9em)));
      max-inline-size: none;
      block-size: auto;
      aspect-ratio: var(--_shape, 1);
      margin: 0;
      overflow: visible;
      fill: none;
      stroke: currentColor;
      transform: scaleX(var(--_side, 1));
      forced-color-adjust: none;
      print-color-adjust: exact;

      &:not([data-nazorg-made]) {
        --_other: var(--_as-bars) none;
      }

      & path {
        fill: none;
        stroke: var(--_figure-no);
        stroke-opacity: 1;
      }

      & path:nth-child(2) {
        stroke: var(--_figure-yes);
      }

      & path:nth-child(3) {
        stroke: var(--_figure-range);
      }

      & path:nth-child(4) {
        stroke: currentColor;
      }
    }

    & br:has(+ .nazorg-picture) {
      display: none;
    }

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
        --_multiple: var(--_as-icons) min(100%, 11em);
        --_above: var(--_as-icons) var(--_space-2) 0;
        position: var(--_flow, absolute);
        margin-block: var(--_above, 0);
      }

      & > td > b {
        --_numeral: var(--_as-icons) clamp(1.2em, 8.6cqi, var(--nazorg-numeral-size, 1.7778em));
        font-size: var(--_numeral, var(--_size, var(--nazorg-numeral-size, 1.7778em)));
      }
    }

    @container (inline-size < 17.6em) {
      & tbody tr {
        --_columns: 0 minmax(0, 1fr);
        --_gap: 0px;
      }

      & tbody tr::before {
        --_area: 1 / 1 / 2 / 3;
        --_narrow: calc(var(--_drawn, 0) * 6.5em);
        inline-size: var(--_multiple, var(--_size, var(--_narrow)));
      }

      & tbody tr .nazorg-picture {
        inline-size: var(--_multiple, var(--_size, 6.5em));
      }
    }

    @media screen {
      &
        > :is(h1, h2, h3, h4, h5, h6):not(:first-child, table ~ *, figure ~ *):has(~ :is(table, figure)):not(
          :has(~ :is(h1, h2, h3, h4, h5, h6):not(table ~ *, figure ~ *))
        ) {
        margin-block-start: 0;
      }
    }

    @media (forced-colors: active) {
      --_figure-yes: CanvasText;
      --_figure-no: CanvasText;
      --_figure-range: CanvasText;

      & .nazorg-picture {
        color: CanvasText;
      }

      /* Both sides of a bar have one colour here: the other one is cut into rounds. */
      & .nazorg-picture path:first-child:not([stroke-dasharray]) {
        stroke-dasharray: 0 25;
        stroke-dashoffset: -12.5;
        stroke-linecap: round;
      }
    }

    @media print {
      & tbody tr,
      & table {
        break-inside: avoid;
      }

      &:has(> .nazorg-figures:not([open])),
      & .nazorg-figures > summary,
      & .nazorg-more:not([open]) {
        display: none !important;
      }
    }
  }
`;
