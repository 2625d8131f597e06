import { textDirection } from '../../../src/content/text-direction.js';
import { boxClass } from '../box-class.js';
import type { SnippetOptions } from './snippet-options.js';

/** What says the language of words, and their direction where it isn't from left to right. */
export const speaking = (lang: string): Record<string, string> => ({ lang, ...(textDirection(lang) === 'rtl' ? { dir: 'rtl' } : {}) });

/** The attributes of the box of plain HTML that the script makes a widget of. */
export const plainAttributes = ({ widget, lang, settings }: SnippetOptions): Record<string, string> => ({
  class: boxClass(widget),
  'data-nazorg': widget,
  ...speaking(lang),
  ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`data-${name}`, value])),
});
