import type { Pack, RiskStatement } from '../content/pack.js';
import { closingToProse } from './closing-to-prose.js';
import { toHashId } from '../domain/hash-id.js';
import { explainTerms } from './explain-terms.js';
import { earlierToProse, marked } from './earlier-to-prose.js';
import type { PackContext } from './pack-context.js';
import { h, type ProseNode } from './prose-node.js';
import { provenanceToProse } from './provenance-to-prose.js';
import { FIGURES, MORE } from './risk-names.js';
import { backgroundApart, groupToProse, tableToProse } from './risk-table-prose.js';
import { sourceLine } from './source-line.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

const mapNames = <Value>(values: Readonly<Record<string, Value>>, change: (name: string) => string): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [change(name), value]));

/** A figure that stands apart from the tables. */
export const statementToProse = (statement: RiskStatement, pack: PackContext): ProseNode[] =>
  marked(
    [
      h('h2', { id: toHashId(`${pack.id}/statement/${statement.id}`) }, textToProse(statement.title, pack)),
      ...explainTerms(blocksToProse(statement.text, pack), pack),
      ...earlierToProse(statement.earlier, pack),
      ...sourceLine(statement.accordingTo, pack),
    ],
    statement.earlier,
  );

/** The sentences that say what the figures can't, each with its name in its class. */
const notesToProse = ({ notes }: NonNullable<Pack['risk']>, pack: Pack): ProseNode[] => {
  const { 'no-figure': none, ...others } = notes;
  const isOne = none === undefined || typeof none === 'string' || Array.isArray(none);
  const all = { ...others, ...(isOne ? { 'no-figure': none } : mapNames(none, (by) => `no-figure-${by}`)) };
  return Object.entries(all).flatMap(([name, text]) =>
    text === undefined ? [] : [h('p', { class: `nazorg-note-${name}` }, textToProse(text, pack))],
  );
};

/**
 * The figures of a pack as plain HTML, closed until a reader opens them: a table for each way of grouping, with both frames of every
 * figure as numbers and in sentences, and the sentences that say what the figures can't. The element draws the pictures.
 */
export const toRiskProse = (pack: Pack): ProseNode[] => {
  const { risk } = pack;
  if (risk === undefined) return closingToProse(pack);
  const others = [...risk.statements.flatMap((statement) => statementToProse(statement, pack)), ...notesToProse(risk, pack)];
  const inside =
    risk.more === undefined
      ? [...risk.groups.flatMap((group) => groupToProse(group, pack)), ...others]
      : [
          ...risk.groups.flatMap((group) => tableToProse(group, pack)),
          h(
            'details',
            { class: MORE },
            h('summary', {}, risk.more),
            others,
            risk.groups.flatMap((group) => backgroundApart(group, pack)),
          ),
        ];
  return [
    h('h1', {}, textToProse(risk.title, pack)),
    ...blocksToProse(risk.lead, pack),
    h('details', { class: FIGURES }, h('summary', {}, risk.open ?? textToProse(risk.title, pack)), inside),
    ...closingToProse(pack),
    ...provenanceToProse(risk, pack),
  ];
};
