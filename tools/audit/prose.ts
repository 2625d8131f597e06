import { citation } from '../../src/prose/citation.js';
import { h, type ProseElement, type ProseNode } from '../../src/prose/prose-node.js';
import type { Source } from '../../src/content/pack.js';
import type { AuditPlace } from './places.js';

/** Small print with the name of something in the files. */
export const quiet = (...words: (ProseNode | ProseNode[])[]): ProseElement => h('span', { class: 'quiet' }, ...words);

/** Puts words between nodes. */
export const joined = (nodes: readonly ProseNode[], between: string): ProseNode[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [between, node]));

/** The titles of some sources, as published. */
export const citations = (ids: readonly string[], sources: Readonly<Record<string, Source>>): ProseNode[] =>
  joined(
    ids.map((id) => {
      const source = sources[id];
      return source === undefined ? id : citation(source);
    }),
    '; ',
  );

/** Links to the rows of some facts. */
export const factLinks = (ids: readonly string[]): ProseNode[] =>
  joined(
    ids.map((id) => h('a', { href: `#${id}` }, id)),
    ', ',
  );

/** The name within the page of what older texts say. */
export const noteId = ({ anchor }: AuditPlace): string => `note-${anchor}`;

const packsOf = ({ packs }: AuditPlace): string => (packs.length > 1 ? 'all packs' : packs.join(''));

/** Where something is shown: its Dutch title, then what to look for in which widget and pack. */
export const placeToProse = (place: AuditPlace, ...more: ProseNode[]): ProseNode[] => {
  const { kind, id, title, widget, missing } = place;
  return [
    h('span', { lang: 'nl' }, title),
    quiet(`${kind} `, h('code', {}, id), `, ${widget}, ${packsOf(place)}`, more),
    ...(missing.length > 0 ? [quiet(`not in: ${missing.join(', ')}`)] : []),
  ];
};

/** Places by their names in the files only, for texts with many places. */
export const placeNames = (places: readonly AuditPlace[]): ProseElement =>
  h(
    'ul',
    { class: 'names' },
    places.map((place) => h('li', {}, `${place.kind} `, h('code', {}, place.id), `, ${packsOf(place)}`)),
  );
