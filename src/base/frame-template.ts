import { html, nothing, type TemplateResult } from 'lit';
import { textDirection } from '../content/text-direction.js';

/** What a widget can say. */
export interface Speech {
  isReady: boolean;
  isKnown: boolean;
  language: string;
}

/** What a widget shows until it can speak. */
const WORDS_ALONE = html`
  <slot></slot>
`;

/**
 * The box around everything in a shadow root. It names its language, and its direction unless an author's words in another language
 * stand in it. Until the widget can speak, it shows the children and nothing else.
 */
export const frameTemplate = (
  { isReady, isKnown, language }: Speech,
  hasOwnWords: () => boolean,
  content: () => TemplateResult,
): TemplateResult => html`
  <div
    class="frame"
    part="frame"
    lang=${isReady ? language : nothing}
    dir=${isReady && (isKnown || !hasOwnWords()) ? textDirection(language) : nothing}
  >
    ${isReady ? content() : WORDS_ALONE}
  </div>
`;
