import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languagesToProse } from '../tools/audit/languages.js';
import { toDom } from '../src/base/to-dom.js';
import { audit } from '../src/generated/audit.js';

export default { title: 'For professionals/Content' } satisfies Meta;

export const FactsLanguagesAndReview: StoryObj = {
  name: 'Facts, languages and review',
  globals: { language: 'en' },
  parameters: {
    docs: {
      description: {
        story: 'Every fact of `content/facts.json` in every language. `npm run content:report` writes the full page, to sign from.',
      },
    },
  },
  render: () => html`
    <div lang="en" dir="ltr">${toDom(languagesToProse(audit), { document, root: document, headingLevel: 1, hideSuperseded: false })}</div>
  `,
};
