import { headingLevelWithin } from '../../base/heading-level.js';
import { MADE } from '../../base/own-words.js';
import { readRiskTable, type RiskRow, type RiskTable } from './risk-table.js';

/** A stretch of the widget, in the order of the page: words as they are, or a table with its pictures. */
export type RiskPart = { slot: string } | { table: RiskTable };

/** What the widget made of its children. */
export interface AdoptedTables {
  parts: readonly RiskPart[];
  /** How many parts stand before the first figures: the title and the introduction. */
  introduction: number;
  /** Names of rows that can't be drawn. */
  refused: readonly string[];
}

const CARD = 'nazorg-risk-row';

const made = (document: Document, tagName: string, slot: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tagName);
  element.setAttribute(MADE, '');
  element.slot = slot;
  element.append(...children);
  return element;
};

const paragraph = (document: Document, words: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
};

const addCard = (widget: Element, row: RiskRow, level: number): void => {
  const { ownerDocument: document } = widget;
  const heading = document.createElement(`h${level}`);
  heading.textContent = row.label;
  const card = made(document, 'div', row.id, heading, ...row.sentences.map((words) => paragraph(document, words)));
  card.className = CARD;
  widget.append(card);
};

const addLegend = (widget: Element, table: RiskTable): void => {
  table.legend.forEach((words, index) => widget.append(made(widget.ownerDocument, 'span', `${table.id}-legend-${index}`, words)));
};

const NOTE = /(?:^|\s)nazorg-note-([a-z-]+)/;
const HEADING = /^h[1-6]$/;

/** The table inside a child: CMSs like to wrap one in a figure or a div. */
const tableIn = (child: Element): HTMLTableElement | null => (child instanceof HTMLTableElement ? child : child.querySelector('table'));

/**
 * Takes the children as they stand: every table that holds figures gets pictures, with a card of its own words for
 * each row, and everything else stays in its order around them. Loose text can't be given a place of its own, so it
 * is wrapped in a paragraph.
 */
export const adoptTables = (widget: HTMLElement, headingLevel: number): AdoptedTables => {
  const { ownerDocument: document } = widget;
  widget.querySelectorAll(`:scope > [${MADE}][slot^="table-"]:not(:has(table)):not(table)`).forEach((card) => card.remove());
  const parts: RiskPart[] = [];
  const refused: string[] = [];
  let slot: string | undefined;
  let headingPart = 0;
  let introduction: number | undefined;
  for (const child of Array.from(widget.childNodes)) {
    if (child instanceof Text && child.data.trim() !== '') child.replaceWith(paragraph(document, child.data));
  }
  for (const child of Array.from(widget.children) as HTMLElement[]) {
    const note = NOTE.exec(child.className)?.[1];
    if (note !== undefined) {
      child.slot = `note-${note}`;
      continue;
    }
    const element = tableIn(child);
    const read = element === null ? undefined : readRiskTable(element, `table-${parts.length}`);
    refused.push(...(read?.refused ?? []));
    if (read?.table) {
      child.slot = read.table.id;
      introduction ??= headingPart;
      parts.push({ table: read.table });
      slot = undefined;
      continue;
    }
    if (slot === undefined || HEADING.test(child.localName)) {
      slot = `part-${parts.length}`;
      if (HEADING.test(child.localName)) headingPart = parts.length;
      parts.push({ slot });
    }
    child.slot = slot;
  }
  for (const part of parts) {
    if (!('table' in part)) continue;
    const above = headingLevelWithin(widget, part.table.element, `.${CARD}`) ?? headingLevel - 1;
    part.table.rows.forEach((row) => addCard(widget, row, Math.min(6, above + 1)));
    addLegend(widget, part.table);
  }
  return { parts, introduction: introduction ?? parts.length, refused };
};
