import { css, unsafeCSS } from 'lit';
import { packWordsStyles } from '../base/pack-words.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WIDGET_OR_BOX } from '../base/widget-selectors.js';
import { timelineBeforeScriptStyles } from '../elements/aftercare-timeline/aftercare-timeline-before-script.styles.js';
import { timelineProseStyles } from '../elements/aftercare-timeline/aftercare-timeline-prose.styles.js';
import { contactBeforeScriptStyles } from '../elements/contact-card/contact-card-before-script.styles.js';
import { contactProseStyles } from '../elements/contact-card/contact-card-prose.styles.js';
import { faqBeforeScriptStyles } from '../elements/faq-accordion/faq-accordion-before-script.styles.js';
import { faqProseStyles } from '../elements/faq-accordion/faq-accordion-prose.styles.js';
import { riskProseStyles } from '../elements/risk-meter/risk-meter-prose.styles.js';

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

  :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']) {
    &:is([display='table'], [data-display='table']) {
      --_as-table: ;
    }

    &:is([display='bars'], [data-display='bars']) {
      --_as-bars: ;
    }

    &:is([display='sentences'], [data-display='sentences']) {
      --_as-words: ;
    }
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
    :is(risk-meter, .nazorg-risk-meter, [data-nazorg='risk-meter']) {
      --_ask: calc(var(--_button) + var(--_em));

      &:has([data-by]) {
        --_ask: calc(2 * var(--_button) + var(--_em));
      }

      & tbody tr {
        --_undrawn: var(--_as-words) 0;
        --_drawn: var(--_undrawn, var(--_plain));
      }

      &
        > :is(h1, h2, h3, h4, h5, h6):not(:first-child, table ~ *, figure ~ *):has(~ :is(table, figure)):not(
          :has(~ :is(h1, h2, h3, h4, h5, h6):not(table ~ *, figure ~ *))
        )::before,
      &:not(:has(> :is(h1, h2, h3, h4, h5, h6):not(:first-child, table ~ *, figure ~ *) ~ :is(table, figure)))
        > :is(table, figure, div):nth-child(1 of :is(table, :has(table)))::before {
        --_display: var(--_as-table) table-caption;
        content: '';
        display: var(--_display, block);
        block-size: calc(var(--_plain) * var(--_ask));
      }

      & table::after {
        content: '';
        display: block;
        block-size: calc(var(--_plain) * (var(--_button) + 2 * var(--_em)));
      }

      & table:has(.nazorg-picture path[d*='l3-3'])::after {
        --_in-table: var(--_as-table) 0;
        --_in-words: var(--_as-words) 0;
        padding-block-start: var(--_in-table, var(--_in-words, calc(var(--_plain) * clamp(1lh, (34em - 100%) * 999, 2lh))));
      }
    }
  }
`;

/** The sheet that a page may link: the styles of all words, as the widgets bring them, with the shape they will have. */
export const beforeScriptStyles: string = [
  plainStyles,
  faqBeforeScriptStyles,
  timelineBeforeScriptStyles,
  contactBeforeScriptStyles,
  packWordsStyles,
  faqProseStyles,
  riskProseStyles,
  timelineProseStyles,
  contactProseStyles,
]
  .map(({ cssText }) => cssText)
  .join('');
