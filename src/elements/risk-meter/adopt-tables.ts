import { headingLevelWithin, isHeading } from '../../base/heading-level.js';
import { MADE, wrapLooseText } from '../../base/own-words.js';
import { readRiskTable, type RiskRow, type RiskTable } from './risk-table.js';

/** A stretch of the widget, in the order of the page: words as they are, or a table with its pictures. */
export type RiskPart = { slot: string } | { table: RiskTable };

/** What the widget made of its children. */
export interface AdoptedTables {
  parts: readonly RiskPart[];
  /** How many parts stand before the first figures: the title and the introduction. */
  introduction: number;
  /** Names of the notes that are there to be shown with a choice. */
  notes: readonly string[];
}

const CARD = 'nazorg-risk-row';

const made = (document: Document, tagName: string, slot: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tagName);
  element.setAttribute(MADE, '');
  element.slot = slot;
  element.append(...children);
  return element;
};

const worded = (document: Document, tagName: string, words: string): HTMLElement => {
  const element = document.createElement(tagName);
  element.textContent = words;
  return element;
};

const addCard = (widget: Element, row: RiskRow, level: number): void => {
  const { ownerDocument: document } = widget;
  const sentences = row.sentences.map((words) => worded(document, 'p', words));
  const card = made(document, 'div', row.id, worded(document, `h${level}`, row.label), ...sentences);
  card.className = CARD;
  widget.append(card);
};

const addCaption = (widget: Element, { id, element }: RiskTable): void => {
  const words = element.caption?.textContent.trim();
  if (words) widget.append(made(widget.ownerDocument, 'p', `${id}-caption`, words));
};

const addLegend = (widget: Element, table: RiskTable): void => {
  table.legend.forEach((words, index) => widget.append(made(widget.ownerDocument, 'span', `${table.id}-legend-${index}`, words)));
};

const NOTE = /(?:^|\s)nazorg-note-([a-z-]+)/;

/** The table inside a child: CMSs like to wrap one in a figure or a div. */
const tableIn = (child: Element): HTMLTableElement | null =>
  child.matches('table') ? (child as HTMLTableElement) : child.querySelector('table');

/**
 * Takes the children as they stand: every table that holds figures gets pictures, with a card of its own words for
 * each row, and everything else stays in its order around them.
 */
export const adoptTables = (widget: HTMLElement, headingLevel: number): AdoptedTables => {
  const parts: RiskPart[] = [];
  const notes: string[] = [];
  let slot: string | undefined;
  let headingPart = 0;
  let introduction: number | undefined;
  wrapLooseText(widget);
  for (const child of [...widget.children] as HTMLElement[]) {
    const note = NOTE.exec(child.className)?.[1];
    if (note !== undefined) {
      child.slot = `note-${note}`;
      notes.push(note);
      continue;
    }
    const element = tableIn(child);
    const table = element === null ? undefined : readRiskTable(element, `table-${parts.length}`);
    if (table) {
      child.slot = table.id;
      introduction ??= headingPart || parts.length;
      parts.push({ table });
      slot = undefined;
      continue;
    }
    if (slot === undefined || isHeading(child)) {
      slot = `part-${parts.length}`;
      if (isHeading(child)) headingPart = parts.length;
      parts.push({ slot });
    }
    child.slot = slot;
  }
  for (const part of parts) {
    if (!('table' in part)) continue;
    const above = headingLevelWithin(widget, part.table.element, `.${CARD}`) ?? headingLevel - 1;
    part.table.rows.forEach((row) => addCard(widget, row, Math.min(6, above + 1)));
    addCaption(widget, part.table);
    addLegend(widget, part.table);
  }
  return { parts, introduction: introduction ?? parts.length, notes };
};
