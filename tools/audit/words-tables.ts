import { h, type ProseElement, type ProseNode } from '../../src/prose/prose-node.js';
import { blocksToProse, textToProse } from '../../src/prose/text-to-prose.js';
import type { Source } from '../../src/content/pack.js';
import type { Shown } from './places.js';
import { citations, factLinks, noteId, placeToProse } from './prose.js';
import { auditTable } from './table.js';
import { canBeLeftOut, type AuditWords } from './words.js';

type Sources = Readonly<Record<string, Source>>;

const noWords = '–';

const inDutch = (nodes: ProseNode[]): ProseNode[] => [h('div', { lang: 'nl' }, nodes)];

const earlierIn = (part: Shown | undefined): ProseNode[] =>
  part?.earlier === undefined ? [noWords] : [h('p', {}, textToProse(part.earlier.text, part.text.pack))];

const proseIn = (part: Shown | undefined): ProseNode[] => (part === undefined ? [noWords] : blocksToProse(part.prose, part.text.pack));

const bothIn = (part: Shown | undefined): ProseNode[] => [
  h('strong', {}, 'Now: '),
  ...proseIn(part),
  h('strong', {}, 'Earlier: '),
  ...earlierIn(part),
];

/** What holds now and what older texts say, wherever the two differ. */
export const earlierToProse = (places: readonly AuditWords[], sources: Sources): ProseElement =>
  auditTable(
    'words',
    [`All ${places.length} places where older texts say something else`],
    ['Where', 'Statements of older texts', 'In Dutch', 'In English', 'According to', 'Can be left out'],
    places.map((one) => ({
      id: noteId(one.place),
      cells: [
        placeToProse(one.place),
        factLinks((one.dutch ?? one.english)?.earlier?.facts ?? []),
        inDutch(bothIn(one.dutch)),
        bothIn(one.english),
        citations((one.dutch ?? one.english)?.accordingTo ?? [], sources),
        [canBeLeftOut(one) ? `Yes, the whole ${one.place.kind}` : 'Yes, the line about older texts'],
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
