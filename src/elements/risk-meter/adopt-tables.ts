import { headingLevelWithin, isHeading } from '../../base/heading-level.js';
import { MADE } from '../../base/author-content.js';
import { readRiskTable, type RiskTable } from './risk-table.js';

/** A stretch of the widget, in the order of the page: words as they are, or a table with its pictures. */
export interface RiskPart {
  slot: string;
  table?: RiskTable | undefined;
}

/** What the widget made of its children. */
export interface AdoptedTables {
  parts: readonly RiskPart[];
  tables: readonly RiskTable[];
  /** How many parts stand before the first figures: the title and the introduction. */
  introduction: number;
  /** Names of the notes that are there to be shown with a choice. */
  notes: readonly string[];
}

/** What the widget looks for among its children, for the editor of some that it can't use. */
export const FIGURES_LOOKED_FOR =
  'figures in its words: it looks for a table with a column of groups, one such as "12 of 100" and one with what is left of a hundred';

const CARD = 'nazorg-risk-row';

const make = (document: Document, tagName: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tagName);
  element.append(...children);
  return element;
};

/** Puts words of a table among the children once more, in a place of their own. */
const give = (widget: Element, slot: string, element: HTMLElement): void => {
  element.setAttribute(MADE, '');
  element.slot = slot;
  widget.append(element);
};

/** The words around the pictures of a table: a card for each row, the caption and the heads of the columns. */
const addWords = (widget: Element, { id, element, rows, legend }: RiskTable, level: number): void => {
  const { ownerDocument: document } = widget;
  for (const { id: slot, label, sentences } of rows) {
    const card = make(document, 'div', make(document, `h${level}`, label), ...sentences.map((words) => make(document, 'p', words)));
    card.className = CARD;
    give(widget, slot, card);
  }
  const caption = element.caption?.textContent.trim();
  if (caption) give(widget, `${id}-caption`, make(document, 'p', caption));
  legend.forEach((words, index) => give(widget, `${id}-legend-${index}`, make(document, 'span', words)));
};

const NOTE = /(?:^|\s)nazorg-note-([a-z-]+)/;

/** The part in whose place the notes stand that no choice has called up. */
export const NOTES = 'notes';

/** Where a note stands. */
export const noteSlot = (note: string): string => `note-${note}`;

/** The table inside a child: CMSs like to wrap one in a figure or a div. */
const tableIn = (child: Element): HTMLTableElement | null =>
  (child.matches('table') ? child : child.querySelector('table')) as HTMLTableElement | null;

/**
 * Takes the children as they stand: every table that holds figures gets pictures, with a card of its own words for
 * each row, and everything else stays in its order around them. Without any such table, everything stays as it is.
 */
export const adoptTables = (widget: HTMLElement, headingLevel: number): AdoptedTables => {
  const parts: RiskPart[] = [];
  const notes: string[] = [];
  let words: RiskPart | undefined;
  let headingPart = 0;
  let introduction: number | undefined;
  const tableOf = (child: Element): RiskTable | undefined => {
    const element = tableIn(child);
    return element ? readRiskTable(element, `table-${parts.length}`) : undefined;
  };
  if (![...widget.children].some(tableOf)) {
    return { parts, tables: [], introduction: 0, notes };
  }
  for (const child of [...widget.children]) {
    const note = NOTE.exec(child.className)?.[1];
    if (note !== undefined) {
      if (notes.length === 0) parts.push({ slot: NOTES });
      child.slot = noteSlot(note);
      notes.push(note);
      words = undefined;
      continue;
    }
    const table = tableOf(child);
    if (table) {
      introduction ??= headingPart || parts.length;
      parts.push({ slot: table.id, table });
      child.slot = table.id;
      words = undefined;
      continue;
    }
    if (isHeading(child)) {
      headingPart = parts.length;
      words = undefined;
    }
    if (words === undefined) parts.push((words = { slot: `part-${parts.length}` }));
    child.slot = words.slot;
  }
  const tables = parts.flatMap(({ table }) => table ?? []);
  for (const table of tables) {
    const above = headingLevelWithin(widget, table.element, `.${CARD}`) ?? headingLevel - 1;
    addWords(widget, table, Math.min(6, above + 1));
  }
  return { parts, tables, introduction: introduction ?? parts.length, notes };
};
