import { adoptSheet } from '../../base/style-sheet.js';
import type { RiskRow, RiskTable } from './risk-table.js';

const METER = ":is(risk-meter,.nazorg-risk-meter,[data-nazorg='risk-meter'])";

/** Where a row stands in its widget: the place of everything around it among its neighbours, from the outside. */
const placeOf = ({ element }: RiskRow, source: Element): number[] => {
  const place: number[] = [];
  for (let at: Element = element; at !== source && at.parentElement; at = at.parentElement)
    place.unshift([...at.parentElement.children].indexOf(at) + 1);
  return place;
};

const nameOf = (row: RiskRow, source: Element): string => `--_picked-${placeOf(row, source).join('-')}`;

/** One sheet for all widgets with rows in the same places. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Has a tree outline each row, and say below it that it was chosen, as custom properties say that the row inherits. The rules are there
 * for all rows, whatever a reader chooses: nothing outside the shadow root says which were picked out.
 */
export const adoptPickRules = (source: Element, tables: readonly RiskTable[]): void => {
  const rules = tables.flatMap(({ rows }) =>
    rows.map((row) => {
      const selector = [METER, ...placeOf(row, source).map((place) => `:nth-child(${place})`)].join('>');
      const name = nameOf(row, source);
      return `${selector}{outline:var(${name},none);&>:first-child::after{content:var(${name}-said,none)}}`;
    }),
  );
  if (rules.length === 0) return;
  const text = rules.join('');
  const known = sheets.get(text) ?? new CSSStyleSheet({ media: 'screen' });
  if (!sheets.has(text)) known.replaceSync(text);
  sheets.set(text, known);
  adoptSheet(source.getRootNode(), known);
};

/** What picks rows out, for an element around them in the shadow root. */
export const toPickStyle = (rows: readonly RiskRow[], source: Element, said: string): string =>
  rows.map((row) => `${nameOf(row, source)}:2px solid var(--_action);${nameOf(row, source)}-said:${JSON.stringify(said)}`).join(';');
