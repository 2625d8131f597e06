import { css } from 'lit';
import { label, meta, tokens } from './tokens.styles.js';

/**
 * The ground of every shadow root. Type and colours come from the page; lines and surfaces are mixed from its text
 * colour, so that they fit a dark page as well as a light one. A hospital sets the `--nazorg-` properties.
 */
export const chromeStyles = css`
  :host {
    ${tokens}
    --_plain: 0 !important;
    --_plain-display: block !important;
    display: block;
    text-align: start;
    overflow-wrap: break-word;
  }

  @media screen {
    :host {
      display: block !important;
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  button,
  input,
  select {
    font: inherit;
    line-height: 1.3;
    color: inherit;
    min-block-size: max(var(--_target), 2.75em);
    padding: var(--_space-2) var(--_space-4);
    background: transparent;
    border: var(--_line-width) solid var(--_line-control);
    border-radius: var(--_radius);
    max-inline-size: 100%;
  }

  button {
    cursor: pointer;
    color: var(--_action);
    border-color: currentColor;
    font-weight: 600;
  }

  @media (hover: hover) {
    button:hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }
  }

  button:active {
    background: var(--_quiet-surface);
  }

  [aria-invalid='true'] {
    border: var(--_line-strong) solid var(--_error);
  }

  select option {
    color: CanvasText;
    background: Canvas;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  button.link {
    ${label}
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    justify-items: start;
    min-inline-size: 0;
    margin: 0 0 1.5em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .strong {
    display: block;
    justify-items: normal;
    border: 2px solid var(--_action);
  }

  .hint,
  .error {
    margin: 0;
    max-inline-size: var(--_measure);
  }

  .hint {
    ${meta}
    color: var(--_ink-quiet);
  }

  .error {
    color: var(--_error);
    font-weight: 600;
  }

  .error:not(:empty)::before {
    content: '!' / '';
    display: inline-block;
    inline-size: 1.4em;
    margin-inline-end: 0.4em;
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

  label,
  legend {
    ${label}
  }

  @media print {
    button,
    input,
    .panel:not(.strong) {
      display: none;
    }
  }
`;
