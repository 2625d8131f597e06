import { isTokenComma, isTokenIdent } from '@csstools/css-tokenizer';
import { FunctionNode, isFunctionNode, isTokenNode, isWhiteSpaceOrCommentNode, type ComponentValue } from '@csstools/css-parser-algorithms';
import type { Scheme } from '../../authoring/tokens.js';

/** What a value may refer to. */
export interface Setting {
  scheme: Scheme;
  /** The value of a custom property that the same file sets. */
  valueOf: (name: string) => readonly ComponentValue[] | undefined;
}

/** A value without references, or the name of the property that it lacks. */
export type Resolved = { value: ComponentValue[] } | { missing: string };

/** More than any value of a brand has: properties that double each other would never end. */
const MOST = 2000;

const argumentsOf = ({ value }: FunctionNode): ComponentValue[][] => {
  const parts: ComponentValue[][] = [[]];
  for (const item of value) {
    if (isTokenNode(item) && isTokenComma(item.value)) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
};

const isCalled = (value: ComponentValue, name: string): value is FunctionNode =>
  isFunctionNode(value) && value.getName().toLowerCase() === name;

/** A value without spaces and comments between its parts. */
export const withoutSpace = (values: readonly ComponentValue[]): ComponentValue[] =>
  values.filter((value) => !isWhiteSpaceOrCommentNode(value));

/** A value with what `var()` stands for, and with the side of `light-dark()` that a page of this scheme has. */
export const resolveValue = (value: readonly ComponentValue[], setting: Setting): Resolved => {
  let size = 0;

  const one = (item: ComponentValue, within: readonly string[]): Resolved => {
    size += 1;
    if (size > MOST) return { missing: within.at(-1) ?? '' };
    if (isCalled(item, 'var')) return reference(item, within);
    if (isCalled(item, 'light-dark')) {
      const sides = argumentsOf(item);
      const side = sides.length === 2 ? sides[setting.scheme === 'light' ? 0 : 1] : undefined;
      return side === undefined ? { value: [item] } : all(withoutSpace(side), within);
    }
    if (!isFunctionNode(item)) return { value: [item] };
    const inside = all(item.value, within);
    return 'missing' in inside ? inside : { value: [new FunctionNode(item.name, item.endToken, inside.value)] };
  };

  const all = (items: readonly ComponentValue[], within: readonly string[]): Resolved => {
    const value: ComponentValue[] = [];
    for (const item of items) {
      const resolved = one(item, within);
      if ('missing' in resolved) return resolved;
      value.push(...resolved.value);
    }
    return { value };
  };

  const reference = (item: FunctionNode, within: readonly string[]): Resolved => {
    const [first = [], ...rest] = argumentsOf(item);
    const [named] = withoutSpace(first);
    const name = named && isTokenNode(named) && isTokenIdent(named.value) ? named.value[4].value : '';
    const own = within.includes(name) ? undefined : setting.valueOf(name);
    const found: Resolved = own === undefined ? { missing: name } : all(own, [...within, name]);
    if (!('missing' in found) || rest.length === 0) return found;
    // What stands after the first comma, commas and all.
    const comma = item.value.findIndex((part) => isTokenNode(part) && isTokenComma(part.value));
    return all(withoutSpace(item.value.slice(comma + 1)), within);
  };

  return all(value, []);
};
