import { css, unsafeCSS } from 'lit';
import { call, heading, label, title } from './tokens.styles.js';
import { WIDGET_OR_BOX } from './widget-selectors.js';

const widgets = unsafeCSS(WIDGET_OR_BOX);

/** The links that are buttons: the emergency number with its words, and each line with what it is for. */
const button = unsafeCSS(':is(.nazorg-emergency > .nazorg-phone:only-child, .nazorg-line > .nazorg-phone:has(> bdi))');

/** The block of when to call, as declarations. Its warm ground stands nowhere else. */
export const urgentBlock = css`
  --_action: var(--_urgent-action);
  --_on-action: var(--_urgent-on-action);
  --_ink-quiet: var(--_urgent-ink);
  --_line: var(--_urgent-line);
  --_focus: var(--_urgent-ink);
  max-inline-size: var(--_measure);
  margin-block: 0 var(--_space-6);
  padding: var(--_space-4) clamp(16px, 4%, 24px) var(--_space-5);
  border-block-start: var(--_line-urgent) solid var(--_urgent-line);
  background: var(--_urgent-surface);
  color: var(--_urgent-ink);
`;

/** The same with forced colours. */
export const urgentBlockForced = css`
  border: 2px solid CanvasText;
  border-block-start-width: var(--_line-urgent);
`;

/** The same on paper. */
export const urgentBlockPrinted = css`
  --_urgent-line: currentColor;
  padding: 12px;
  border: var(--_line-urgent) solid currentColor;
  background: none;
  color: inherit;
  break-inside: avoid;
`;

/**
 * When to call: the one block with a warm ground, in two steps with a button each. Nothing else uses these colours.
 * Where it is wide, lines stand in pairs; of an odd number the last has a row of its own, so that no place stays empty.
 */
export const urgentStyles = css`
  :is(${widgets}) {
    & .nazorg-urgent {
      ${urgentBlock}
      container: nazorg-urgent / inline-size;
      box-sizing: border-box;
      overflow-wrap: break-word;
    }

    /* People to talk to, outside of the ground. */
    & .nazorg-urgent:has(+ .nazorg-distress) {
      margin-block-end: var(--_space-4);
    }

    & .nazorg-urgent + .nazorg-distress,
    & .nazorg-urgent + .nazorg-distress + .nazorg-lines {
      margin-block: 0 var(--_space-4);
    }

    & .nazorg-urgent > .nazorg-call {
      ${title}
      margin: 0;
      color: inherit;
    }

    & .nazorg-tiers {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4);
      margin-block: var(--_space-3) var(--_space-4);
    }

    & .nazorg-tier + .nazorg-tier {
      padding-block-start: var(--_space-4);
      border-block-start: var(--_line-width) solid var(--_urgent-line);
    }

    & .nazorg-tier > :is(h1, h2, h3, h4, h5, h6) {
      ${heading}
      margin: 0;
      color: inherit;
    }

    & .nazorg-urgent :is(p, ul:not(.nazorg-lines)) {
      max-inline-size: none;
      margin-block: var(--_space-2) 0;
    }

    & .nazorg-tier > ul:not(.nazorg-lines) {
      padding-inline-start: 1.15em;
    }

    & .nazorg-tier > ul:not(.nazorg-lines) > li {
      max-inline-size: none;
      margin-block: 0 var(--_space-1);
    }

    & .nazorg-tier > ul:not(.nazorg-lines) > li::marker {
      color: var(--_urgent-line);
    }

    & .nazorg-urgent a {
      color: inherit;
    }

    & .nazorg-urgent .nazorg-lines {
      gap: var(--_space-4);
      margin-block-start: var(--_space-2);
      border: 0;
    }

    & .nazorg-urgent .nazorg-lines > li {
      display: grid;
      gap: var(--_space-1);
      min-block-size: 0;
      padding: 0;
      border: 0;
      color: inherit;
    }

    & .nazorg-urgent ${button} {
      ${call}
      display: block;
      box-sizing: border-box;
      min-block-size: var(--_target-call);
      padding: 11px var(--_space-3);
      border: var(--_line-strong) solid var(--_urgent-action);
      border-radius: var(--_radius);
      background: var(--_urgent-action);
      color: var(--_urgent-on-action);
      font-variant-numeric: tabular-nums lining-nums;
      text-align: center;
      text-decoration: none;
    }

    & .nazorg-urgent .nazorg-line > .nazorg-phone:has(> .nazorg-line-label) {
      padding-block: 8px;
    }

    /* In very large letters on a narrow screen a number stays in one line. */
    & .nazorg-urgent .nazorg-line > .nazorg-phone > bdi {
      font-size: min(1em, 10.5cqi);
    }

    & .nazorg-urgent .nazorg-phone > .nazorg-line-label {
      ${label}
      display: block;
      color: inherit;
    }

    & .nazorg-urgent > .nazorg-call-line {
      margin-block-start: 0;
      font-weight: 600;
    }

    & .nazorg-urgent a:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 3px;
    }

    @media (hover: hover) {
      & .nazorg-urgent .nazorg-phone:hover {
        text-decoration: underline 2px;
        text-underline-offset: 0.2em;
      }
    }

    @container nazorg-urgent (max-width: 14em) {
      & .nazorg-urgent > * {
        hyphens: auto;
      }
    }

    @container nazorg-urgent (min-width: 28em) {
      & .nazorg-tier:has(> .nazorg-emergency) {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        column-gap: var(--_space-5);
      }

      & .nazorg-tier > .nazorg-emergency {
        grid-area: 1 / 2 / 5 / 3;
      }

      & .nazorg-urgent .nazorg-lines {
        grid-template-columns: 1fr 1fr;
        align-items: start;
      }

      & .nazorg-lines > :last-child:nth-child(odd) {
        grid-column: 1 / -1;
      }

      & .nazorg-tier > ul:not(.nazorg-lines) {
        columns: 2 13em;
        column-gap: var(--_space-5);
      }

      & .nazorg-tier > ul:not(.nazorg-lines) > li {
        break-inside: avoid;
      }
    }
  }

  @media (forced-colors: active) {
    :is(${widgets}) {
      & .nazorg-urgent {
        ${urgentBlockForced}
      }

      /* Without the plate that a browser paints behind words, which covers the border. */
      & .nazorg-urgent ${button} {
        border: 3px solid LinkText;
        background: Canvas;
        color: LinkText;
        forced-color-adjust: none;
      }
    }
  }

  @media print {
    :is(${widgets}) {
      & .nazorg-urgent {
        ${urgentBlockPrinted}
      }

      & .nazorg-urgent ${button} {
        min-block-size: 0;
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        text-align: start;
      }
    }
  }
`;
