import type { PackExtension } from '../content/read-extension.js';
import { textDirection } from '../content/text-direction.js';
import { toOpaqueId } from '../domain/opaque-id.js';
import { itemToProse, SECTION } from './faq-prose.js';
import type { PackProse } from './pack-prose.js';
import { withAttributes, type ProseNode } from './prose-node.js';
import { groupToProse, statementToProse } from './risk-prose.js';
import { stepToProse } from './timeline-prose.js';

/** A stretch of prose that a hospital can replace or leave out: a question, a section, a table, a statement or a step. */
interface Piece {
  id?: string | undefined;
  section?: string | undefined;
  nodes: ProseNode[];
}

const attributeOf = (node: ProseNode | undefined, name: string): string | undefined =>
  typeof node === 'object' ? node.attributes?.[name] : undefined;

const isHeading = (node: ProseNode): boolean => typeof node === 'object' && /^h\d$/.test(node.tag);

/** What stands below everything, and the notes that go with a choice: they belong to no piece. */
const isApart = (node: ProseNode): boolean => /^nazorg-(?:note-|related|disclaimer|reviewed)/.test(attributeOf(node, 'class') ?? '');

/** Cuts prose into pieces: each starts at a heading or an answer, and what follows belongs to it. */
const toPieces = (nodes: readonly ProseNode[]): Piece[] => {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const id = attributeOf(node, 'id');
    const previous = pieces.at(-1);
    const starts = id !== undefined || isHeading(node) || isApart(node) || previous === undefined || isApart(previous.nodes[0] ?? '');
    if (starts) pieces.push({ id, section: attributeOf(node, SECTION), nodes: [node] });
    else previous.nodes.push(node);
  }
  return pieces;
};

/** Puts a piece in the place of the one with its id, else behind the last of its kind. */
const place = (pieces: Piece[], piece: Piece, isKin: (piece: Piece) => boolean): void => {
  const same = pieces.findIndex(({ id }) => id === piece.id);
  const last = pieces.findLastIndex(isKin);
  if (same >= 0) pieces[same] = { ...piece, section: pieces[same]?.section };
  else pieces.splice(last + 1, 0, piece);
};

/**
 * A built-in pack with a hospital's changes: what has the id of something in it stands in its place, what has a new
 * id comes behind its kind, and what is left out is gone. Says which ids and sections it couldn't find.
 */
export const extendPack = (base: PackProse, extension: PackExtension): { prose: PackProse; problems: string[] } => {
  const { lang, leaveOut = [], items = [], groups = [], statements = [], steps = [] } = extension;
  const { figures = {}, sources = {} } = extension;
  const context = { id: extension.extends, lang, range: base.range, labels: base.labels, figures, sources };
  const language: Record<string, string> = lang === base.lang ? {} : { lang, dir: textDirection(lang) };
  const problems: string[] = [];
  const parts = { faq: toPieces(base.faq), risk: toPieces(base.risk), timeline: toPieces(base.timeline), contact: toPieces(base.contact) };
  const sections = new Set(parts.faq.flatMap(({ section }) => section ?? []));
  const opaque = (path: string): string => toOpaqueId(`${extension.extends}/${path}`);
  const change = (part: Piece[], path: string, nodes: ProseNode[], isKin: (piece: Piece) => boolean, section?: string): void => {
    const marks = { ...language, ...(section === undefined ? {} : { [SECTION]: section }) };
    const marked = nodes.map((node) => (typeof node === 'string' ? node : withAttributes(node, marks)));
    place(part, { id: opaque(path), section, nodes: marked }, isKin);
  };

  for (const { section, item } of items) {
    const present = parts.faq.find(({ id }) => id === opaque(item.id))?.section;
    const home = present ?? section;
    if (home === undefined || !sections.has(home)) {
      problems.push(`the question "${item.id}" is new and needs a section: one of ${[...sections].join(', ')}.`);
      continue;
    }
    change(parts.faq, item.id, [itemToProse(item, context)], (piece) => piece.section === home, home);
  }
  const isTitled = (piece: Piece): boolean => piece.id !== undefined;
  for (const group of groups) change(parts.risk, `group/${group.id}`, groupToProse(group, context), isTitled);
  for (const statement of statements) change(parts.risk, `statement/${statement.id}`, statementToProse(statement, context), isTitled);
  for (const step of steps) change(parts.timeline, `step/${step.id}`, stepToProse(step, context), isTitled);

  const left = new Set<string>();
  const remains = ({ id, section }: Piece): boolean => {
    const out = leaveOut.find((path) => id === opaque(path) || (section !== undefined && path === `section/${section}`));
    if (out !== undefined) left.add(out);
    return out === undefined;
  };
  const written = (pieces: Piece[]): ProseNode[] => pieces.filter(remains).flatMap(({ nodes }) => nodes);
  const prose = {
    ...base,
    faq: written(parts.faq),
    risk: written(parts.risk),
    timeline: written(parts.timeline),
    contact: written(parts.contact),
  };
  const unknown = leaveOut.filter((path) => !left.has(path));
  if (unknown.length > 0) problems.push(`leaveOut names "${unknown.join('", "')}", which isn't in ${extension.extends}.`);
  return { prose, problems };
};
