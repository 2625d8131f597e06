import { css } from 'lit';

/** Questions and answers in the light DOM. */
export const faqProseStyles = css`
  faq-accordion {
    & .nazorg-item {
      display: block;
      border-block-start: 1px solid var(--_line);
    }

    & .nazorg-item:last-of-type {
      border-block-end: 1px solid var(--_line);
    }

    & .nazorg-item:target {
      scroll-margin-block-start: 1em;
    }

    & .nazorg-question {
      margin: 0;
      padding: 0;
      font-size: 1em;
      line-height: 1.35;
    }

    & .nazorg-toggle {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 1em;
      inline-size: 100%;
      min-block-size: 48px;
      margin: 0;
      padding: 0.75em 0.25em;
      border: 0;
      border-radius: 0;
      background: transparent;
      box-shadow: none;
      color: inherit;
      font: inherit;
      font-weight: 600;
      letter-spacing: inherit;
      text-align: start;
      text-transform: none;
      white-space: normal;
      cursor: pointer;
    }

    & .nazorg-toggle:hover {
      background: var(--_surface);
    }

    & .nazorg-toggle:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
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
      padding: 0.1em 0.25em 1.25em;
      max-inline-size: 65ch;
    }

    & .nazorg-answer[hidden] {
      padding-block: 0;
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
  }

  @media (prefers-reduced-motion: no-preference) {
    faq-accordion .nazorg-toggle::after {
      transition: transform 150ms ease-out;
    }
  }

  @media print {
    faq-accordion {
      & .nazorg-answer[hidden] {
        display: block !important;
        content-visibility: visible !important;
        padding-block: 0.1em 1.25em;
      }

      & .nazorg-toggle::after {
        display: none;
      }

      & .nazorg-question {
        break-after: avoid;
      }

      & .nazorg-answer p,
      & .nazorg-answer li {
        orphans: 3;
        widows: 3;
      }
    }
  }
`;
