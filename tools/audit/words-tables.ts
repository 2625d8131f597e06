import { h, type ProseElement, type ProseNode } from '../../src/prose/prose-node.js';
import { blocksToProse, textToProse } from '../../src/prose/text-to-prose.js';
import type { Source } from '../../src/content/pack.js';
import type { Shown } from './places.js';
import { citations, noteId, placeToProse } from './prose.js';
import { auditTable } from './table.js';
import { canBeLeftOut, type AuditWords } from './words.js';

type Sources = Readonly<Record<string, Source>>;

const noWords = '–';

const inDutch = (nodes: ProseNode[]): ProseNode[] => [h('div', { lang: 'nl' }, nodes)];

const noteIn = (part: Shown | undefined): ProseNode[] =>
  part?.newerInsight === undefined ? [noWords] : textToProse(part.newerInsight.text, part.text.pack);

const proseIn = (part: Shown | undefined): ProseNode[] => (part === undefined ? [noWords] : blocksToProse(part.prose, part.text.pack));

/** Every note on newer guidance that differs from the two documents. */
export const newerInsightsToProse = (notes: readonly AuditWords[], sources: Sources): ProseElement =>
  auditTable(
    'words',
    [`All ${notes.length} notes on newer guidance`],
    ['Where', 'In Dutch', 'In English', 'According to', 'Can be left out'],
    notes.map((note) => ({
      id: noteId(note.place),
      cells: [
        placeToProse(note.place),
        inDutch(noteIn(note.dutch)),
        noteIn(note.english),
        citations(note.dutch?.newerInsight?.accordingTo ?? note.english?.newerInsight?.accordingTo ?? [], sources),
        [canBeLeftOut(note) ? `Yes, the whole ${note.place.kind}` : 'No, always shown'],
      ],
    })),
  );

/** Every sign to call for, with the source that names it; the others are for a hospital to keep or change. */
export const signsToProse = (signs: readonly AuditWords[], sources: Sources): ProseElement =>
  auditTable(
    'words',
    [`All ${signs.length} signs to call for at once`],
    ['Sign', 'In Dutch', 'In English', 'According to', 'Not in'],
    signs.map(({ place, dutch, english }) => ({
      id: `sign-${place.id}`,
      cells: [
        [h('code', {}, place.id)],
        inDutch([dutch?.title ?? noWords]),
        [english?.title ?? noWords],
        dutch?.accordingTo.length ? citations(dutch.accordingTo, sources) : ['Your hospital fills this in'],
        [place.missing.join(', ') || noWords],
      ],
    })),
  );

/** Everything that can be read and carries no statement of the two documents. */
export const unnumberedToProse = (words: readonly AuditWords[], sources: Sources): ProseElement =>
  auditTable(
    'words',
    [`All ${words.length} places without a statement`],
    ['Where', 'In Dutch', 'In English', 'According to'],
    words.map(({ place, dutch, english }) => ({
      cells: [
        placeToProse(place),
        inDutch(proseIn(dutch)),
        proseIn(english),
        dutch?.accordingTo.length ? citations(dutch.accordingTo, sources) : ['No source'],
      ],
    })),
  );
