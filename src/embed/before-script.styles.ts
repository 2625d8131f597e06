import { css, unsafeCSS } from 'lit';
import { packWordsStyles } from '../base/pack-words.styles.js';
import { paperTokens, tokens } from '../base/tokens.styles.js';
import { WIDGET_OR_BOX } from '../base/widget-selectors.js';
import { timelineBeforeScriptStyles } from '../elements/aftercare-timeline/aftercare-timeline-before-script.styles.js';
import { timelineProseStyles } from '../elements/aftercare-timeline/aftercare-timeline-prose.styles.js';
import { contactBeforeScriptStyles } from '../elements/contact-card/contact-card-before-script.styles.js';
import { contactProseStyles } from '../elements/contact-card/contact-card-prose.styles.js';
import { faqBeforeScriptStyles } from '../elements/faq-accordion/faq-accordion-before-script.styles.js';
import { faqProseStyles } from '../elements/faq-accordion/faq-accordion-prose.styles.js';
import { riskBeforeScriptStyles } from '../elements/risk-meter/risk-meter-before-script.styles.js';
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

  @media print {
    :is(${unsafeCSS(WIDGET_OR_BOX)}) {
      ${paperTokens}
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
`;

/** The sheet that a page may link: the styles of all words, as the widgets bring them, with the shape they will have. */
export const beforeScriptStyles: string = [
  plainStyles,
  faqBeforeScriptStyles,
  riskBeforeScriptStyles,
  timelineBeforeScriptStyles,
  contactBeforeScriptStyles,
  packWordsStyles,
  faqProseStyles,
  ...riskProseStyles,
  timelineProseStyles,
  contactProseStyles,
]
  .map(({ cssText }) => cssText)
  .join('');
