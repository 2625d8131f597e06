import { html, LitElement, type TemplateResult } from 'lit';

/* A widget of somebody else, in a bundle with a Lit of its own. */
customElements.define(
  'foreign-greeting',
  class extends LitElement {
    override render(): TemplateResult {
      return html`
        <p>Dag, ${'bezoeker'}.</p>
      `;
    }
  },
);
