import { css, unsafeCSS } from 'lit';
import { arrow, arrowUp } from '../../base/arrow.styles.js';
import { label, lead, question } from '../../base/tokens.styles.js';
import { faqPaperStyles } from './faq-accordion-paper.styles.js';
import { SECTIONS_BELOW_A_HEADING } from './sections-below-a-heading.js';

/** What stands above the tools, and would share its margin with the first section until they are there. */
const aboveTools = unsafeCSS(SECTIONS_BELOW_A_HEADING.map(({ list, first }) => `&${list} > :has(+ ${first})`).join());

/**
 * Questions and answers in the light DOM, before the script and with it. What makes them work is marked important, so that no reset
 * of a page can take it away: that a question can be pressed, in a line of its own, and that a closed answer is closed.
 */
export const faqProseStyles = css`
  :is(faq-accordion, .nazorg-faq-accordion, [data-nazorg='faq-accordion']) {
    & details:not(.nazorg-provenance, & details *) {
      display: block !important;
      max-inline-size: var(--_measure);
      border-block-start: var(--_line-width) solid var(--_line);
      scroll-margin-block-start: 1em;

      &[open] {
        padding-block-end: var(--_space-5);
      }

      & > summary {
        display: block !important;
        position: relative !important;
        float: none !important;
        box-sizing: border-box !important;
        min-block-size: 56px !important;
        margin: 0;
        padding: max(12px, var(--_space-3), (56px - 1lh) / 2) 0;
        padding-inline-end: 2em;
        border: 0;
        border-radius: 0;
        background: transparent;
        box-shadow: none;
        color: inherit;
        ${question}
        list-style: none !important;
        text-align: start;
        text-transform: none;
        white-space: normal;
        cursor: pointer !important;

        &::-webkit-details-marker {
          display: none !important;
        }

        &::after {
          ${arrow}
        }

        @media (hover: hover) {
          &:hover {
            text-decoration: underline;
            text-decoration-thickness: 2px;
            text-underline-offset: 0.2em;
          }
        }

        &:active {
          background: var(--_quiet-surface);
        }

        &:focus-visible {
          outline: 3px solid var(--_focus) !important;
          outline-offset: 3px;
          z-index: 1;
        }

        & :is(h1, h2, h3, h4, h5, h6) {
          display: block !important;
          margin: 0 !important;
          padding: 0;
          color: inherit;
          font: inherit;
          letter-spacing: inherit;
          text-transform: inherit;
        }
      }

      &[open] > summary::after {
        ${arrowUp}
      }

      &::details-content {
        box-sizing: border-box;
        padding-inline-start: var(--_space-4);
        border-inline-start: var(--_line-strong) solid var(--_action);
      }

      & > summary + * {
        margin-block-start: 0;
      }

      & > :last-child:not(summary) {
        margin-block-end: 0;
      }
    }

    & details:nth-child(1 of details:not(.nazorg-provenance)) {
      border-block-start: 0;

      &::before {
        content: '';
        display: block;
        block-size: calc(var(--_plain, 0) * var(--_room, 0px));
        border-block-end: var(--_line-width) solid var(--_line);
      }
    }

    /* Questions in boxes or items of their own: one line between two of them, and no marks of a list. */
    & :has(> details) + :has(> details) > details:nth-child(1 of details:not(.nazorg-provenance))::before {
      border-block-end: 0;
    }

    & :is(ul, ol):has(> li > details):not(& details *) {
      padding: 0;
      list-style: none;
    }

    & details:not(.nazorg-provenance, :has(+ details:not(.nazorg-provenance))) {
      border-block-end: var(--_line-width) solid var(--_line);
    }

    ${aboveTools} {
      margin-block-end: 0;
    }

    & .nazorg-summary {
      ${lead}
    }

    & .nazorg-copy {
      margin-block: var(--_space-2) 0;
    }

    & .nazorg-copy > button {
      display: inline-block !important;
      min-block-size: 44px !important;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_action) !important;
      font: inherit;
      ${label}
      text-decoration: underline !important;
      text-underline-offset: 0.2em;
      cursor: pointer !important;
    }

    & .nazorg-copy > button:focus-visible {
      outline: 3px solid var(--_focus) !important;
      outline-offset: 2px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    :is(faq-accordion, .nazorg-faq-accordion, [data-nazorg='faq-accordion']) summary::after {
      transition: transform var(--_motion) ease-out;
    }
  }

  @media screen {
    :is(faq-accordion, .nazorg-faq-accordion, [data-nazorg='faq-accordion']) details:where(:not([open]))::details-content {
      content-visibility: hidden !important;
    }
  }

  ${faqPaperStyles}
`;
