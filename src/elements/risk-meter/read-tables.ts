import { isHeading } from '../../base/heading-level.js';
import { isElement } from '../../base/node-kind.js';
import { wordsOf } from '../../base/words-of.js';
import { FIGURES } from '../../prose/risk-names.js';
import { readRiskTable, type RiskTable } from './risk-table.js';

/** A sentence that is said near the form when a choice calls it up. */
export interface RiskNoteWords {
  name: string;
  words: string;
}

/** The children of a widget, read. */
export interface RiskWords {
  tables: readonly RiskTable[];
  /** What a pack keeps its figures in; the form stands in it too. */
  fold: Element | undefined;
  /** What stands before the figures where nothing holds them: the title and the introduction. */
  introduction: readonly ChildNode[];
  notes: readonly RiskNoteWords[];
}

/** What the widget looks for among its children, for the editor of some that it can't use. */
export const FIGURES_LOOKED_FOR =
  'figures in its words: it looks for a table with a column of groups, one such as "12 of 100" and one with what is left of a hundred';

/** Children without figures: they stay as they are. */
export const NO_FIGURES: RiskWords = { tables: [], fold: undefined, introduction: [], notes: [] };

/** The name of a note. Pages of version 0.1 have another one for what stands between two rows. */
const NOTE = /(?:^|\s)nazorg-note-([a-z-]+)/;

/**
 * Where the figures begin among the children: at the last heading before the first table, or at the table when that heading is the
 * title of the whole.
 */
const beginningOf = (source: Element, { element }: RiskTable): ChildNode | undefined => {
  const children = [...source.childNodes];
  const first = children.findIndex((child) => child.contains(element));
  return (
    children.slice(0, first).findLast((child) => isElement(child) && isHeading(child) && child !== source.firstElementChild) ??
    children[first]
  );
};

/** Reads children as tables of figures with words around them. */
export const readTables = (source: Element): RiskWords => {
  const tables = [...source.querySelectorAll('table')].flatMap((table, index) => readRiskTable(table, `table-${index}`, source) ?? []);
  const [first] = tables;
  if (first === undefined) return NO_FIGURES;
  const fold = source.querySelector(`:scope > .${FIGURES}`) ?? undefined;
  const beginning = beginningOf(source, first);
  const children = [...source.childNodes];
  return {
    tables,
    fold,
    introduction: fold || !beginning ? [] : children.slice(0, children.indexOf(beginning)),
    notes: [...source.querySelectorAll('[class*="nazorg-note-"]')].flatMap((note) => {
      const name = NOTE.exec(note.className)?.[1]?.replace('between-bands', 'between-rows');
      return name === undefined ? [] : { name, words: wordsOf(note) };
    }),
  };
};
