import { css } from 'lit';
import { tokens } from './tokens.styles.js';

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
    min-block-size: max(44px, 2.75em);
    padding: 0.5em 0.9em;
    background: transparent;
    border: 1.5px solid var(--_line-control);
    border-radius: var(--_radius);
    max-inline-size: 100%;
  }

  button {
    cursor: pointer;
    color: var(--_action);
    border-color: currentColor;
    font-weight: 600;
  }

  button:hover {
    background: var(--_quiet-surface);
  }

  select option {
    color: CanvasText;
    background: Canvas;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  button.link {
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
    max-inline-size: 60ch;
  }

  .hint {
    color: var(--_ink-quiet);
  }

  .error {
    font-weight: 600;
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

  .field label,
  legend {
    font-weight: 600;
  }

  @media print {
    button,
    input,
    .panel:not(.strong) {
      display: none;
    }
  }
`;
