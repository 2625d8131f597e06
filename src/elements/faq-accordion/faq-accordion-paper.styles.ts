import { css } from 'lit';

/**
 * Questions on paper: all open, in two columns below the title of each section. They are open also where a page in a frame is measured
 * for that: what the page links says "closed" then, and what a widget adopts comes later.
 */
export const faqPaperStyles = css`
  @media print {
    :is(faq-accordion, .nazorg-faq-accordion, [data-nazorg='faq-accordion']) {
      columns: 2 18em;
      column-gap: 2em;

      & > :not(details) {
        column-span: all;
        break-after: avoid;
      }

      & .nazorg-copy,
      & summary::after {
        display: none !important;
      }

      & details:not(.nazorg-provenance, & details *) {
        padding-block-end: var(--_space-3) !important;

        & > summary {
          min-block-size: 0 !important;
          padding: var(--_space-3) 0 0;
          break-after: avoid;
        }

        &::details-content {
          content-visibility: visible !important;
          block-size: auto !important;
          padding-inline-start: 0;
          border: 0;
        }

        & > :is(p, ul, ol) {
          margin-block: var(--_space-3) !important;
        }
      }

      & .nazorg-summary {
        break-after: avoid;
      }

      & details > :is(summary + p, table, div) {
        break-inside: avoid;
      }

      & details a[href^='http']::after {
        content: ' (' attr(href) ')';
        overflow-wrap: anywhere;
      }
    }
  }
`;
