import { WIDGETS } from '../../src/widgets.js';

/** The files that a page of the catalogue shows, each with the id of that page. */
export const PAGES: Readonly<Record<string, string>> = {
  'README.md': 'nazorg',
  'CHANGELOG.md': 'guides-changes',
  'content/README.md': 'foundations-content-and-tone',
  'src/theme/tokens.json': 'foundations-tokens',
  'docs/theming.md': 'foundations-theming',
  'docs/screen-readers.md': 'foundations-accessibility',
  'docs/privacy.md': 'foundations-privacy',
  'docs/intended-use.md': 'foundations-intended-use',
  'docs/evidence.md': 'for-professionals-evidence-table',
  'docs/embedding.md': 'guides-putting-a-widget-on-a-page',
  'docs/cms.md': 'guides-what-a-cms-leaves',
  'docs/check.md': 'guides-check',
  'docs/frameworks.md': 'guides-frameworks',
  ...Object.fromEntries(WIDGETS.map((tag) => [`docs/${tag}.md`, `widgets-${tag}`])),
};
