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
    --_as-table: initial;
    --_as-bars: initial;
    --_as-words: initial;
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

  .ask,
  .below {
    display: flow-root;
  }

  .ask {
    padding-block-end: 1em;
  }

  .below {
    padding-block: 0.5em 1.5em;
  }

  .line {
    display: block;
    padding-block: 0;
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

  [role='status'] {
    margin: 0;
    font-weight: 600;
  }

  .called {
    padding-block-start: 1em;
  }

  .hatched {
    display: flex;
    gap: 0.5em;
    margin: 0;
  }

  .hatched::before {
    content: '';
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-block-start: 0.35em;
    border: 0.12em solid;
    border-radius: 0.12em;
    color: var(--_action);
    background: repeating-linear-gradient(135deg, transparent 0 0.15em, currentColor 0.15em 0.3em);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  /* As many lines as before-script.styles.ts keeps free for it. */
  .hatched::after {
    content: '';
    margin-inline-start: -0.5em;
    padding-block-start: clamp(1lh, (34em - 100%) * 999, 2lh);
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
