import {
  isTokenAtKeyword,
  isTokenColon,
  isTokenComma,
  isTokenDelim,
  isTokenIdent,
  isTokenSemicolon,
  tokenize,
} from '@csstools/css-tokenizer';
import {
  isSimpleBlockNode,
  isTokenNode,
  isWhiteSpaceOrCommentNode,
  parseListOfComponentValues,
  stringify,
  type ComponentValue,
  type SimpleBlockNode,
} from '@csstools/css-parser-algorithms';
import type { Scheme } from '../../authoring/tokens.js';
import { readMedia } from './read-media.js';

/** When the rules of a block hold. */
export interface Circumstances {
  /** What the reader prefers, where a block asks for it. */
  scheme?: Scheme | undefined;
  /** All else that a block asks for, in its own words. */
  conditions: readonly string[];
}

/** A declaration for one selector of its rule. */
export interface Declaration extends Circumstances {
  name: string;
  value: ComponentValue[];
  isImportant: boolean;
  selector: string;
  line: number;
}

/** What a style sheet declares, and what of it can't be read, as sentences. */
export interface ReadDeclarations {
  declarations: Declaration[];
  problems: string[];
  remarks: string[];
}

/** Blocks whose declarations are no style of an element. */
const NO_STYLE = /^@(?:font-face|font-feature-values|keyframes|-webkit-keyframes|page|property|counter-style|view-transition)$/i;

const trimmed = (values: readonly ComponentValue[]): ComponentValue[] => {
  const [first, last] = [
    values.findIndex((value) => !isWhiteSpaceOrCommentNode(value)),
    values.findLastIndex((value) => !isWhiteSpaceOrCommentNode(value)),
  ];
  return first < 0 ? [] : values.slice(first, last + 1);
};

/** A value in words of CSS, without comments. */
export const textOf = (values: readonly ComponentValue[]): string =>
  stringify([[...values]])
    .replace(/\/\*.*?\*\//gs, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const isDelim = (value: ComponentValue | undefined, sign: string): boolean =>
  value !== undefined && isTokenNode(value) && isTokenDelim(value.value) && value.value[4].value === sign;

const nameOf = (value: ComponentValue | undefined): string =>
  value !== undefined && isTokenNode(value) && (isTokenIdent(value.value) || isTokenAtKeyword(value.value)) ? value.value[1] : '';

const selectorsOf = (prelude: readonly ComponentValue[], within: readonly string[]): string[] => {
  const own: ComponentValue[][] = [[]];
  for (const value of prelude) {
    if (isTokenNode(value) && isTokenComma(value.value)) own.push([]);
    else own.at(-1)?.push(value);
  }
  const texts = own.map(textOf);
  return within.length === 0 ? texts : within.flatMap((parent) => texts.map((text) => `${parent} ${text}`));
};

/** The line of a position, counted from 1, by where lines end. */
const lineOf = (ends: readonly number[], position: number): number => {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low + 1;
};

/** Reads what a style sheet declares for each of its selectors. Never throws for what is in it. */
export const readDeclarations = (css: string): ReadDeclarations => {
  const found: ReadDeclarations = { declarations: [], problems: [], remarks: [] };
  const ends = [...css.matchAll(/\n/g)].map(({ index }) => index);
  const lineAt = (position: number): number => lineOf(ends, position);
  const onParseError = ({ sourceStart }: { sourceStart: number }): void =>
    void found.problems.push(`line ${lineAt(sourceStart)}: a bracket, a quote or a comment that starts here doesn't end.`);

  const declare = (statement: readonly ComponentValue[], selectors: readonly string[], when: Circumstances): void => {
    const [first] = statement;
    const colon = statement.findIndex((value) => isTokenNode(value) && isTokenColon(value.value));
    if (!first || !isTokenNode(first)) return;
    const line = lineAt(first.value[2]);
    const name = nameOf(first);
    if (/^@import$/i.test(name)) found.remarks.push(`line ${line}: what @import names isn't read; check that file too.`);
    if (colon < 0 || name === '' || name.startsWith('@')) return;
    const whole = trimmed(statement.slice(colon + 1));
    const isImportant = /^important$/i.test(nameOf(whole.at(-1))) && isDelim(trimmed(whole.slice(0, -1)).at(-1), '!');
    const value = isImportant ? trimmed(trimmed(whole.slice(0, -1)).slice(0, -1)) : whole;
    for (const selector of selectors) found.declarations.push({ name, value, isImportant, selector, line, ...when });
  };

  const enter = (prelude: readonly ComponentValue[], block: SimpleBlockNode, selectors: readonly string[], when: Circumstances): void => {
    const name = nameOf(prelude[0]);
    if (name.startsWith('--')) return;
    if (!name.startsWith('@')) {
      walk(block.value, selectorsOf(prelude, selectors), when);
      return;
    }
    if (NO_STYLE.test(name)) return;
    const condition = textOf(prelude.slice(1));
    if (/^@(?:layer|scope|starting-style)$/i.test(name)) {
      walk(block.value, selectors, when);
      return;
    }
    const asked = /^@media$/i.test(name) ? readMedia(condition) : { conditions: [`${name} ${condition}`] };
    if (asked === undefined) {
      found.problems.push(
        `line ${lineAt(block.startToken[2])}: whether "${condition}" is about a dark page can't be judged; write (prefers-color-scheme: dark) by itself.`,
      );
      return;
    }
    walk(block.value, selectors, { scheme: asked.scheme ?? when.scheme, conditions: [...when.conditions, ...asked.conditions] });
  };

  const walk = (values: readonly ComponentValue[], selectors: readonly string[], when: Circumstances): void => {
    let gathered: ComponentValue[] = [];
    for (const value of values) {
      if (isSimpleBlockNode(value) && value.startToken[1] === '{') enter(trimmed(gathered), value, selectors, when);
      else if (isTokenNode(value) && isTokenSemicolon(value.value)) declare(trimmed(gathered), selectors, when);
      else {
        gathered.push(value);
        continue;
      }
      gathered = [];
    }
    declare(trimmed(gathered), selectors, when);
  };

  walk(parseListOfComponentValues(tokenize({ css }, { onParseError }), { onParseError }), [], { conditions: [] });
  return found;
};
