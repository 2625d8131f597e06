import { color, serializeRGB, SyntaxFlag } from '@csstools/css-color-parser';
import { isTokenIdent, tokenize } from '@csstools/css-tokenizer';
import { FunctionNode, isFunctionNode, isTokenNode, parseComponentValue, type ComponentValue } from '@csstools/css-parser-algorithms';

/** A colour as #rrggbb, and how much of it covers what is below. */
export interface Colour {
  hex: string;
  alpha: number;
}

const toHex = (channel: number): string => channel.toString(16).padStart(2, '0');

const withInk = (value: ComponentValue, ink: string): ComponentValue => {
  if (isFunctionNode(value)) {
    return new FunctionNode(
      value.name,
      value.endToken,
      value.value.map((item) => withInk(item, ink)),
    );
  }
  const isInk = isTokenNode(value) && isTokenIdent(value.value) && value.value[4].value.toLowerCase() === 'currentcolor';
  return isInk ? (parseComponentValue(tokenize({ css: ink })) ?? value) : value;
};

/** Reads a colour without references, on a page whose text has the colour `ink`. Undefined when it is none that can be judged. */
export const readColour = (value: readonly ComponentValue[], ink: string): Colour | undefined => {
  const [only] = value;
  if (only === undefined || value.length > 1) return undefined;
  const read = color(withInk(only, ink));
  if (read === false || read.syntaxFlags.has(SyntaxFlag.Experimental) || typeof read.alpha !== 'number') return undefined;
  const { alpha } = read;
  // Written with an alpha of 1, so that what comes back is always rgb(…) in whole numbers of 0 to 255.
  const channels = (
    serializeRGB({ ...read, alpha: 1 })
      .toString()
      .match(/\d+/g) ?? []
  ).map(Number);
  return channels.length === 3 ? { hex: `#${channels.map(toHex).join('')}`, alpha: Number.isNaN(alpha) ? 0 : alpha } : undefined;
};
