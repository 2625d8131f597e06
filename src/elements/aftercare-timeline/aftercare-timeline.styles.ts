import { css, unsafeCSS } from 'lit';
import { question } from '../../base/tokens.styles.js';

/** Whatever the page says of headings. */
const strongQuestion = unsafeCSS(question.cssText.replaceAll(';', ' !important;'));

/** The steps, and what stands with their dates. */
export const timelineStyles = css`
  .call {
    max-inline-size: var(--_measure);
    break-inside: avoid;
  }

  .call.bare {
    --_focus: var(--_urgent-ink);
    margin-block-end: var(--_space-6);
    padding: var(--_space-4) clamp(16px, 4%, 24px);
    border-block-start: var(--_line-urgent) solid var(--_urgent-line);
    background: var(--_urgent-surface);
    color: var(--_urgent-ink);
  }

  @media (forced-colors: active) {
    .call.bare {
      border: 2px solid CanvasText;
    }
  }

  @media print {
    .call.bare {
      border: var(--_line-urgent) solid currentColor;
      background: none;
      color: inherit;
    }
  }

  .call.waits::after {
    content: '';
    display: block;
    block-size: 1lh;
  }

  .call.bare ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    margin-block: 0 0.15em !important;
    font-size: 1.1em !important;
    line-height: 1.3 !important;
  }

  .call.bare ::slotted(:is(p, ul)) {
    margin-block: 0.35em !important;
  }

  details {
    margin-block-end: var(--_space-3);
  }

  .course {
    container: course / inline-size;
    display: flow-root;
    max-inline-size: var(--_measure);
  }

  .steps {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .step {
    break-inside: avoid;
  }

  .step > slot:first-child::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    ${strongQuestion}
    margin-block: var(--_space-4) 0 !important;
    padding-block-start: var(--_space-4) !important;
    border-block-start: var(--_line-width) solid var(--_line) !important;
  }

  .step ::slotted(:is(p, ul)) {
    margin-block: var(--_space-2) 0 !important;
  }

  .dates {
    order: -1;
    margin-block: var(--_space-1) 0;
    color: var(--_action);
    font-weight: 600;
  }

  /* The words of a step in a box: as if they stood in the step itself, so that its dates come below its heading. */
  .dated.boxed {
    display: flex;
    flex-direction: column;
  }

  .dated.boxed ::slotted(.nazorg-step) {
    display: contents !important;
  }

  .date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .date legend {
    padding: 0;
  }

  .date .field {
    justify-self: start;
  }

  .date input {
    inline-size: 4em;
    font-variant-numeric: tabular-nums;
  }

  .date #year {
    inline-size: 5.5em;
  }

  .date [aria-invalid] {
    border: var(--_line-strong) solid var(--_error);
  }

  [role='status'] {
    margin: 0;
    font-weight: 600;
  }

  .done {
    color: var(--_action);
  }

  .error {
    color: var(--_error);
  }

  .error::before {
    content: '!' / '';
    display: inline-block;
    inline-size: 1.35em;
    margin-inline-end: var(--_space-2);
    border: var(--_line-strong) solid;
    border-radius: 50%;
    line-height: 1.2;
    text-align: center;
  }

  @media print {
    .steps {
      columns: 2 16em;
      column-gap: var(--_space-5);
    }
  }
`;
