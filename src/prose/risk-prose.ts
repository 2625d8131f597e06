import { fillString } from '../content/fill-figures.js';
import type { Pack, RiskGroup, RiskStatement } from '../content/pack.js';
import { closingToProse } from './closing-to-prose.js';
import { toHashId } from '../domain/hash-id.js';
import { explainTerms } from './explain-terms.js';
import { newerInsightToProse } from './newer-insight-to-prose.js';
import type { PackContext } from './pack-context.js';
import { contradicted, h, proseWords, withAttributes, type ProseElement, type ProseNode } from './prose-node.js';
import { provenanceToProse } from './provenance-to-prose.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

type Row = RiskGroup['rows'][number];

const rowToProse = (row: Row, group: RiskGroup, pack: PackContext): ProseElement => {
  const referenceClass = group.by === undefined ? undefined : pack.figures[row.figure]?.group?.[group.by];
  return h(
    'tr',
    {
      'data-from': referenceClass?.from,
      'data-through': referenceClass?.through,
      'data-below': referenceClass?.below,
      ...contradicted(row.newerInsight),
    },
    h('th', { scope: 'row' }, fillString(row.label, pack)),
    h('td', {}, fillString(row.yes, pack)),
    h('td', {}, fillString(row.no, pack)),
  );
};

const rowNotes = ({ newerInsight }: Row, pack: PackContext): ProseElement[] =>
  newerInsightToProse(newerInsight, pack).map((note) => withAttributes(note, contradicted(newerInsight)));

const BY = { ageYears: 'age', miscarriages: 'miscarriages' } as const;

/** A table of figures with its title, its notes and its sources. */
export const groupToProse = (group: RiskGroup, pack: PackContext): ProseNode[] => {
  const { group: what, yes, no } = group.columns;
  const title = textToProse(group.title, pack);
  return [
    h('h2', { id: toHashId(`${pack.id}/group/${group.id}`) }, title),
    ...(group.intro === undefined ? [] : [h('p', {}, textToProse(group.intro, pack))]),
    h(
      'table',
      { 'data-by': group.by && BY[group.by], 'aria-label': proseWords(title) },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [what, yes, no].map((words) => h('th', { scope: 'col' }, words)),
        ),
      ),
      h(
        'tbody',
        {},
        group.rows.map((row) => rowToProse(row, group, pack)),
      ),
    ),
    ...group.rows.flatMap((row) => rowNotes(row, pack)),
    ...provenanceToProse(
      group.rows.flatMap(({ figure }) => pack.figures[figure]?.accordingTo ?? []),
      pack,
    ),
  ];
};

/** A figure that stands apart from the tables. */
export const statementToProse = (statement: RiskStatement, pack: PackContext): ProseNode[] => [
  h('h2', { id: toHashId(`${pack.id}/statement/${statement.id}`) }, textToProse(statement.title, pack)),
  ...explainTerms(blocksToProse(statement.text, pack), pack),
  ...provenanceToProse(statement.accordingTo, pack),
];

/**
 * The figures of a pack as plain HTML: a table for each way of grouping, with both frames of every figure in a
 * sentence of their own, and the sentences that say what the figures can't. The element draws the pictures.
 */
export const toRiskProse = (pack: Pack): ProseNode[] => {
  const { risk } = pack;
  if (risk === undefined) return closingToProse(pack);
  return [
    h('h1', {}, textToProse(risk.title, pack)),
    ...blocksToProse(risk.lead, pack),
    ...risk.groups.flatMap((group) => groupToProse(group, pack)),
    ...risk.statements.flatMap((statement) => statementToProse(statement, pack)),
    ...Object.entries(risk.notes).map(([name, text]) => h('p', { class: `nazorg-note-${name}` }, textToProse(text, pack))),
    ...closingToProse(pack),
  ];
};
