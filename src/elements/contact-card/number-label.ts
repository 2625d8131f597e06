import { wordsOf } from '../../base/words-of.js';

/** Letters of a longer text than a label has. */
const LONGEST = 60;

const NUMBERS = 'a[href^="tel:" i]';

/** Words without what joins them to a number or divides them from another one. */
const trimmed = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.|/)\-\u2013\u2014]+|[\s,;:|/(\-\u2013\u2014]+$/g, '')
    .trim()
    .replace(/^\((.*)\)$/, '$1');

const asLabel = (words: string): string | undefined => {
  const label = trimmed(words);
  return /\p{L}/u.test(label) && label.length <= LONGEST ? label : undefined;
};

/** The lines between two points, which `<br>` divides. */
const linesBetween = (range: Range): string[] => {
  const words = range.cloneContents();
  words.querySelectorAll('br').forEach((end) => end.replaceWith('\n'));
  return words.textContent.split('\n');
};

/** What stands before a number in its box, from the link before it on: on its own line, or else on the line above. */
const before = (link: Element, box: Element, links: readonly Element[]): string | undefined => {
  const range = link.ownerDocument.createRange();
  const last = links[links.indexOf(link) - 1];
  if (last) range.setStartAfter(last);
  else range.setStart(box, 0);
  range.setEndBefore(link);
  const lines = linesBetween(range);
  // What stands on the line of the link before it may belong to that one.
  const own = last && lines.length > 1 ? lines.slice(1) : lines;
  return own.reverse().map(asLabel).find(Boolean);
};

/** What stands behind a number on its line, up to the next link. */
const behind = (link: Element, box: Element, links: readonly Element[]): string | undefined => {
  const range = link.ownerDocument.createRange();
  const next = links[links.indexOf(link) + 1];
  range.setStartAfter(link);
  if (next) range.setEndBefore(next);
  else range.setEnd(box, box.childNodes.length);
  return asLabel(linesBetween(range)[0] ?? '');
};

/** The head of a row, or of its column. */
const headOf = (cell: Element): string | undefined => {
  const row = cell.closest('tr');
  const [first] = row?.cells ?? [];
  const own = first && first !== cell && first.querySelector(NUMBERS) === null ? asLabel(wordsOf(first)) : undefined;
  const heads = cell.closest('table')?.rows[0];
  const column = heads && heads !== row ? heads.cells[(cell as HTMLTableCellElement).cellIndex] : undefined;
  return own ?? asLabel(wordsOf(column));
};

/** The term that a number explains, or the words of the block above it, a heading as a rule. */
const above = (box: Element, card: Element): string | undefined => {
  for (let at = box; at !== card && card.contains(at); at = at.parentElement as Element) {
    let one = at.previousElementSibling;
    while (one && (wordsOf(one) === '' || (at.localName === 'dd' && one.localName === 'dd'))) one = one.previousElementSibling;
    if (one) return one.querySelector(NUMBERS) || one.matches(NUMBERS) ? undefined : asLabel(wordsOf(one));
  }
  return undefined;
};

/** What the words of a link, or its name for a screen reader, say besides the number. */
const inside = (link: Element): string | undefined => {
  const named = link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '';
  const [words] = [wordsOf(link), named].filter((one) => /\d/.test(one) && /\p{L}/u.test(one));
  return words === undefined ? asLabel(/\d/.test(named) ? '' : named) : asLabel(words.replace(/[+(]?\d[\d\s()./\-\u2010-\u2015]*/g, ' '));
};

/**
 * What a number on a card is for, by where that stands: in its link, before it on its line, behind it, at the head of its row or
 * column, or in the term or block above it. Empty where nothing says it.
 */
export const labelOf = (link: Element, card: Element): string => {
  const label = link.querySelector('.nazorg-line-label');
  if (label) return wordsOf(label);
  const around = link.closest('li,dd,td,th,p,div,address');
  const box = around && around !== card && card.contains(around) ? around : card;
  const links = [...box.querySelectorAll('a[href]')];
  const cell = link.closest('td,th');
  return (
    inside(link) ??
    before(link, box, links) ??
    behind(link, box, links) ??
    (cell && card.contains(cell) ? headOf(cell) : undefined) ??
    above(box, card) ??
    ''
  );
};
