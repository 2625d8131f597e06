import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../custom-elements.json' with { type: 'json' };
import { LANGUAGES } from '../src/base/language.js';
import { ACCESSIBILITY_RULES } from './accessibility-rules.js';
import { onPage } from './page-decorator.js';

setCustomElementsManifest(manifest);

const nameOf = (language: string): string => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** Editors write attributes: the properties behind them aren't listed again, and parts and CSS properties are only read. */
const attributesFirst: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const category = argType.table?.category;
      if (category === undefined || category === 'attributes') return [name, argType];
      return [name, { ...argType, control: false, table: { ...argType.table, disable: category === 'properties' } }];
    }),
  );

export default {
  tags: ['autodocs'],
  decorators: [onPage],
  argTypesEnhancers: [attributesFirst],
  initialGlobals: { language: 'nl', direction: 'auto', scheme: 'light' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', dynamicTitle: true, items: LANGUAGES.map((value) => ({ value, title: nameOf(value) })) },
    },
    direction: {
      description: 'Text direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    viewport: { options: { narrow: { name: 'Narrow phone (320 px)', styles: { width: '320px', height: '640px' }, type: 'mobile' } } },
    docs: { source: { excludeDecorators: true } },
    controls: { expanded: true },
    a11y: { test: 'error', options: { runOnly: ACCESSIBILITY_RULES } },
    options: { storySort: { order: ['All together'] } },
  },
} satisfies Preview;
