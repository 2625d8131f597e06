import { css } from 'lit';

/** A form behind a line that opens it, as high as before-script.styles.ts keeps free for it, and what is said of a field. */
export const formStyles = css`
  summary {
    inline-size: fit-content;
    min-block-size: max(44px, 2.75em);
    line-height: max(44px, 2.75em);
    font-weight: 600;
    cursor: pointer;
  }

  /* There, and without a place of its own: what is put into a region that appears with its words isn't always read out. */
  [role='status']:empty {
    position: absolute;
  }

  @media print {
    details {
      display: none;
    }
  }
`;
