import { css } from 'lit';

/**
 * The tables and the words around them, before the script and with it. A row stands on its own: the name of its group, its picture, and
 * both sides of the figure. For whoever hears it, it stays the row of a table: Chromium, Firefox and WebKit go by the tags.
 *
 * Rows of a pack, which have a label above each number, stand side by side as small multiples: three of them, whatever the width, and
 * one below 15em. Those of an author stand beside their pictures.
 *
 * The forms are switched on by properties that a table inherits from what is around it, `--_as-icons`, `--_as-table`, `--_as-bars` and
 * `--_as-words`: empty where they hold. A value behind one of them counts only then; elsewhere the one behind the comma does.
 * `--_side` is inherited too, since `:dir()` doesn't know the direction that the widget gives to words shown in it.
 */
export const riskProseStyles = css`
  :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']) {
    & p,
    & ul {
      max-inline-size: var(--_measure);
    }

    & .nazorg-figures {
      max-inline-size: var(--_measure);
      margin-block: var(--_space-4);
      border-block-end: var(--_line-width) solid var(--_line);
    }

    & .nazorg-figures[open] {
      padding-block-end: var(--_space-5);
    }

    & :is(.nazorg-figures, .nazorg-more) > summary {
      display: block !important;
      position: relative;
      box-sizing: border-box;
      min-block-size: 56px;
      padding-block: var(--_space-4);
      padding-inline: 0 2em;
      border-block-start: var(--_line-width) solid var(--_line);
      color: var(--_action);
      font-weight: 600;
      line-height: 1.35;
      list-style: none;
      cursor: pointer;

      &::-webkit-details-marker {
        display: none;
      }

      &::after {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-end: 0.3em;
        inline-size: 0.55em;
        block-size: 0.55em;
        margin-block: auto;
        border: solid;
        border-width: 0 2px 2px 0;
        transform: translateY(-25%) rotate(45deg);
      }

      &:focus-visible {
        outline: 3px solid var(--_focus);
        outline-offset: 3px;
      }
    }

    & :is(.nazorg-figures, .nazorg-more)[open] > summary::after {
      transform: translateY(25%) rotate(225deg);
    }

    & .nazorg-more > summary {
      margin-block-start: var(--_space-4);
    }
  }

  :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']):not(#_) {
    &:dir(rtl),
    & [dir]:dir(rtl) {
      --_side: -1;
    }

    & [dir]:dir(ltr) {
      --_side: 1;
    }

    & > :is(figure, div):has(> table) {
      margin: 0;
    }

    & table {
      --_display: var(--_as-table) table;
      display: var(--_display, flow-root) !important;
      position: relative;
      box-sizing: border-box;
      inline-size: 100%;
      min-inline-size: 0;
      margin: 0;
      border: 0;
      border-collapse: collapse;
      table-layout: fixed;
      background: none;
      font-size: inherit;
    }

    & :is(thead, tbody, tr, th, td) {
      float: none;
      block-size: auto;
      min-inline-size: 0;
      border: 0;
      background: none;
      color: inherit;
      font-size: inherit;
      text-align: start;
    }

    & caption {
      --_display: var(--_as-table) table-caption;
      display: var(--_display, block) !important;
      margin-block-end: var(--_space-2);
      padding: 0;
      color: inherit;
      font-size: inherit;
      text-align: start;
      caption-side: top;

      & > strong {
        display: block;
        font-weight: 600;
      }

      & > span {
        display: block;
        margin-block-start: var(--_space-1);
        color: var(--_ink-quiet);
        font-size: 0.8889em;
      }
    }

    & :is(th, td) {
      --_display: var(--_as-table) table-cell;
      --_block: var(--_as-table) 0.6em;
      --_inline: var(--_as-table) 0 0.75em;
      --_border: var(--_as-table) var(--_line-width) solid var(--_line);
      --_wrap: var(--_as-table) anywhere;
      --_hyphens: var(--_as-table) auto;
      display: var(--_display, block) !important;
      inline-size: auto;
      padding-block: var(--_block, 0);
      padding-inline: var(--_inline, 0);
      border-block-end: var(--_border, 0);
      overflow-wrap: var(--_wrap, break-word);
      hyphens: var(--_hyphens, manual);
      vertical-align: top;
      white-space: normal;
    }

    & thead {
      --_display: var(--_as-table) table-header-group;
      --_position: var(--_as-words) absolute;
      --_clip: var(--_as-words) inset(50%);
      display: var(--_display, block) !important;
      position: var(--_position, static);
      clip-path: var(--_clip, none);
    }

    /* The labels say it above each number. */
    & table:has(.nazorg-label) thead {
      --_position: var(--_as-table) static;
      --_clip: var(--_as-table) none;
      position: var(--_position, absolute);
      clip-path: var(--_clip, inset(50%));
    }

    & thead tr {
      --_display: var(--_as-table) table-row;
      display: var(--_display, flex) !important;
      flex-wrap: wrap;
      column-gap: 1.5em;
      margin-block: 0.5em;
    }

    & thead th {
      --_weight: var(--_as-table) 700;
      --_display: var(--_as-table) table-cell;
      display: var(--_display, flex) !important;
      gap: 0.5em;
      font-weight: var(--_weight, inherit);
    }

    & thead th:first-child {
      --_position: var(--_as-table) static;
      --_clip: var(--_as-table) none;
      position: var(--_position, absolute);
      clip-path: var(--_clip, inset(50%));
    }

    & thead th::before {
      --_display: var(--_as-table) none;
      content: '';
      display: var(--_display, block);
      flex: none;
      inline-size: 0.85em;
      block-size: 0.85em;
      margin-block-start: 0.35em;
      border-radius: 50%;
      background: var(--_figure-no);
    }

    & thead th:nth-child(2)::before {
      border-radius: 0;
      background: var(--_figure-yes);
    }

    & tbody {
      --_display: var(--_as-table) table-row-group;
      display: var(--_display, grid) !important;
      container-type: inline-size;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, max(16em, (54em - 100%) * 999)), 1fr));
      gap: 2.5em 2em;
      margin-block: 1em 2.5em;
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

    & tbody tr {
      --_display: var(--_as-table) table-row;
      --_columns: var(--_as-bars) 0 minmax(0, 1fr);
      --_gap: var(--_as-bars) 0px;
      display: var(--_display, grid) !important;
      position: relative;
      grid-template: auto auto auto 1fr / var(--_columns, calc(var(--_drawn, 0) * clamp(6.5em, 32%, 9em)) minmax(0, 1fr));
      column-gap: var(--_gap, calc(var(--_drawn, 0) * 1.1em));
      border-radius: var(--_radius);
      outline-offset: 6px;
    }

    & tbody tr:has(.nazorg-picture) {
      --_undrawn: var(--_as-words) 0;
      --_drawn: var(--_undrawn, 1);
    }

    & tbody tr::before {
      --_display: var(--_as-table) none;
      --_area: var(--_as-bars) 1 / 1 / 2 / 3;
      --_size: var(--_as-bars) calc(var(--_drawn, 0) * min(100%, 30em));
      --_shape: var(--_as-bars) 300 / 22;
      content: '';
      display: var(--_display, block);
      grid-area: var(--_area, 1 / 1 / 5 / 2);
      align-self: start;
      inline-size: var(--_size, auto);
      aspect-ratio: var(--_shape, 1);
      margin-block-end: calc(var(--_drawn, 0) * 0.75em);
    }

    & tbody :is(th, td) {
      grid-column: 2;
      margin-block-end: 0.4em;
      font-weight: inherit;
      line-height: 1.45;
    }

    & tbody th {
      font-weight: 700;
      line-height: 1.3;
    }

    & tbody tr:has(.nazorg-label) {
      margin-block-end: 1.75em;

      & > th {
        font-weight: 600;
        font-size: 0.8889em;
      }
    }

    /* What was chosen is said in room that is always there, so that nothing moves. */
    & tbody th::after {
      --_position: var(--_as-table) static;
      position: var(--_position, absolute);
      inset-block-start: calc(100% + 10px);
      inset-inline-start: 0;
      color: var(--_action);
      font-weight: 600;
      white-space: nowrap;
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
      inline-size: var(--_size, clamp(6.5em, 32%, 9em));
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

    & thead th::before {
      forced-color-adjust: none;
      print-color-adjust: exact;
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

    @container (inline-size < 17.6em) {
      & tbody tr:not(:has(.nazorg-label)) {
        --_columns: 0 minmax(0, 1fr);
        --_gap: 0px;
      }

      & tbody tr:not(:has(.nazorg-label))::before {
        --_area: 1 / 1 / 2 / 3;
        --_narrow: calc(var(--_drawn, 0) * 6.5em);
        inline-size: var(--_size, var(--_narrow));
      }

      & tbody tr:not(:has(.nazorg-label)) .nazorg-picture {
        inline-size: var(--_size, 6.5em);
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
    }

    @media print {
      & tbody tr,
      & table {
        break-inside: avoid;
      }

      & .nazorg-figures::details-content {
        columns: 2;
        column-gap: var(--_space-6);
      }

      & .nazorg-figures > :is(h1, h2, h3, h4, h5, h6):nth-of-type(2) {
        break-before: column;
        margin-block-start: 0;
      }

      & .nazorg-figures > summary,
      & .nazorg-more:not([open]) {
        display: none !important;
      }
    }
  }
`;
