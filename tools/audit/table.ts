import { h, type ProseElement, type ProseNode } from '../../src/prose/prose-node.js';

/** One row of a table: its cells, the first of which names it, and its name within the page. */
export interface AuditRow {
  id?: string | undefined;
  /** A class of the row, for its looks. */
  kind?: string | undefined;
  cells: ProseNode[][];
}

const cell = (nodes: ProseNode[], column: string, isFirst: boolean): ProseElement =>
  isFirst ? h('th', { scope: 'row', role: 'rowheader' }, nodes) : h('td', { role: 'cell', 'data-column': column }, nodes);

/**
 * A table with a caption. On a narrow screen each row becomes a card and each cell shows the name of its column, which
 * would take the table's meaning away from assistive software: so the roles are spelled out.
 */
export const auditTable = (name: string, caption: ProseNode[], columns: readonly string[], rows: readonly AuditRow[]): ProseElement =>
  h(
    'table',
    { class: name, role: 'table' },
    h('caption', {}, caption),
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        columns.map((column) => h('th', { scope: 'col', role: 'columnheader' }, column)),
      ),
    ),
    h(
      'tbody',
      { role: 'rowgroup' },
      rows.map(({ id, kind, cells }) =>
        h(
          'tr',
          { role: 'row', id, class: kind },
          cells.map((nodes, index) => cell(nodes, columns[index] ?? '', index === 0)),
        ),
      ),
    ),
  );
