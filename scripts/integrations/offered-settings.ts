import { LINK_OPTIONS } from '../../src/embed/link-options.js';
import { FILE_ATTRIBUTES, READER_ATTRIBUTES } from '../../src/widgets.js';
import { attributesOf, declarationOf, type WidgetAttribute } from '../../tools/manifest.js';
import { NOT_OFFERED, SETTING_WORDS, WIDGET_WORDS, type SettingWords, type WidgetWords } from './editor-words.js';

/** One setting that a CMS offers an editor, from the manifest, with the words for it. */
export interface OfferedSetting extends SettingWords {
  name: string;
  type: 'yes' | 'number' | 'choice' | 'words';
  values: readonly string[];
  /** Whether all widgets have it. */
  isShared: boolean;
  /** Whether the address of a link may set it. */
  isInLinks: boolean;
}

/** Attributes that are set in another place, or nowhere in a CMS. */
const KEPT_BACK = new Set([...FILE_ATTRIBUTES, ...READER_ATTRIBUTES, ...NOT_OFFERED]);

/** Every element has a language, which no manifest lists. */
const LANG: WidgetAttribute = { name: 'lang', description: '', isBoolean: false, isNumber: false, values: [], isShared: true };

const ORDER = Object.keys(SETTING_WORDS);

const placeOf = ({ name }: WidgetAttribute): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** The words of the JSDoc, for a setting without others: its first sentence is the label, the rest is help. */
const wordsOfManual = (description: string): SettingWords => {
  const [label = '', ...help] = description
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .split(/(?<=\.) /);
  return { label: label.replace(/\.$/, ''), ...(help.length > 0 ? { help: help.join(' ') } : {}) };
};

const typeOf = ({ isBoolean, isNumber, values }: WidgetAttribute, choices: object): OfferedSetting['type'] => {
  if (isBoolean) return 'yes';
  if (isNumber) return 'number';
  return values.length > 0 || Object.keys(choices).length > 0 ? 'choice' : 'words';
};

const indexIn = ({ choices = {} }: SettingWords, value: string): number => {
  const index = Object.keys(choices).indexOf(value);
  return index < 0 ? Object.keys(choices).length : index;
};

/** One attribute as a CMS offers it. */
export const toOffered = (attribute: WidgetAttribute): OfferedSetting => {
  const words = SETTING_WORDS[attribute.name] ?? wordsOfManual(attribute.description);
  const values = attribute.values.length > 0 ? attribute.values : Object.keys(words.choices ?? {});
  return {
    ...words,
    name: attribute.name,
    type: typeOf(attribute, words.choices ?? {}),
    values: [...values].sort((one, other) => indexIn(words, one) - indexIn(words, other)),
    isShared: attribute.isShared,
    isInLinks: LINK_OPTIONS.test(attribute.name),
  };
};

/** The settings that a CMS offers for a widget: its own, then those that all widgets have. */
export const offeredSettings = (widget: string): OfferedSetting[] =>
  [...attributesOf(widget), LANG]
    .filter(({ name }) => !KEPT_BACK.has(name))
    .sort((one, other) => Number(one.isShared) - Number(other.isShared) || placeOf(one) - placeOf(other))
    .map(toOffered);

/** The title and the description of a widget for an editor. */
export const widgetWords = (widget: string): WidgetWords =>
  WIDGET_WORDS[widget] ?? { title: `${widget} (Nazorg)`, description: declarationOf(widget).summary ?? widget, icon: 'heart' };
