import { fillString } from '../content/fill-figures.js';
import type { Pack, RiskGroup } from '../content/pack.js';
import { disclaimerToProse } from './disclaimer-to-prose.js';
import { newerInsightToProse } from './newer-insight-to-prose.js';
import { contradicted, h, type ProseElement, type ProseNode } from './prose-node.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

type Row = RiskGroup['rows'][number];

const rowToProse = (row: Row, group: RiskGroup, pack: Pack): ProseElement => {
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

const rowNotes = (row: Row, pack: Pack): ProseElement[] =>
  newerInsightToProse(row.newerInsight, pack).map((note) => ({
    ...note,
    attributes: { ...note.attributes, ...contradicted(row.newerInsight) },
  }));

const BY = { ageYears: 'age', miscarriages: 'miscarriages' } as const;

const groupToProse = (group: RiskGroup, pack: Pack): ProseNode[] => {
  const { group: what, yes, no } = group.columns;
  return [
    h('h2', {}, textToProse(group.title, pack)),
    ...(group.intro === undefined ? [] : [h('p', {}, textToProse(group.intro, pack))]),
    h(
      'table',
      { 'data-by': group.by && BY[group.by] },
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
  ];
};

/**
 * The figures of a pack as plain HTML: a table for each way of grouping, with both frames of every figure in a
 * sentence of their own, and the sentences that say what the figures can't. The element draws the pictures.
 */
export const toRiskProse = (pack: Pack): ProseNode[] => {
  const { risk } = pack;
  if (risk === undefined) return [disclaimerToProse(pack)];
  return [
    h('h1', {}, textToProse(risk.title, pack)),
    ...blocksToProse(risk.lead, pack),
    ...risk.groups.flatMap((group) => groupToProse(group, pack)),
    ...risk.statements.flatMap((statement) => [h('h2', {}, textToProse(statement.title, pack)), ...blocksToProse(statement.text, pack)]),
    ...Object.entries(risk.notes).map(([name, text]) => h('p', { class: `nazorg-note-${name}` }, textToProse(text, pack))),
    disclaimerToProse(pack),
  ];
};
