import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { directionOf, type Choices } from './choices.js';

/** A story on a page as a hospital would have it. */
export const pageOf = (story: unknown, choices: Choices): TemplateResult => {
  const { language, scheme, brand, host, density, medium } = choices;
  const classes = { page: true, [scheme]: true, own: host === 'plain', dense: density === 'dense', paper: medium === 'paper' };
  return html`
    <div class=${classMap(classes)} data-brand=${brand} lang=${language} dir=${directionOf(choices)}>
      <div class="content">${story}</div>
    </div>
  `;
};
