import { h, type ProseElement, type ProseNode } from '../../src/prose/prose-node.js';
import { blocksToProse } from '../../src/prose/text-to-prose.js';
import type { Block, Source } from '../../src/content/pack.js';
import { SERIES, type AuditFact } from './facts.js';
import type { AuditPlace } from './places.js';
import { citations, noteId, placeToProse, quiet } from './prose.js';
import type { AuditCarrier } from './said.js';
import { auditTable, type AuditRow } from './table.js';

type Sources = Readonly<Record<string, Source>>;

const inDutch = (blocks: readonly Block[], { pack }: AuditCarrier): ProseElement =>
  h('div', { class: 'said', lang: pack.lang }, blocksToProse(blocks, pack));

const withNote = (place: AuditPlace): ProseNode[] =>
  place.noted ? [', ', h('a', { href: `#${noteId(place)}` }, 'with what older texts say')] : [];

/** The words that carry a fact, each followed by where they stand. */
const carriersToProse = (carriers: readonly AuditCarrier[]): ProseElement =>
  h(
    'ul',
    { class: 'places' },
    carriers.map((one) => h('li', {}, inDutch(one.now, one), h('div', { class: 'place' }, placeToProse(one, ...withNote(one))))),
  );

/** What patients read now: for a statement of older texts, what is said instead. */
const saidNow = ({ outcome, places, earlier, layout, excluded }: AuditFact): ProseNode[] => {
  switch (outcome) {
    case 'shown':
      return [
        ...(places.length > 0 ? [carriersToProse(places)] : []),
        ...(earlier.length > 0 ? [h('strong', {}, 'Instead: '), carriersToProse(earlier)] : []),
      ];
    case 'layout':
      return [h('strong', {}, 'In the layout. '), layout ?? ''];
    case 'excluded':
      return [h('strong', {}, 'Left out. '), excluded ?? ''];
    case 'lost':
      return [h('strong', {}, 'Not shown, and no reason is given.')];
  }
};

/** What patients read of a statement as one of older texts. */
const saidOfOlder = ({ earlier }: AuditFact): ProseNode[] => earlier.map((place) => inDutch(place.older, place));

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
  cells: [
    [fact.id],
    [fact.statement, quiet(citations([fact.source], sources), `: ${fact.section}`)],
    saidNow(fact),
    saidOfOlder(fact),
    languagesOf(fact),
  ],
});

/** What each series of statements is about: what a document says, or how the pages of both are laid out. */
export const seriesToProse = (series: string, facts: readonly AuditFact[], sources: Sources): ProseNode[] => {
  const [source, ...others] = new Set(facts.filter(({ id }) => id.startsWith(series)).map((fact) => fact.source));
  return source === undefined || others.length > 0
    ? [`${series}: how the documents are laid out`]
    : [`${series}: what `, ...citations([source], sources), ' says'];
};

const COLUMNS = ['Id', 'Statement', 'What patients read now', 'What they read of older texts', 'Languages'];

/** All facts, a table for each series. */
export const factsToProse = (facts: readonly AuditFact[], sources: Sources): ProseElement[] =>
  SERIES.flatMap((series) => {
    const own = facts.filter(({ id }) => id.startsWith(series));
    if (own.length === 0) return [];
    return [
      h('h3', { id: `series-${series}` }, seriesToProse(series, facts, sources)),
      auditTable(
        'facts',
        [`Statements ${own[0]?.id ?? ''} to ${own.at(-1)?.id ?? ''}: the words that carry each, and in which languages`],
        COLUMNS,
        own.map((fact) => toRow(fact, sources)),
      ),
    ];
  });
