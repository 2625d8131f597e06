import { isTokenDimension, isTokenNumber, isTokenPercentage } from '@csstools/css-tokenizer';
import { isFunctionNode, isTokenNode, type ComponentValue } from '@csstools/css-parser-algorithms';
import type { PublicToken } from '../../authoring/tokens.js';

type Syntax = Exclude<PublicToken['syntax'], '<color>'>;

const UNITS: Readonly<Record<Syntax, RegExp>> = {
  '<length>': /^(?:px|r?em|r?ex|r?ch|r?cap|r?ic|r?lh|cm|mm|q|in|pt|pc|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max))$/i,
  '<time>': /^m?s$/i,
  '<number>': /^$/,
};

const KIND: Readonly<Record<Syntax, string>> = {
  '<length>': 'a length such as 16px',
  '<time>': 'a time such as 120ms',
  '<number>': 'a number such as 0.72',
};

const CALCULATION = /^(?:calc|min|max|clamp)$/i;

/** The numbers in a calculation, however deep; undefined where something else is called in it. */
const partsOf = (value: ComponentValue): ComponentValue[] | undefined => {
  if (!('value' in value) || isTokenNode(value)) return [value];
  if (isFunctionNode(value) && !CALCULATION.test(value.getName())) return undefined;
  const inside = (value.value as ComponentValue[]).map(partsOf);
  return inside.includes(undefined) ? undefined : inside.flatMap((parts) => parts ?? []);
};

const hasUnit = (value: ComponentValue, syntax: Syntax): boolean =>
  isTokenNode(value) &&
  (isTokenDimension(value.value) ? UNITS[syntax].test(value.value[4].unit) : syntax === '<number>' && isTokenNumber(value.value));

const isForeign = (value: ComponentValue, syntax: Syntax): boolean =>
  isTokenNode(value) && (isTokenPercentage(value.value) || (isTokenDimension(value.value) && !hasUnit(value, syntax)));

/** What is wrong with a value without references, as what follows on "it". Undefined when nothing is. */
export const valueFault = (value: readonly ComponentValue[], syntax: Syntax): string | undefined => {
  const [only] = value;
  const none = `isn't ${KIND[syntax]}`;
  if (only === undefined || value.length > 1) return none;
  if (isFunctionNode(only)) {
    const parts = partsOf(only);
    const fits = parts !== undefined && parts.some((part) => hasUnit(part, syntax)) && !parts.some((part) => isForeign(part, syntax));
    return fits ? undefined : `${none}, nor a calculation of some that can be judged`;
  }
  if (!isTokenNode(only)) return none;
  const { value: token } = only;
  if (isTokenNumber(token) && token[4].value === 0 && syntax !== '<number>') {
    return `needs its unit, since it is counted with: 0${syntax === '<time>' ? 's' : 'px'}`;
  }
  if (!hasUnit(only, syntax)) return none;
  const amount = isTokenDimension(token) || isTokenNumber(token) ? token[4].value : 0;
  if (amount < 0) return 'is less than nothing';
  return amount === 0 && syntax === '<number>' ? 'leaves no space at all' : undefined;
};
