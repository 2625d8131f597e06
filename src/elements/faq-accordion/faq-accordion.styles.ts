import { css } from 'lit';

/** The controls around the questions. */
export const faqStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space-5);
    max-inline-size: var(--_measure);
  }
`;
