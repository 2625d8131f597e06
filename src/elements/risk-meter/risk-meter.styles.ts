import { css } from 'lit';

/** The pictures, the form and the grid of rows. */
export const riskMeterStyles = css`
  .frame {
    container-type: inline-size;
  }

  .definitions {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }

  .skip {
    margin-block: 1em;
  }

  .rows {
    display: grid;
    gap: 1.5em;
    margin-block: 1em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.1em;
    align-items: start;
  }

  .row ::slotted(*) {
    flex: 1 1 10em;
    min-inline-size: 0;
  }

  .icons {
    flex: none;
    display: block;
    inline-size: clamp(6.5em, 32cqi, 9em);
    block-size: auto;
    color: var(--_accent);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .icons:dir(rtl) {
    transform: scaleX(-1);
  }

  .one {
    flex: none;
    inline-size: 1.1em;
    margin-block-start: 0.2em;
  }

  .icons path {
    stroke: currentColor;
    stroke-linejoin: round;
  }

  .yes {
    fill: currentColor;
  }

  .no {
    fill: none;
  }

  .hatch {
    stroke: var(--_accent);
    stroke-width: 1.4;
  }

  .title {
    font-weight: 700;
  }

  .legend {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    margin: 0.5em 0;
    padding: 0;
  }

  .legend li {
    display: flex;
    gap: 0.5em;
  }

  .table {
    overflow-x: auto;
  }

  .switch {
    margin-block: 0.5em 1.5em;
  }

  @container (min-width: 34em) {
    .choose {
      grid-template-columns: auto auto 1fr;
      align-items: end;
    }

    .choose .hint {
      grid-column: 1 / -1;
    }

    .picked .rows {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
  }

  @container (min-width: 56em) {
    .rows {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 2em;
    }
  }

  @media (forced-colors: active) {
    .icons {
      color: CanvasText;
    }

    .hatch {
      stroke: CanvasText;
    }
  }

  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
