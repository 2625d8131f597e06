import { css } from '../../../base/style-sheet.js';

/** What stands below the button, in the shadow root. */
export const saveAndPrintStyles = css`
  .take {
    margin-block: 0.5em 0;
    gap: 1.5em;
  }

  .take fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
    justify-self: stretch;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .take legend {
    margin-block-end: 0.5em;
    padding: 0;
  }

  .take p {
    margin: 0;
    max-inline-size: 60ch;
  }

  .take .tick {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    cursor: pointer;
  }

  .take [type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_action);
  }

  .take label + .hint {
    margin-block-start: -0.75em;
    padding-inline-start: 2.25em;
  }

  .take textarea {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 16em;
    padding: 0.5em 0.9em;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1.5px solid var(--_line-control);
    border-radius: var(--_radius);
  }

  .take [role='status'] {
    font-weight: 600;
  }
`;
