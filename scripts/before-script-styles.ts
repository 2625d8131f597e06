import { readFile } from 'node:fs/promises';
import { packWordsStyles } from '../src/base/pack-words.styles.js';
import { WIDGETS } from '../src/embed/widget-names.js';

/** The styles that the guide of a widget asks an editor to put in the head of a page, so that nothing moves when the script comes. */
export const documentedStyles = async (widget: string): Promise<string> => {
  const page = `docs/${widget}.md`;
  const [, styles] = /## Before the script is there[^]*?```css\n([^`]*)```/.exec(await readFile(page, 'utf8')) ?? [];
  if (styles === undefined) throw new Error(`${page} no longer has styles for before the script.`);
  return styles;
};

const PLAIN = WIDGETS.map((widget) => `.nazorg-${widget}:not(${widget}), ${widget}:is(:not(:defined), .nazorg-waits)`).join(', ');

/** What the widgets give the words of a pack themselves, for the same words before. Lines have the colour of the words then. */
const packWords = (): string =>
  packWordsStyles.cssText.replaceAll(`:is(${WIDGETS.join(', ')})`, `:is(${PLAIN})`).replaceAll(/var\(--_accent\)/g, 'currentColor');

/** Those of all widgets and of the words of a pack, for a file that a page links. */
export const beforeScriptStyles = async (): Promise<string> => {
  const styles = await Promise.all(WIDGETS.map(documentedStyles));
  return [`:is(${WIDGETS.join(', ')}):not(:defined) {\n  display: block;\n}\n`, packWords(), ...styles].join('');
};
