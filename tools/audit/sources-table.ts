import { citation } from '../../src/prose/citation.js';
import type { ProseElement } from '../../src/prose/prose-node.js';
import type { Source } from '../../src/content/pack.js';
import { quiet } from './prose.js';
import { auditTable } from './table.js';

/** All sources in one table, with full addresses, so that they read on paper. */
export const sourcesToProse = (sources: Readonly<Record<string, Source>>): ProseElement =>
  auditTable(
    'sources',
    [`All ${Object.keys(sources).length} sources`],
    ['Source', 'Title as published', 'Kind', 'Publisher', 'Published', 'About whom, and what it does not say'],
    Object.entries(sources).map(([id, source]) => ({
      id: `source-${id}`,
      cells: [
        [id],
        [citation(source), ...(source.url === undefined ? [] : [quiet(source.url)])],
        [source.kind ?? '–'],
        [source.publisher],
        [source.published ?? 'no date'],
        [source.about ?? '–'],
      ],
    })),
  );
