import { readFile } from 'node:fs/promises';
import { chromeStyles } from '../src/base/chrome.styles.js';
import { packWordsStyles } from '../src/base/pack-words.styles.js';
import { WIDGETS } from '../src/widgets.js';
import { stylesInGuide } from './styles-in-guide.js';

/** The styles that the guide of a widget asks an editor to put in the head of a page, so that nothing moves when the script comes. */
export const documentedStyles = async (widget: string): Promise<string> => stylesInGuide(await readFile(`docs/${widget}.md`, 'utf8'));

const PLAIN = WIDGETS.map((widget) => `.nazorg-${widget}:not(${widget}), ${widget}:not(:defined)`).join(', ');

const replaced = (css: string, from: string, to: string): string => {
  if (!css.includes(from)) throw new Error(`The styles of the widgets no longer have ${from}.`);
  return css.replaceAll(from, to);
};

/** The colours that the widgets take from a page or a brand. */
const colours = (): string => {
  const [, declarations = ''] = /:host \{([^}]*)\}/.exec(chromeStyles.cssText) ?? [];
  return `:is(${PLAIN}) {\n${declarations.match(/ *--_[^;]*;\n/g)?.join('') ?? ''}}\n`;
};

/** What the widgets give the words of a pack themselves, for the same words before. */
const packWords = (): string => replaced(packWordsStyles.cssText, `:is(${WIDGETS.join(', ')})`, `:is(${PLAIN})`);

/** Those of all widgets and of the words of a pack, for a file that a page links. */
export const beforeScriptStyles = async (): Promise<string> => {
  const styles = await Promise.all(WIDGETS.map(documentedStyles));
  return [`:is(${WIDGETS.join(', ')}):not(:defined) {\n  display: block;\n}\n`, colours(), packWords(), ...styles].join('');
};
