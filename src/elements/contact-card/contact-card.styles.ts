import { css } from 'lit';

/** The card around the details: rows between hairlines, no box. */
export const contactStyles = css`
  .frame {
    max-inline-size: var(--_measure);
  }

  @media print {
    .frame {
      break-inside: avoid;
    }
  }
`;
