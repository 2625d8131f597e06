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

/** What names what stands below it. */
const HEADS = 'h1,h2,h3,h4,h5,h6,dt';

/** The words before each link of a box and behind the last one, in lines; a block among them is a mark. */
const wordsAround = (box: Element): string[] => {
  const copy = box.cloneNode(true) as Element;
  const mark = (selector: string, words: (one: Element) => string): void =>
    copy.querySelectorAll(selector).forEach((one) => one.replaceWith(words(one)));
  mark('a[href]', () => '\v');
  mark('br', () => '\n');
  mark(`${HEADS},p,div,ul,table`, ({ textContent }) => `\f${textContent.replace(/[^\v]/g, '')}\f`);
  return copy.textContent.split('\v');
};

/** The head of a row, and of its column. */
const headsOf = (cell: HTMLTableCellElement): (Element | undefined)[] => {
  const row = cell.closest('tr');
  const [first] = row?.cells ?? [];
  const heads = cell.closest('table')?.rows[0];
  return [first === cell || first?.querySelector(NUMBERS) ? undefined : first, heads === row ? undefined : heads?.cells[cell.cellIndex]];
};

/** What stands above a number, from the nearest on, as far as no other number does. */
const above = (link: Element, card: Element): Element[] => {
  const found: Element[] = [];
  for (let at = link; at !== card; at = at.parentElement as Element) {
    for (let one = at.previousElementSibling; one; one = one.previousElementSibling) {
      if (!one.matches(NUMBERS) && one.querySelector(NUMBERS) === null) found.push(one);
      // Numbers beside each other have one name, in a line and in a list of terms.
      else if (at !== link && one.localName !== 'dd') return found;
    }
  }
  return found;
};

/** What the words of a link, or its name for a screen reader, say besides the number. */
const inside = (link: Element): string | undefined => {
  const named = link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '';
  const [words] = [wordsOf(link), named].filter((one) => /\d/.test(one) && /\p{L}/u.test(one));
  return words === undefined ? asLabel(/\d/.test(named) ? '' : named) : asLabel(words.replace(/[+(]?\d[\d\s()./\-\u2010-\u2015]*/g, ' '));
};

/**
 * What a number may be for, by where that stands, from the nearest on: in its link, before it on its line or the line above, behind it,
 * at the head of its row or column, or above it.
 */
const candidatesOf = (link: Element, card: Element): string[] => {
  const around = link.closest('li,dd,td,th,p,div,address,section,article');
  const box = card.contains(around) ? (around as Element) : card;
  const at = [...box.querySelectorAll('a[href]')].indexOf(link);
  const [before = '', behind = ''] = wordsAround(box).slice(at);
  const cell = link.closest<HTMLTableCellElement>('td,th');
  const lines = before.replace(/.*\f/s, '').split('\n').reverse();
  // What stands on the line of the link before it may belong to that one.
  if (at > 0 && lines.length > 1) lines.pop();
  const found = above(link, card);
  const heads = card.contains(cell) ? headsOf(cell as HTMLTableCellElement) : [];
  const blocks = [...heads, ...found.filter((one) => one.matches(HEADS)), ...found].map(wordsOf);
  const all = [...lines, behind.replace(/[\f\n].*/s, ''), ...blocks].map(asLabel);
  return [inside(link), ...all].filter((label) => label !== undefined);
};

/**
 * What each number of a card is for: the nearest words that no other number has near it. "Telefoon" before every one says nothing.
 * Empty where nothing says it.
 */
export const labelsOf = (links: readonly Element[], card: Element): string[] => {
  const all = links.map((link) => candidatesOf(link, card));
  return links.map((link, index) => {
    const own = all[index] as string[];
    const label = link.querySelector('.nazorg-line-label');
    return label ? wordsOf(label) : (own.find((one) => all.filter((other) => other.includes(one)).length < 2) ?? own[0] ?? '');
  });
};
