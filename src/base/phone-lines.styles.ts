import { css, unsafeCSS } from 'lit';
import { call, label, meta } from './tokens.styles.js';
import { WIDGET_OR_BOX } from './widget-selectors.js';

const widgets = unsafeCSS(WIDGET_OR_BOX);

/** A line that says in its link, or beside its number, what it is for: the two are laid out apart. In when to call it is a button. */
const row = unsafeCSS('.nazorg-line:not(.nazorg-urgent *):has(> .nazorg-phone > .nazorg-line-label, > .nazorg-line-label + bdi)');

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

    /* Room for whether a line is open: the script says so later. */
    @media (scripting: enabled) {
      & .nazorg-line-timed:not(:has(> .nazorg-now))::before {
        ${meta}
        content: '';
        flex-basis: 100%;
        block-size: 1lh;
      }
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

    & ${row} > bdi {
      min-block-size: 0;
      padding: 0;
      border: 0;
      color: inherit;
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

      & ${row} > .nazorg-now,
      & ${row}::before {
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

      @container nazorg-lines (min-width: 24em) {
        & .nazorg-lines > ${row} {
          column-gap: var(--_space-4);
        }

        & ${row} :is(.nazorg-line-label, .nazorg-now, .nazorg-line-detail) {
          grid-column-end: 2;
        }

        & ${row} > :is(.nazorg-now, .nazorg-line-detail),
        & ${row}::before {
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

  @media print {
    :is(${widgets}) {
      & .nazorg-now,
      & .nazorg-line-timed::before {
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
    }
  }
`;
