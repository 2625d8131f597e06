import { adoptSheet } from '../../base/style-sheet.js';
import type { RiskRow, RiskTable } from './risk-table.js';

const METER = "risk-meter,.nazorg-risk-meter,[data-nazorg='risk-meter']";

const placeIn = (parent: Element | null, child: Element | null): number => (parent && child ? [...parent.children].indexOf(child) + 1 : 0);

/** Where a row stands in its table: in which part, and where in that. */
const placeOf = ({ element }: RiskRow): readonly [part: number, row: number] => {
  const part = element.parentElement;
  return [placeIn(part?.parentElement ?? null, part), placeIn(part, element)];
};

const nameOf = (row: RiskRow): string => `--_picked-${placeOf(row).join('-')}`;

/** One sheet for all tables with rows in the same places. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Has a tree outline each row of these tables as a custom property says that the row inherits. The rules are there for all rows,
 * whatever a reader chooses: nothing outside the shadow root says which were picked out.
 */
export const adoptPickRules = (root: Node, tables: readonly RiskTable[]): void => {
  const rules = tables.flatMap(({ rows }) =>
    rows.map((row) => {
      const [part, place] = placeOf(row);
      const selector = `:is(${METER}) table>:nth-child(${part})>:nth-child(${place})`;
      return `${selector}{outline:var(${nameOf(row)},none);outline-offset:.35em}`;
    }),
  );
  if (rules.length === 0) return;
  const text = [...new Set(rules)].sort().join('');
  const known = sheets.get(text) ?? new CSSStyleSheet({ media: 'screen' });
  if (!sheets.has(text)) known.replaceSync(text);
  sheets.set(text, known);
  adoptSheet(root, known);
};

/** What picks rows of a table out, for an element around it in the shadow root. */
export const toPickStyle = (rows: readonly RiskRow[]): string => rows.map((row) => `${nameOf(row)}:3px solid var(--_action)`).join(';');
