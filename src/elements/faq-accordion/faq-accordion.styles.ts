import { css } from 'lit';

/** The controls around the questions. */
export const faqStyles = css`
  .frame {
    contain-intrinsic-block-size: auto calc(var(--_questions) * (max(48px, 2.85em) + 1px) + var(--_titles) * 4.5em + 5em);
  }

  .frame.reserved {
    content-visibility: auto;
    overflow-clip-margin: 8px;
  }

  .toolbar > [role='status'] {
    margin-inline-end: auto;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: center;
    column-gap: 1.5em;
  }

  @media print {
    .frame.reserved {
      content-visibility: visible;
    }
  }
`;
