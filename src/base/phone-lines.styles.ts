import { css, unsafeCSS } from 'lit';
import { call, label, meta } from './tokens.styles.js';
import { WIDGET_OR_BOX } from './widget-selectors.js';

const widgets = unsafeCSS(WIDGET_OR_BOX);

/** A line that says in its link, or beside its number, what it is for: the two are laid out apart. In when to call it is a button. */
const row = unsafeCSS('.nazorg-line:not(.nazorg-urgent *):has(> .nazorg-phone > .nazorg-line-label, > .nazorg-line-label + bdi)');

/** A line that is closed now. */
const closed = unsafeCSS('.nazorg-line:not(.nazorg-urgent *):has(> .nazorg-now:not(.nazorg-open))');

/** Telephone lines in rows between hairlines: what a line is for, whether it is open, when that is, and its number, which is the largest. */
export const phoneLinesStyles = css`
  :is(${widgets}) {
    /* Marks without words: a list without marks is no list to WebKit. */
    & .nazorg-lines {
      container: nazorg-lines / inline-size;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      reading-flow: grid-order;
      list-style: '';
      max-inline-size: var(--_measure);
      margin: 0;
      padding: 0;
      overflow-wrap: anywhere;
      border-block-start: var(--_line-width) solid var(--_line);
    }

    /* Open lines first and closed ones last, also in a list that an author wrote: its lines stay where they are. */
    & .nazorg-lines > li:has(> .nazorg-now) {
      order: 1;
    }

    & .nazorg-lines > li:has(> .nazorg-open) {
      order: -1;
    }

    & .nazorg-lines > li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: var(--_space-3);
      min-block-size: var(--_target);
      margin: 0;
      padding-block: var(--_space-2);
      border-block-end: var(--_line-width) solid var(--_line);
    }

    & .nazorg-lines a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_target);
      min-inline-size: var(--_target);
      color: var(--_action);
    }

    & .nazorg-phone {
      font-weight: 700;
      font-variant-numeric: tabular-nums lining-nums;
    }

    & .nazorg-lines > ${row} {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding-block: var(--_space-3);
    }

    & ${row} > .nazorg-phone {
      display: grid;
      justify-items: start;
      font-weight: inherit;
      color: inherit;
      text-decoration: none;
    }

    & .nazorg-line-label {
      ${label}
      font-size: 1em;
    }

    & :is(.nazorg-now, .nazorg-line-detail) {
      ${meta}
      color: var(--_ink-quiet);
    }

    & .nazorg-now {
      flex-basis: 100%;
    }

    & .nazorg-now > b {
      display: inline-block;
      padding-inline: var(--_space-2);
      border: 1px solid transparent;
      border-radius: calc(var(--_radius) / 2);
      background: var(--_action);
      color: var(--_on-action);
      font-weight: 600;
    }

    & ${row} bdi {
      ${call}
      box-sizing: border-box;
      max-inline-size: 100%;
      min-block-size: 48px;
      margin-block-start: var(--_space-1);
      padding: calc((48px - 1lh) / 2 - 2px) var(--_space-3);
      border: var(--_line-strong) solid var(--_action);
      border-radius: var(--_radius);
      color: var(--_action);
      font-variant-numeric: tabular-nums lining-nums;
    }

    & ${closed}, & ${closed} .nazorg-line-label {
      color: var(--_ink-quiet);
    }

    & ${closed} bdi,
    & ${row} > bdi {
      min-block-size: 0;
      padding: 0;
      border: 0;
      color: inherit;
    }

    & ${closed} bdi {
      font-size: 1em;
      font-weight: 400;
      line-height: inherit;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    @media (hover: hover) {
      & .nazorg-phone:hover bdi {
        text-decoration: underline 2px;
        text-underline-offset: 0.2em;
      }
    }

    /* The link lies over its row, so that what is said of the line stands between what it is for and its number. */
    @supports (grid-template-rows: subgrid) {
      & .nazorg-lines > ${row} {
        grid-template: repeat(5, auto) / minmax(0, 1fr) fit-content(100%);
      }

      & ${row} > .nazorg-phone {
        grid-area: 1 / 1 / 6 / 3;
        grid-template: subgrid / subgrid;
      }

      & ${row} .nazorg-line-label {
        grid-area: 1 / 1 / 2 / 3;
      }

      & ${row} > .nazorg-now {
        grid-area: 2 / 1 / 3 / 3;
        pointer-events: none;
      }

      & ${row} > .nazorg-line-detail {
        grid-area: 3 / 1 / 4 / 3;
        pointer-events: none;
      }

      & ${row} > .nazorg-line-detail + .nazorg-line-detail {
        grid-area: 4 / 1 / 5 / 3;
      }

      & ${row} bdi {
        grid-area: 5 / 1 / 6 / 3;
        justify-self: start;
      }

      @container nazorg-lines (min-width: 19em) {
        & .nazorg-lines > ${row} {
          column-gap: var(--_space-4);
        }

        & ${row} :is(.nazorg-line-label, .nazorg-now, .nazorg-line-detail) {
          grid-column-end: 2;
        }

        & ${row} > :is(.nazorg-now, .nazorg-line-detail) {
          grid-column-end: 2;
        }

        & ${row}:not(:has(> .nazorg-now, > .nazorg-line-detail)) .nazorg-line-label {
          grid-row-end: 6;
          align-self: center;
        }

        & ${row} bdi {
          grid-area: 1 / 2 / 6 / 3;
          align-self: center;
          margin-block-start: 0;
          white-space: nowrap;
        }
      }
    }
  }

  @media (forced-colors: active) {
    :is(${widgets}) {
      & .nazorg-now > b {
        border-color: CanvasText;
      }
    }
  }

  @media print {
    :is(${widgets}) {
      & .nazorg-now {
        display: none;
      }

      & .nazorg-lines > li {
        min-block-size: 0;
        break-inside: avoid;
      }

      & ${row} bdi {
        min-block-size: 0;
        padding: 0;
        border: 0;
        color: inherit;
      }

      & ${closed}, & ${closed} :is(.nazorg-line-label, bdi) {
        color: inherit;
        text-decoration: none;
      }
    }
  }
`;
