import { existsSync } from 'node:fs';
import { FOR_PROFESSIONALS, WIDGETS } from '../../src/widgets.js';
import type { Both } from './site-language.js';

/** A page in the menu of the site. */
export interface ListedPage {
  slug: string;
  name: Both;
  /** The file of the project that it shows, in English. Without one it has a file in each language in site/pages/. */
  file?: string;
  /** Made from data by a function in site/make/, and not from Markdown. */
  isMade?: boolean;
}

interface Section {
  id: string;
  title: Both;
  pages: readonly ListedPage[];
}

const guide = (slug: string, file: string, nl: string, en: string): ListedPage => ({ slug, file, name: { nl, en } });

const own = (slug: string, nl: string, en: string): ListedPage => ({ slug, name: { nl, en } });

const made = (slug: string, nl: string, en: string): ListedPage => ({ ...own(slug, nl, en), isMade: true });

const widget = (tag: string): ListedPage =>
  guide(`widgets/${tag}`, FOR_PROFESSIONALS.includes(tag) ? 'docs/evidence.md' : `docs/${tag}.md`, `<${tag}>`, `<${tag}>`);

/** The apps of the site: pages whose content is a program. A page is there when its program is. */
export const APPS: readonly ListedPage[] = [
  made('build', 'Maak je widget', 'Build your widget'),
  made('check', 'Controleer je pagina', 'Check your page'),
].filter(({ slug }) => existsSync(`site/apps/${slug}/main.ts`));

/** The menu of the site: every page that somebody may look for. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'start',
    title: { nl: 'Beginnen', en: 'Get started' },
    pages: [
      own('start', 'In vijf stappen', 'In five steps'),
      ...APPS,
      own('edit', 'Je beheert een pagina', 'You edit a page'),
      own('design', 'Je ontwerpt', 'You design'),
      own('write', 'Je schrijft voor patiënten', 'You write for patients'),
      own('download', 'Downloaden', 'Download'),
    ],
  },
  {
    id: 'widgets',
    title: { nl: 'Widgets', en: 'Widgets' },
    pages: [made('widgets', 'Alle widgets', 'All widgets'), ...[...WIDGETS, ...FOR_PROFESSIONALS].map(widget)],
  },
  {
    id: 'page',
    title: { nl: 'Op je pagina', en: 'On your page' },
    pages: [
      guide('docs/embedding', 'docs/embedding.md', 'Vier vormen', 'Four forms'),
      guide('docs/markup', 'docs/markup.md', 'Om je eigen HTML heen', 'Around what you have'),
      guide('cms', 'docs/cms.md', 'Wat een CMS overlaat', 'What a CMS keeps'),
      guide('cms/wordpress', 'docs/cms/wordpress.md', 'WordPress', 'WordPress'),
      guide('cms/drupal', 'docs/cms/drupal.md', 'Drupal', 'Drupal'),
      guide('cms/typo3', 'docs/cms/typo3.md', 'TYPO3', 'TYPO3'),
      guide('cms/umbraco', 'docs/cms/umbraco.md', 'Umbraco', 'Umbraco'),
      guide('cms/joomla', 'docs/cms/joomla.md', 'Joomla', 'Joomla'),
      guide('cms/sitecore-aem', 'docs/cms/sitecore-aem.md', 'Sitecore en AEM', 'Sitecore and AEM'),
      guide('docs/frameworks', 'docs/frameworks.md', 'React, Vue, Svelte, Angular', 'React, Vue, Svelte, Angular'),
    ],
  },
  {
    id: 'yours',
    title: { nl: 'Aanpassen', en: 'Make it yours' },
    pages: [
      own('own', 'Eigen inhoud, taal en merk', 'Own content, language, brand'),
      guide('docs/theming', 'docs/theming.md', 'Kleuren en maten', 'Colours and sizes'),
      guide('content', 'content/README.md', 'Teksten en cijfers wijzigen', 'Change texts and figures'),
      guide('docs/check', 'docs/check.md', 'Regels voor teksten', 'Rules for texts'),
    ],
  },
  {
    id: 'trust',
    title: { nl: 'Verantwoording', en: 'What stands behind it' },
    pages: [
      made('status', 'Stand van de inhoud', 'Status of the content'),
      made('figures', 'Elk cijfer', 'Each figure'),
      own('accessibility', 'Toegankelijkheid', 'Accessibility'),
      guide('docs/screen-readers', 'docs/screen-readers.md', 'Schermlezers', 'Screen readers'),
      guide('docs/privacy', 'docs/privacy.md', 'Privacy', 'Privacy'),
      guide('docs/intended-use', 'docs/intended-use.md', 'Waarvoor wel en niet', 'Intended use'),
      guide('docs/clinical-questions', 'docs/clinical-questions.md', 'Vragen aan de arts', 'Questions for the clinician'),
      guide('docs/performance', 'docs/performance.md', 'Snelheid', 'Speed'),
      own('browsers', 'Browsers', 'Browsers'),
    ],
  },
  {
    id: 'project',
    title: { nl: 'Versies en project', en: 'Versions and project' },
    pages: [
      own('questions', 'Veelgestelde vragen', 'Questions'),
      own('upgrade', 'Bijwerken', 'Upgrading'),
      guide('changes', 'CHANGELOG.md', 'Wijzigingen', 'Changes'),
      guide('docs/releases', 'docs/releases.md', 'Uitgaven nakijken', 'Versions and releases'),
      guide('docs/moving-from-0.1', 'docs/moving-from-0.1.md', 'Van 0.1 naar nu', 'From 0.1 to this version'),
      guide('contributing', 'CONTRIBUTING.md', 'Meewerken', 'Contributing'),
      guide('docs/architecture', 'docs/architecture.md', 'Architectuur', 'Architecture'),
      made('decisions', 'Besluiten', 'Decisions'),
      guide('security', 'SECURITY.md', 'Veiligheid', 'Security'),
    ],
  },
];

/** Every page of the menu, in its order. */
export const LISTED: readonly ListedPage[] = SECTIONS.flatMap(({ pages }) => pages);
