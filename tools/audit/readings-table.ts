import { h, type ProseElement } from '../../src/prose/prose-node.js';
import type { Reading } from '../authoring/readings.js';
import { quiet } from './prose.js';
import type { AuditReading } from './readings.js';
import { languageName } from './summary.js';
import { auditTable, type AuditRow } from './table.js';

/** What each kind of reading asks. */
const QUESTIONS: Record<Reading['as'], string> = {
  clinical: 'Is it right, and safe?',
  'plain-language': 'Is it easy to understand?',
  native: 'Does it read as written in this language?',
};

const COLUMNS = ['Language', 'Read as', 'Against', 'Read on', 'Folders'];

const toRow = ({ language, folders, reading }: AuditReading): AuditRow => ({
  kind: reading ? undefined : 'lost',
  cells: [
    [languageName(language), ' ', h('code', {}, language)],
    reading ? [reading.as, quiet(QUESTIONS[reading.as])] : ['Nobody has read it'],
    [reading?.against ?? '–'],
    [reading?.on ?? '–'],
    [folders.join(', ')],
  ],
});

/** What was read against what and when, and that none of it is a review. */
export const readingsToProse = (readings: readonly AuditReading[], readers = ''): ProseElement[] => [
  h('p', { class: 'claim' }, h('strong', {}, 'A reading is not a review.'), ...(readers === '' ? [] : [` ${readers}`])),
  h('p', {}, 'Words that changed after the day of a reading were not in it.'),
  auditTable('readings', ['What was read against what, by language. Reviews stand in the summary'], COLUMNS, readings.map(toRow)),
];
