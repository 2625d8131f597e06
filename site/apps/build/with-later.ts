import { html, type TemplateResult } from 'lit';
import type { Context, Later } from './context.js';

/** A part of the page that is loaded behind the first picture; until then, that it is on its way. */
export const withLater = (context: Context, name: Exclude<keyof Later, 'checks'>): TemplateResult => {
  const { later, words } = context;
  if (later !== undefined) return later[name]({ ...context, checks: later.checks });
  return html`
    <p>${words.loading}</p>
  `;
};
