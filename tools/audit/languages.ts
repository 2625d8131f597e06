import { h, type ProseElement } from '../../src/prose/prose-node.js';
import type { AuditFact } from './facts.js';

/** All facts against all languages: how far each was checked, or in words why no language has it. */
export interface AuditLanguages {
  languages: string[];
  facts: { id: string; statement: string; states?: string[]; instead?: string }[];
}

const insteadOf = ({ outcome, layout, excluded }: AuditFact): string =>
  outcome === 'layout' ? `In the layout: ${layout ?? ''}` : `Left out: ${excluded ?? 'no reason is given'}`;

/** The rows of the report as one small table, which the catalogue shows. */
export const toAuditLanguages = (facts: readonly AuditFact[]): AuditLanguages => ({
  languages: Object.keys(facts[0]?.states ?? {}),
  facts: facts.map((fact) => ({
    id: fact.id,
    statement: fact.statement,
    ...(fact.outcome === 'shown' ? { states: Object.values(fact.states) } : { instead: insteadOf(fact) }),
  })),
});

const CAPTION = 'The state of every fact in every language: written by the authors, draft that nobody has reviewed, or reviewed';

/** That table, in a region that scrolls on its own. */
export const languagesToProse = ({ languages, facts }: AuditLanguages): ProseElement =>
  h(
    'div',
    { class: 'audit', role: 'region', 'aria-label': 'Facts, languages and review', tabindex: 0 },
    h(
      'table',
      {},
      h('caption', {}, CAPTION),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ['Fact', ...languages].map((column) => h('th', { scope: 'col' }, column)),
        ),
      ),
      h(
        'tbody',
        {},
        facts.map(({ id, statement, states, instead }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, h('strong', {}, id), ` ${statement}`),
            states === undefined
              ? h('td', { colspan: languages.length }, instead)
              : states.map((state) => h('td', {}, state === 'missing' ? '—' : state)),
          ),
        ),
      ),
    ),
  );
