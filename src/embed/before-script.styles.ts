import { css, unsafeCSS } from 'lit';
import { packWordsStyles } from '../base/pack-words.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WIDGET_OR_BOX } from '../base/widget-selectors.js';
import { timelineProseStyles } from '../elements/aftercare-timeline/aftercare-timeline-prose.styles.js';
import { contactProseStyles } from '../elements/contact-card/contact-card-prose.styles.js';
import { faqProseStyles } from '../elements/faq-accordion/faq-accordion-prose.styles.js';
import { riskBeforeScriptStyles } from '../elements/risk-meter/risk-meter-before-script.styles.js';
import { riskProseStyles } from '../elements/risk-meter/risk-meter-prose.styles.js';

const HEADINGS = ':is(h1, h2, h3, h4, h5, h6)';
const HEADING = unsafeCSS(HEADINGS);

/** The heading of a step that has no box: any but the first one, where that stands above all others. */
const STEP_HEADING = unsafeCSS(
  `:where(${HEADINGS}:not(${[1, 2, 3].map((level) => `h${level}:first-child:not(:has(~ h${level})):has(~ h${level + 1})`).join()}))`,
);

/**
 * The shape that a widget gives to boxes and tags while there is no widget yet, and the room for what it puts there. `--_plain` is 1
 * before the script; every widget sets it to 0, for itself, its box and its words, so that none of this counts any more.
 */
const plainStyles = css`
  @property --_em {
    syntax: '<length>';
    inherits: true;
    initial-value: 16px;
  }

  :is(${unsafeCSS(WIDGET_OR_BOX)}) {
    ${tokens}
    --_plain: 1;
    --_em: 1em;
    --_button: max(44px, 2.75 * var(--_em));
    display: var(--_plain-display, block);
  }

  :is(aftercare-timeline, .nazorg-aftercare-timeline, [data-nazorg='aftercare-timeline']) {
    container-type: inline-size;

    &:has(> .nazorg-step) {
      display: var(--_plain-display, grid);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, max(17em, (48em - 100%) * 999)), 1fr));
    }

    & > :not(.nazorg-step) {
      grid-column: 1 / -1;
    }

    /* When to call stands above the form, and that above the steps, wherever an author wrote it. */
    & > .nazorg-step:not(:has(> .nazorg-call)),
    & > .nazorg-step ~ :not(.nazorg-step),
    &::after {
      order: 2;
    }

    & .nazorg-step {
      padding-inline-start: calc(var(--_plain) * 1.75em);
      padding-block-end: calc(var(--_plain) * 1.75em);
    }

    @container (min-width: 48em) {
      & .nazorg-step {
        padding-block-start: calc(var(--_plain) * 1.75em);
        padding-inline: 0 calc(var(--_plain) * 2em);
      }
    }

    /* Headings without boxes, below each other: a step is as far from the edge and from the next one as it will be. */
    &:not(:has(> .nazorg-step)) {
      & > ${STEP_HEADING} {
        margin-block: 0 0.15em;
        margin-inline-start: calc(var(--_plain) * 1.75 * var(--_em));
        padding-block-start: calc(var(--_plain) * (1.75 * var(--_em) + var(--_bar-above, 0px)));
        font-size: 1.1em;
        line-height: 1.3;
      }

      & > ${STEP_HEADING} ~ :is(p, ul) {
        margin-block: 0.35em;
      }

      & > ${STEP_HEADING} ~ :not(${HEADING}, .nazorg-disclaimer, .nazorg-disclaimer ~ *) {
        margin-inline-start: calc(var(--_plain) * 1.75em);
      }

      & > .nazorg-call,
      & > .nazorg-call ~ :not(${HEADING}, .nazorg-call ~ ${HEADING} ~ *) {
        margin-inline: calc(var(--_plain) * (1.25 * var(--_em) + 2px));
      }

      & > .nazorg-call {
        padding-block-start: calc(var(--_plain) * (var(--_em) + 2px));
      }

      & > :nth-child(1 of :is(.nazorg-call ~ ${HEADING})) {
        padding-block-start: calc(var(--_plain) * (2.5 * var(--_em) + 2px + var(--_form, 0px)));
      }

      &:not(:has(> .nazorg-call)) > :nth-child(1 of ${STEP_HEADING}) {
        padding-block-start: calc(var(--_plain) * var(--_form, 0px));
      }
    }

    & .nazorg-step:has(> .nazorg-call) {
      grid-column: 1 / -1;
      margin-block-end: calc(var(--_plain) * 1.5em);
      padding: calc(var(--_plain) * 1em) calc(var(--_plain) * 1.25em);
      border: calc(var(--_plain) * 2px) solid var(--_action);
      border-radius: var(--_radius);
    }
  }

  :is(contact-card, .nazorg-contact-card, [data-nazorg='contact-card']) {
    padding: calc(var(--_plain) * 1.25em) calc(var(--_plain) * 1.5em);
    border: calc(var(--_plain) * 1px) solid var(--_line);
    border-inline-start: calc(var(--_plain) * 6px) solid var(--_action);
    border-radius: var(--_radius);
  }

  @keyframes nazorg-fold {
    from {
      font-size: calc((1 - var(--_plain)) * 1em);
    }
  }

  /* What explains a hard word takes no room, as once the script folds it away. Where that doesn't come, it stands there after all. */
  @media screen and (scripting: enabled) {
    :is(faq-accordion, risk-meter, aftercare-timeline, contact-card, [data-nazorg], [class*='nazorg-']) .nazorg-gloss {
      animation: nazorg-fold 0s 10s backwards;
    }
  }

  @media (scripting: enabled) {
    :is(faq-accordion, .nazorg-faq-accordion, [data-nazorg='faq-accordion']) {
      --_room: max(44px, 2.75em);

      &:has(> details:not(.nazorg-provenance) ~ :is(h2, h3, h4, h5, h6)) {
        --_room: 0px;

        &::before {
          content: '';
          display: block;
          block-size: calc(var(--_plain) * max(44px, 2.75em));
        }
      }
    }

    :is(aftercare-timeline, .nazorg-aftercare-timeline, [data-nazorg='aftercare-timeline']) {
      &:is([date-input], [data-date-input]):has([data-from-day]),
      &:has([data-situation], [data-variant]) {
        --_form: calc(var(--_button) + 0.75 * var(--_em));
      }

      &:has(> .nazorg-step)::before {
        content: '';
        grid-column: 1 / -1;
        order: 1;
        block-size: calc(var(--_plain) * var(--_form, 0px));
      }

      & .nazorg-step:has(> [data-from-day])::after {
        content: '';
        display: block;
        block-size: calc(var(--_plain) * 0.75em);
        margin-block-start: calc(var(--_plain) * 0.6em);
      }

      &
        > [data-from-day]
        + ${HEADING},
        &
        > [data-from-day]
        + *
        + ${HEADING},
        &
        > [data-from-day]
        + *
        + :not(${HEADING})
        + ${HEADING},
        &
        > [data-from-day]
        + *
        + :not(${HEADING})
        + :not(${HEADING})
        + ${HEADING} {
        --_bar-above: var(--_em);
      }

      &:not(:has(> .nazorg-step)):has(> ${HEADING}) {
        --_below: 1.75em;
      }

      &:not(:has(> .nazorg-step)):has(> [data-from-day]:nth-last-child(1 of ${HEADING})) {
        --_below: 2.75em;
      }

      &::after {
        content: '';
        display: block;
        grid-column: 1 / -1;
        block-size: calc(var(--_plain) * (var(--_button) + var(--_below, 0px)));
      }
    }

    :is(contact-card, .nazorg-contact-card, [data-nazorg='contact-card']):has(a[href^='tel:'])::after {
      content: '';
      display: block;
      block-size: calc(var(--_plain) * max(44px, 2.75em));
    }
  }
`;

/** The sheet that a page may link: the styles of all words, as the widgets bring them, with the shape they will have. */
export const beforeScriptStyles: string = [
  plainStyles,
  riskBeforeScriptStyles,
  packWordsStyles,
  faqProseStyles,
  riskProseStyles,
  timelineProseStyles,
  contactProseStyles,
]
  .map(({ cssText }) => cssText)
  .join('');
