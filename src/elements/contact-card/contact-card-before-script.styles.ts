import { css } from 'lit';

/** The shape of the card while there is no widget yet, and the room for its button. */
export const contactBeforeScriptStyles = css`
  @media (scripting: enabled) {
    :is(contact-card, .nazorg-contact-card, [data-nazorg='contact-card']):has(a[href^='tel:'])::after {
      content: '';
      display: block;
      block-size: calc(var(--_plain) * max(44px, 2.75em));
    }
  }
`;
