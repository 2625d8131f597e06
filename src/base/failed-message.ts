import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** What a reader sees when not even the built-in text could be loaded. */
export const failedMessage = (): TemplateResult => html`
  <p class="failed">
    ${msg('De tekst kan nu niet worden getoond. Vragen? Bel de arts of het ziekenhuis.', {
      id: 'failed',
      desc: 'Shown instead of the content when it could not be loaded',
    })}
  </p>
`;
