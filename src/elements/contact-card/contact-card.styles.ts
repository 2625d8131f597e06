import { css } from 'lit';

/** The card around the details. */
export const contactStyles = css`
  .frame {
    padding: 1.25em 1.5em;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_action);
    border-radius: var(--_radius);
    background: var(--_quiet-surface);
  }

  @media print {
    .frame {
      break-inside: avoid;
    }
  }
`;
