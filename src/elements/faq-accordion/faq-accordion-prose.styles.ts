import { css } from 'lit';

/**
 * Questions and answers in the light DOM. What makes them work is marked important, so that no reset of a page can
 * take it away: that a question is a button in a line of its own, and that a closed answer is closed.
 */
export const faqProseStyles = css`
  :where(faq-accordion :target) {
    scroll-margin-block-start: 1em;
  }

  faq-accordion {
    & .nazorg-item {
      display: block !important;
      border-block-start: 1px solid var(--_line);
    }

    & .nazorg-item:last-of-type {
      border-block-end: 1px solid var(--_line);
    }

    & :is(.nazorg-question, .nazorg-toggle) {
      position: static !important;
      float: none !important;
    }

    & .nazorg-question {
      display: block !important;
      margin: 0;
      padding: 0;
      font-size: 1em;
      line-height: 1.35;
    }

    & .nazorg-toggle {
      display: flex !important;
      box-sizing: border-box !important;
      align-items: center !important;
      justify-content: space-between;
      gap: 1em;
      inline-size: 100% !important;
      min-block-size: 48px !important;
      margin: 0;
      padding: 0.75em 0.25em;
      border: 0;
      border-radius: 0;
      background: transparent;
      box-shadow: none;
      color: inherit;
      font: inherit;
      font-weight: 600 !important;
      letter-spacing: inherit;
      text-align: start;
      text-transform: none;
      white-space: normal;
      cursor: pointer !important;
    }

    & .nazorg-toggle:hover {
      background: var(--_surface);
    }

    & .nazorg-toggle:focus-visible {
      outline: 3px solid var(--_focus) !important;
      outline-offset: -3px;
      border-radius: 2px;
    }

    & .nazorg-toggle::after {
      content: '';
      flex: none;
      inline-size: 0.6em;
      block-size: 0.6em;
      margin-inline-end: 0.3em;
      border: solid var(--_accent);
      border-width: 0 2.5px 2.5px 0;
      transform: translateY(-25%) rotate(45deg);
    }

    & .nazorg-toggle[aria-expanded='true']::after {
      transform: translateY(25%) rotate(225deg);
    }

    & .nazorg-answer {
      display: block !important;
      padding: 0.1em 0.25em 1.25em;
      max-inline-size: 65ch;
    }

    & .nazorg-answer[hidden] {
      content-visibility: hidden !important;
      overflow: hidden !important;
      padding-block: 0 !important;
    }

    & .nazorg-answer > :first-child {
      margin-block-start: 0;
    }

    & .nazorg-answer > :last-child {
      margin-block-end: 0;
    }

    & .nazorg-summary {
      font-weight: 600;
    }

    & .nazorg-copy {
      display: inline-block !important;
      min-block-size: 44px !important;
      margin-block: 0.5em 0;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_accent) !important;
      font: inherit;
      font-size: 0.9em;
      text-decoration: underline !important;
      text-underline-offset: 0.2em;
      cursor: pointer !important;
    }

    & .nazorg-copy:focus-visible {
      outline: 3px solid var(--_focus) !important;
      outline-offset: 2px;
    }
  }

  @supports not (content-visibility: hidden) {
    @media screen {
      faq-accordion .nazorg-answer[hidden] {
        display: none !important;
      }
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    faq-accordion .nazorg-toggle::after {
      transition: transform var(--nazorg-motion, 0s) ease-out;
    }
  }

  @media print {
    faq-accordion .nazorg-copy {
      display: none !important;
    }

    faq-accordion {
      & .nazorg-answer[hidden] {
        content-visibility: visible !important;
        overflow: visible !important;
        padding-block: 0.1em 1.25em !important;
      }

      & .nazorg-toggle::after {
        display: none;
      }

      & .nazorg-item:not(:has(> .nazorg-answer > :nth-child(6))),
      & .nazorg-answer > :is(table, div) {
        break-inside: avoid;
      }

      & .nazorg-question {
        break-after: avoid;
      }

      & .nazorg-answer :is(p, li) {
        orphans: 3;
        widows: 3;
      }

      & .nazorg-answer a[href^='http']::after {
        content: ' (' attr(href) ')';
        overflow-wrap: anywhere;
      }
    }
  }
`;
