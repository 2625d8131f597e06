import { isTokenFunction, isTokenURL, stringify, tokenize, TokenType, type CSSToken } from '@csstools/css-tokenizer';

/** Functions that ask for a file. */
const ASKS = /^(?:url|src|image|image-set|-webkit-image-set|cross-fade|element|paint)$/i;

/**
 * A style sheet that asks for nothing: every address of a file is gone, and so is `@import`, which an adopted sheet would ignore.
 * What a reader prefers, and paper, are as the preview says and not as this device has it.
 */
export const toSafeCss = (css: string): string => {
  const kept: CSSToken[] = [];
  let depth = 0;
  for (const token of tokenize({ css })) {
    if (depth > 0) {
      if (token[0] === TokenType.OpenParen || isTokenFunction(token)) depth += 1;
      if (token[0] === TokenType.CloseParen) depth -= 1;
    } else if (isTokenURL(token)) kept.push([TokenType.Ident, 'none', -1, -1, { value: 'none' }]);
    else if (isTokenFunction(token) && ASKS.test(token[4].value)) {
      kept.push([TokenType.Ident, 'none', -1, -1, { value: 'none' }]);
      depth = 1;
    } else kept.push(token);
  }
  return stringify(...kept)
    .replace(/@import[^;]*;?/gi, '')
    .replace(/@font-face\s*\{[^}]*\}/gi, '');
};
