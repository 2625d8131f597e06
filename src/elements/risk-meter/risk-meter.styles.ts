import { css } from 'lit';

/** The form, the buttons, and in which form a table stands: risk-meter-prose.styles.ts draws it. */
export const riskMeterStyles = css`
  [dir='rtl'] {
    --_side: -1;
  }

  [dir='ltr'] {
    --_side: 1;
  }

  .icons,
  .bars,
  .sentences,
  .table {
    --_as-icons: initial;
    --_as-table: initial;
    --_as-bars: initial;
    --_as-words: initial;
  }

  .icons {
    --_as-icons: ;
  }

  .table {
    --_as-table: ;
  }

  .bars {
    --_as-bars: ;
  }

  .sentences {
    --_as-words: ;
  }

  .ask {
    display: flow-root;
    padding-block-end: 1em;
  }

  .line {
    display: block;
    padding-block: 0;
  }

  /* One row, as high as one button whatever the language: the words of the button break before the row does. */
  .ask:has(> .row) {
    container-type: inline-size;
    padding-block-end: 0;
  }

  @container (inline-size >= 18em) {
    .row {
      display: grid;
      grid-template-columns: auto auto;
      justify-content: start;
      column-gap: var(--_space-5);
    }

    .row > :is([open], .called, [role='status']) {
      grid-column: 1 / -1;
    }

    .row summary {
      white-space: nowrap;
    }

    .row .line {
      text-align: start;
    }
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    margin-block-start: 0.5em;
  }

  .fields .hint {
    flex-basis: 100%;
  }

  .called > p {
    margin-block: var(--_space-2) 0;
  }

  .hatched {
    display: flex;
    gap: 0.5em;
    margin-block: 0 1em;
  }

  .hatched::before {
    content: '';
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-block-start: 0.35em;
    border: 0.12em solid;
    color: var(--_figure-range);
    background: repeating-linear-gradient(135deg, transparent 0 0.15em, currentColor 0.15em 0.3em);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  @media (forced-colors: active) {
    .hatched::before {
      color: CanvasText;
    }
  }

  @media print {
    .line,
    [role='status'] {
      display: none;
    }
  }
`;
