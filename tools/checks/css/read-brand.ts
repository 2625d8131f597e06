import type { ComponentValue } from '@csstools/css-parser-algorithms';
import { isTokenNode } from '@csstools/css-parser-algorithms';
import { isTokenIdent } from '@csstools/css-tokenizer';
import { blend } from '../../authoring/colour.js';
import { COLOURS, publicTokens, REFERENCE, toCamelCase, type Scheme } from '../../authoring/tokens.js';
import { readColour } from './read-colour.js';
import { textOf, type Declaration } from './read-declarations.js';
import { resolveValue, withoutSpace } from './resolve-value.js';
import { valueFault } from './value-fault.js';

/** The colours of a place as a profile would write them, with what is wrong with any value there. */
export interface PlacedBrand {
  colours: Record<string, string>;
  /** Where each colour was set. */
  lines: Map<string, number>;
  problems: string[];
  /** What isn't known of the page that they are held against. */
  remarks: string[];
}

/** What a style sheet says of the page itself. */
const OF_PAGE = [
  ['background', 'page'],
  ['background-color', 'page'],
  ['color', 'ink'],
] as const;

/** Words of CSS that stand for what a property would be without them. */
const AS_WITHOUT = /^(?:initial|inherit|unset|revert|revert-layer)$/i;

const isWord = (value: readonly ComponentValue[], words: RegExp): boolean => {
  const [only] = value;
  return value.length === 1 && only !== undefined && isTokenNode(only) && isTokenIdent(only.value) && words.test(only.value[4].value);
};

const shortened = (value: readonly ComponentValue[]): string => {
  const text = textOf(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** Reads what the declarations of one place set, on a page of one scheme. The last of a name counts. */
export const readBrand = (declarations: readonly Declaration[], scheme: Scheme): PlacedBrand => {
  const last = new Map<string, Declaration>();
  for (const one of declarations) if (!isWord(withoutSpace(one.value), AS_WITHOUT)) last.set(one.name, one);
  const brand: PlacedBrand = { colours: {}, lines: new Map(), problems: [], remarks: [] };
  const setting = { scheme, valueOf: (name: string) => last.get(name)?.value };

  const tell = ({ name, line }: Declaration, fault: string): void => void brand.problems.push(`line ${line}, ${name}: ${fault}.`);

  /** A value without references; undefined, and told, where it can't be known. */
  const known = (declaration: Declaration): ComponentValue[] | undefined => {
    const resolved = resolveValue(declaration.value, setting);
    const value = 'missing' in resolved ? undefined : resolved.value;
    if ('missing' in resolved) tell(declaration, `it can't be judged, since ${resolved.missing || 'what it names'} isn't set in this file`);
    else if (resolved.value.length === 0) tell(declaration, 'it is empty');
    return value?.length === 0 ? undefined : value;
  };

  const ink = (): string => brand.colours.ink ?? REFERENCE.ink?.[scheme] ?? '';
  const page = (): string => brand.colours.page ?? REFERENCE.page?.[scheme] ?? '';

  const takePage = (declaration: Declaration, name: string): void => {
    const resolved = resolveValue(declaration.value, setting);
    const colour = 'missing' in resolved ? undefined : readColour(withoutSpace(resolved.value), ink());
    if (colour?.alpha === 1) {
      brand.colours[name] = colour.hex;
      brand.lines.set(name, declaration.line);
    } else if (colour?.alpha !== 0) {
      brand.remarks.push(
        `line ${declaration.line}, ${declaration.name}: this can't be judged; colours are held against ${page()} and ${ink()}.`,
      );
    }
  };

  const takeColour = (declaration: Declaration, name: string): void => {
    const value = known(declaration);
    if (value === undefined) return;
    const colour = readColour(withoutSpace(value), ink());
    if (colour === undefined) {
      tell(declaration, `${shortened(value)} isn't a colour that can be judged; write it as #005ca9, rgb(), hsl(), oklch() or by its name`);
    } else if (colour.alpha < 1 && COLOURS[name]?.mix === undefined) {
      tell(declaration, `${shortened(value)} lets what is below shine through; write the colour that a reader sees`);
    } else {
      brand.colours[toCamelCase(name)] = colour.alpha < 1 ? blend(colour.hex, colour.alpha * 100, page()) : colour.hex;
      brand.lines.set(name, declaration.line);
    }
  };

  for (const [property, name] of OF_PAGE) {
    const declaration = last.get(property);
    if (declaration) takePage(declaration, name);
  }
  for (const { name, syntax } of publicTokens()) {
    const declaration = last.get(name);
    if (declaration === undefined) continue;
    if (syntax === '<color>') takeColour(declaration, name.slice('--nazorg-'.length));
    else {
      const value = known(declaration);
      const fault = value && valueFault(withoutSpace(value), syntax);
      if (value !== undefined && fault !== undefined) tell(declaration, `${shortened(value)} ${fault}`);
    }
  }
  return brand;
};
