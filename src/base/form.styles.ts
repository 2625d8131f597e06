import { css } from 'lit';
import { arrowBehindWords, arrowUp } from './arrow.styles.js';
import { meta } from './tokens.styles.js';

/** A form behind a line that opens it, as high as before-script.styles.ts keeps free for it, and what is said of a field. */
export const formStyles = css`
  summary {
    inline-size: fit-content;
    padding-block: calc((max(44px, 2.75em) - 1lh) / 2);
    line-height: 1.35;
    list-style: none;
    font-weight: 600;
    cursor: pointer;

    &::-webkit-details-marker {
      display: none;
    }

    &::after {
      ${arrowBehindWords}
    }
  }

  [open] > summary::after {
    ${arrowUp}
  }

  [aria-invalid='true'] {
    border: var(--_line-strong) solid var(--_error);
  }

  select option {
    color: CanvasText;
    background: Canvas;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    justify-items: start;
    min-inline-size: 0;
    margin: 0 0 1.5em;
    padding-block-end: 1em;
    border-block-end: var(--_line-width) solid var(--_line);
    /* In WebKit the words of a choice that are wider than it would scroll the page. */
    overflow: clip;
  }

  [role='status'] {
    font-weight: 600;
  }

  .hint,
  [role='status'] {
    margin: 0;
    max-inline-size: var(--_measure);
  }

  .hint {
    ${meta}
    color: var(--_ink-quiet);
  }

  .error {
    color: var(--_error);
  }

  /* No grid: WebKit reads the words of one to nobody. */
  .error:not(:empty) {
    position: relative;
    padding-inline-start: calc(1lh + var(--_space-2));
  }

  .error:not(:empty)::before {
    content: '!' / '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1lh;
    block-size: 1lh;
    border-radius: 50%;
    background: var(--_error);
    color: Canvas;
    text-align: center;
    forced-color-adjust: none;
  }

  .field {
    justify-self: stretch;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.3em;
    margin: 0;
  }

  /* There, and without a place of its own: what is put into a region that appears with its words isn't always read out. */
  [role='status']:empty {
    position: absolute;
  }

  @media print {
    details,
    .panel {
      display: none;
    }
  }
`;
