import { css, unsafeCSS } from 'lit';
import { SECTIONS_BELOW_A_HEADING } from './sections-below-a-heading.js';

const roomAboveSections = unsafeCSS(
  SECTIONS_BELOW_A_HEADING.map(
    ({ list, first }) => `&${list} {
        --_top: 0px;

        & > ${first}::before {
          content: '';
          display: block;
          block-size: calc(var(--_plain) * var(--_tools));
        }
      }`,
  ).join(''),
);

/** The room for the search and the tools above the questions, where the script will put them. */
export const faqBeforeScriptStyles = css`
  @media (scripting: enabled) {
    :is(faq-accordion, .nazorg-faq-accordion, [data-nazorg='faq-accordion']) {
      --_search: 0px;
      --_tools: calc(max(var(--_target), 2.4444 * var(--_em)) + var(--_search));
      --_room: var(--_tools);
      --_top: var(--_tools);

      &:is([searchable], [data-searchable]) {
        --_search: calc(var(--_space-2) + 1.2444 * var(--_em) + var(--_space-1) + max(var(--_target), 2.75 * var(--_em)) + var(--_space-4));
      }

      &:has(> details:not(.nazorg-provenance) ~ :is(h2, h3, h4, h5, h6)) {
        --_room: 0px;

        &::before {
          content: '';
          display: block;
          block-size: calc(var(--_plain) * var(--_top));
        }
      }

      ${roomAboveSections}
    }
  }
`;
