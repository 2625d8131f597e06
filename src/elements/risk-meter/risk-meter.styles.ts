import { css } from 'lit';

/** The pictures, the form and the grid of rows. */
export const riskMeterStyles = css`
  .skip {
    margin-block: 1em;
  }

  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
  }

  .choose .hint {
    flex-basis: 100%;
  }

  .picked {
    --_one-column: 34em;
  }

  .rows {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(16em, (var(--_one-column, 54em) - 100%) * 999)), 1fr));
    gap: 1.5em 2em;
    margin-block: 1em;
  }

  .row {
    margin: 0;
  }

  .row ::slotted(*) {
    display: flow-root;
    min-inline-size: min(10em, 100%);
  }

  svg,
  .legend li::before {
    color: var(--_accent);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-linejoin: round;
  }

  svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .icons {
    float: inline-start;
    inline-size: clamp(6.5em, 32%, 9em);
    margin-inline-end: 1.1em;
    margin-block-end: 0.75em;
  }

  .bars {
    inline-size: 100%;
    max-inline-size: 30em;
    margin-block-end: 0.75em;
  }

  path.filled {
    fill: currentColor;
  }

  .title {
    font-weight: 700;
  }

  .legend:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    margin: 0.5em 0;
    padding: 0;
  }

  .legend li {
    display: flex;
    gap: 0.5em;
  }

  .legend li::before {
    content: '';
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-block-start: 0.35em;
    border: 0.12em solid;
    border-radius: 0.12em;
  }

  .legend .filled::before {
    background: currentColor;
  }

  .legend .hatched::before {
    background: repeating-linear-gradient(135deg, transparent 0 0.15em, currentColor 0.15em 0.3em);
  }

  .switch {
    margin-block: 0.5em 1.5em;
  }

  @media (forced-colors: active) {
    svg,
    .legend li::before {
      color: CanvasText;
    }
  }

  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
