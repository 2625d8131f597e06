import { css } from 'lit';

/** The controls around the questions. */
export const faqStyles = css`
  .toolbar {
    display: flex;
    justify-content: flex-end;
  }
`;
