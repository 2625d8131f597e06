import { isHeading } from '../../base/heading-level.js';
import { isElement } from '../../base/node-kind.js';
import { readRiskTable, type RiskTable } from './risk-table.js';

/** A stretch of children in the order of the page: words, or what holds a table of figures. */
export interface RiskPart {
  slot: string;
  nodes: readonly ChildNode[];
  table?: RiskTable | undefined;
}

/** A sentence that stands near the form when a choice calls it up. */
export interface RiskNoteWords {
  name: string;
  node: Element;
}

/** The children of a widget, read. */
export interface RiskWords {
  parts: readonly RiskPart[];
  tables: readonly RiskTable[];
  /** How many parts stand before the figures: the title and the introduction. */
  introduction: number;
  notes: readonly RiskNoteWords[];
}

/** What the widget looks for among its children, for the editor of some that it can't use. */
export const FIGURES_LOOKED_FOR =
  'figures in its words: it looks for a table with a column of groups, one such as "12 of 100" and one with what is left of a hundred';

/** The slot of the notes that no choice has called up. */
export const NOTES = 'notes';

/** Children without figures: they stay as they are. */
export const NO_FIGURES: RiskWords = { parts: [], tables: [], introduction: 0, notes: [] };

const NOTE = /(?:^|\s)nazorg-note-([a-z-]+)/;

/** The table that a child is or holds: CMSs like to wrap one in a figure or a div. */
const tableIn = (child: Element): HTMLTableElement | null =>
  (child.matches('table') ? child : child.querySelector('table')) as HTMLTableElement | null;

/**
 * Reads children as tables of figures with words around them. The figures begin at the last heading before the first table, or at
 * the table when that heading is the title of the whole.
 */
export const readTables = (source: Element): RiskWords => {
  const parts: (RiskPart & { nodes: ChildNode[] })[] = [];
  const notes: RiskNoteWords[] = [];
  let words: ChildNode[] | undefined;
  let introduction: number | undefined;
  let headingPart: number | undefined;
  const add = (slot: string, nodes: ChildNode[], table?: RiskTable): void => void parts.push({ slot, nodes, table });
  for (const node of source.childNodes) {
    const child = isElement(node) ? node : undefined;
    const name = NOTE.exec(child?.className ?? '')?.[1];
    const element = child && tableIn(child);
    const table = element ? readRiskTable(element, `table-${parts.length}`, source) : undefined;
    if (child && name !== undefined) {
      if (notes.length === 0) add(NOTES, []);
      notes.push({ name, node: child });
      words = undefined;
    } else if (table) {
      introduction ??= headingPart ?? parts.length;
      add(table.id, [node], table);
      words = undefined;
    } else {
      const isBeginning = child !== undefined && isHeading(child) && child !== source.firstElementChild;
      if (isBeginning) headingPart = parts.length;
      if (isBeginning || words === undefined) add(`part-${parts.length}`, (words = []));
      words.push(node);
    }
  }
  const tables = parts.flatMap(({ table }) => table ?? []);
  return tables.length > 0 && introduction !== undefined ? { parts, tables, introduction, notes } : NO_FIGURES;
};
