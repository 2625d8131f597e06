import { h, type ProseElement, type ProseNode } from '../../src/prose/prose-node.js';
import type { Source } from '../../src/content/pack.js';
import { SERIES, type AuditFact } from './facts.js';
import { citations, placesToProse, quiet } from './prose.js';
import { auditTable, type AuditRow } from './table.js';

type Sources = Readonly<Record<string, Source>>;

const whereShown = ({ outcome, places, layout, excluded }: AuditFact): ProseNode[] => {
  switch (outcome) {
    case 'shown':
      return [placesToProse(places)];
    case 'layout':
      return [h('strong', {}, 'In the layout. '), layout ?? ''];
    case 'excluded':
      return [h('strong', {}, 'Left out. '), excluded ?? ''];
    case 'lost':
      return [h('strong', {}, 'Not shown, and no reason is given.')];
  }
};

/** In which languages a fact can be read, and how far each was checked. */
const languagesOf = ({ outcome, states }: AuditFact): ProseNode[] => {
  if (outcome !== 'shown') return [outcome === 'layout' ? 'No words of its own' : 'None'];
  const withState = (state: string): string[] => Object.keys(states).filter((language) => states[language] === state);
  const missing = withState('missing');
  const all = Object.keys(states).length;
  return [
    missing.length === 0 ? `All ${all}` : `${all - missing.length} of ${all}`,
    ...['missing', 'reviewed', 'written', 'draft'].flatMap((state) =>
      withState(state).length === 0 ? [] : [quiet(`${state}: ${withState(state).join(', ')}`)],
    ),
  ];
};

const toRow = (fact: AuditFact, sources: Sources): AuditRow => ({
  id: fact.id,
  kind: fact.outcome,
  cells: [[fact.id], [fact.statement], [...citations([fact.source], sources), quiet(fact.section)], whereShown(fact), languagesOf(fact)],
});

/** What each series of statements is about: what a document says, or how the pages of both are laid out. */
export const seriesToProse = (series: string, facts: readonly AuditFact[], sources: Sources): ProseNode[] => {
  const [source, ...others] = new Set(facts.filter(({ id }) => id.startsWith(series)).map((fact) => fact.source));
  return source === undefined || others.length > 0
    ? [`${series}: how the documents are laid out`]
    : [`${series}: what `, ...citations([source], sources), ' says'];
};

const COLUMNS = ['Id', 'Statement', 'Source and section', 'Where it is shown', 'Languages'];

/** All facts, a table for each series. */
export const factsToProse = (facts: readonly AuditFact[], sources: Sources): ProseElement[] =>
  SERIES.flatMap((series) => {
    const own = facts.filter(({ id }) => id.startsWith(series));
    if (own.length === 0) return [];
    return [
      h('h3', { id: `series-${series}` }, seriesToProse(series, facts, sources)),
      auditTable(
        'facts',
        [`Statements ${own[0]?.id ?? ''} to ${own.at(-1)?.id ?? ''}: where each is shown, and in which languages`],
        COLUMNS,
        own.map((fact) => toRow(fact, sources)),
      ),
    ];
  });
