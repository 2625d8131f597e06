import { css } from 'lit';

/** The controls around the questions. */
export const faqStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: center;
    column-gap: 1.5em;
  }
`;
