import { css, unsafeCSS } from 'lit';
import { urgentBlock, urgentBlockForced, urgentBlockPrinted } from '../../base/urgent.styles.js';
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
    ${urgentBlock}
  }

  @media (forced-colors: active) {
    .call.bare {
      ${urgentBlockForced}
    }
  }

  @media print {
    .call.bare {
      ${urgentBlockPrinted}
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

  .apart {
    margin-block-end: var(--_space-5);
  }

  .apart .step {
    margin-block-start: var(--_space-3);
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
    margin-block-end: var(--_space-2);
    padding: 0;
  }

  .date label {
    font-weight: 400;
  }

  .date input {
    inline-size: 4em;
    font-variant-numeric: tabular-nums;
  }

  .date #year {
    inline-size: 5.5em;
  }

  .done {
    color: var(--_action);
  }

  @media print {
    .steps {
      columns: 2 16em;
      column-gap: var(--_space-5);
    }
  }
`;
