import type { CustomElement, Declaration, Event, Package } from 'custom-elements-manifest/schema.js';
import manifest from '../custom-elements.json' with { type: 'json' };

/** One setting of a widget, as the JSDoc of its class describes it. */
export interface WidgetAttribute {
  name: string;
  description: string;
  isBoolean: boolean;
  isNumber: boolean;
  /** The values that are known, where there is a list of them. */
  values: readonly string[];
  /** Whether all widgets have it. */
  isShared: boolean;
}

const declared = (manifest as unknown as Package).modules.flatMap(({ declarations = [] }) => declarations);

/** What the manifest says of the class of a widget. Throws when the manifest is older than the widget. */
export const declarationOf = (tag: string): Declaration & CustomElement => {
  const found = declared.find((one): one is Declaration & CustomElement => 'tagName' in one && one.tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>: run \`npm run manifest\` first.`);
  return found;
};

/** The events of a widget. */
export const eventsOf = (tag: string): readonly Event[] => declarationOf(tag).events ?? [];

/** The attributes of a widget, its own before those that all widgets have. */
export const attributesOf = (tag: string): WidgetAttribute[] =>
  (declarationOf(tag).attributes ?? []).map(({ name, type: { text } = { text: '' }, description = '', inheritedFrom }) => ({
    name,
    description,
    isBoolean: text === 'boolean',
    isNumber: text.startsWith('number'),
    values: [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value as string),
    isShared: inheritedFrom !== undefined,
  }));
