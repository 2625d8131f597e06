import { css } from 'lit';

/** The controls around the questions. */
export const faqStyles = css`
  /* As high as search/search.styles.ts makes the search: a space, a label, a space, a field, a space. */
  .search-room {
    block-size: calc(var(--_space-2) + 1.2444em + var(--_space-1) + max(var(--_target), 2.75em) + var(--_space-4));
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space-5);
    max-inline-size: var(--_measure);
  }
`;
