import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../custom-elements.json' with { type: 'json' };
import { ACCESSIBILITY_RULES } from './accessibility-rules.js';
import './docs.css';
import { onPage } from './page-decorator.js';
import { nazorgTheme } from './theme.js';
import { TOOLBAR } from './toolbar.js';
import { DEFAULTS } from './tools/choices.js';
import { toPasteable } from './tools/to-pasteable.js';

setCustomElementsManifest(manifest);

/** Widths to look at a story in, as on a phone or beside a menu. */
const WIDTHS = Object.fromEntries(
  [320, 390, 720].map((width) => [
    `w${width}`,
    { name: `${width} px`, styles: { width: `${width}px`, height: '100%' }, type: 'mobile' as const },
  ]),
);

/** Editors write attributes: the properties behind them aren't listed again, and parts and CSS properties are only read. */
const attributesFirst: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const category = argType.table?.category;
      if (category === undefined || category === 'attributes') return [name, argType];
      return [name, { ...argType, control: false, table: { ...argType.table, disable: category === 'properties' } }];
    }),
  );

const inPage = (code: string, { globals }: { globals: Record<string, unknown> }): string => toPasteable(code, String(globals['language']));

export default {
  decorators: [onPage],
  argTypesEnhancers: [attributesFirst],
  initialGlobals: DEFAULTS,
  globalTypes: TOOLBAR,
  parameters: {
    layout: 'fullscreen',
    viewport: { options: WIDTHS },
    docs: {
      theme: nazorgTheme,
      toc: { title: 'On this page', headingSelector: 'h2', ignoreSelector: '.page h2' },
      source: { excludeDecorators: true, transform: inPage },
    },
    controls: { expanded: true },
    a11y: { test: 'error', options: { runOnly: ACCESSIBILITY_RULES } },
    options: {
      storySort: {
        order: [
          'Nazorg',
          'Foundations',
          ['Tokens', 'Theming', 'Content and tone'],
          'Widgets',
          'Own words',
          'Pages',
          'Guides',
          ['Putting a widget on a page', 'What a CMS leaves', 'Check', 'Frameworks', 'Changes'],
          'For professionals',
        ],
      },
    },
  },
} satisfies Preview;
