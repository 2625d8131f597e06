import manifest from '../../../custom-elements.json' with { type: 'json' };

/** One setting of a widget, as its manual has it. */
export interface WidgetAttribute {
  name: string;
  description: string;
  isBoolean: boolean;
  /** The values that are known, where there is a list of them. */
  values: readonly string[];
}

interface Declared {
  tagName?: string;
  attributes?: readonly { name: string; type?: { text: string }; description?: string }[];
}

const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations as readonly Declared[]);

/** The settings that a widget has, from custom-elements.json. */
export const attributesOf = (widget: string): WidgetAttribute[] =>
  (declared.find(({ tagName }) => tagName === widget)?.attributes ?? []).map(
    ({ name, type: { text } = { text: '' }, description = '' }) => ({
      name,
      description,
      isBoolean: text === 'boolean',
      values: [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value as string),
    }),
  );
