/** What stands in a line with the words around it. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|data|dfn|em|i|kbd|label|mark|q|s|small|span|strong|sub|sup|time|u|var)$/;

const HEADING = /^h[1-6]$/;

/** What isn't part of the text: controls and forms, pictures, and where a text comes from, which is folded on the screen. */
const LEFT_OUT = '[aria-hidden="true"],script,style,template,svg,button,input,select,textarea,.panel,.nazorg-provenance';

/** Keeps a telephone number from being turned round among words that run from right to left. */
const LEFT_TO_RIGHT = '\u2066';
const ITS_END = '\u2069';

const isTurnedRound = (node: Element): boolean =>
  node.matches('bdi[dir="ltr"]') && getComputedStyle(node.parentElement ?? node).direction === 'rtl';

const startOf = (node: Element): string => {
  if (HEADING.test(node.localName)) return '\n\n';
  return node.matches('li:not(:has(slot))') ? '\n- ' : '\n';
};

const childrenOf = (node: Element | ShadowRoot): readonly Node[] =>
  node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [...node.childNodes];

const write = (node: Node): string => {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  if (node.localName === 'br') return '\n';
  const words = childrenOf(node).map(write).join('');
  if (node instanceof HTMLSlotElement) return words;
  if (!INLINE.test(node.localName)) return startOf(node) + words + '\n';
  return isTurnedRound(node) ? LEFT_TO_RIGHT + words + ITS_END : words;
};

/**
 * What somebody reads in a shadow root, slots included, as plain text: a line for each paragraph, an empty one before each
 * heading, a dash before each item of a list.
 */
export const toPlainText = (root: ShadowRoot): string =>
  childrenOf(root)
    .map(write)
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n+- \n*/g, '\n- ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
