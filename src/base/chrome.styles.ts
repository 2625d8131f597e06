import { css } from 'lit';
import { label, paperTokens, tokens } from './tokens.styles.js';

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

  .failed {
    margin: 0 0 1.5em;
    padding: 1em 1.25em;
    border: 2px solid var(--_action);
    border-radius: var(--_radius);
  }

  label,
  legend {
    ${label}
  }

  @media print {
    :host {
      ${paperTokens}
    }

    button,
    input {
      display: none;
    }
  }
`;
