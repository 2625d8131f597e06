import { css } from 'lit';

/**
 * The tables and the words around them, before the script and with it. A row stands on its own: the name of its group, its picture, and
 * both sides of the figure. For whoever hears it, it stays the row of a table: Chromium, Firefox and WebKit go by the tags.
 *
 * Rows of a pack, which have a label above each number, stand side by side as small multiples: three of them, two where a long word of
 * a name would break, and one below 15em. Those of an author stand beside their pictures.
 *
 * The forms are switched on by properties that a table inherits from what is around it, `--_as-icons`, `--_as-table`, `--_as-bars` and
 * `--_as-words`: empty where they hold. A value behind one of them counts only then; elsewhere the one behind the comma does.
 * `--_side` is inherited too, since `:dir()` doesn't know the direction that the widget gives to words shown in it.
 */
export const riskTableStyles = css`
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
      overflow-wrap: anywhere;
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
      forced-color-adjust: none;
      print-color-adjust: exact;
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
        repeat(auto-fill, minmax(min(100%, max((100% - 2 * var(--_space-4)) / 3 - 0.1px, 5.3em, (15em - 100%) * 999)), 1fr));
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

    /* What was chosen is said in room that is always there, so that nothing moves: below the row, and in a table below its name. */
    & tbody th {
      --_base: var(--_as-table) relative;
      position: var(--_base, static);
    }

    & tbody th::after {
      --_above: var(--_as-table) auto;
      --_below: var(--_as-table) 0.6em;
      position: absolute;
      inset-block: var(--_above, calc(100% + 10px)) var(--_below, auto);
      inset-inline-start: 0;
      color: var(--_action);
      font-weight: 600;
      line-height: 1.3;
      white-space: nowrap;
    }

    @media screen {
      & table[data-by] tbody th {
        --_block: var(--_as-table) 0.6em 1.9em;
      }
    }
  }
`;
