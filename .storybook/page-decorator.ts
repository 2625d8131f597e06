import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { textDirection } from '../src/content/text-direction.js';
import './page.css';

/** Puts a story on a page as a hospital would have it: language, direction and colours come from the toolbar. */
export const onPage: Decorator = (story, { globals }) => {
  const { language, direction, scheme } = globals as Record<'language' | 'direction' | 'scheme', string>;
  return html`
    <div class="page ${scheme}" lang=${language} dir=${direction === 'auto' ? textDirection(language) : direction}>
      <div class="content">${story()}</div>
    </div>
  `;
};
