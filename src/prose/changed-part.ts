import { SECTION } from './faq-prose.js';
import { attributeOf, type ProseElement, type ProseNode } from './prose-node.js';
import { ABOUT, FIGURES, MORE } from './risk-names.js';

/** A stretch of prose that a hospital can replace or leave out: a question, a section, a table, a statement or a step. */
export interface Piece {
  id?: string | undefined;
  /** Whether it stands away from the piece that it belongs to, and goes with it. */
  isApart?: boolean | undefined;
  section?: string | undefined;
  nodes: ProseNode[];
  /** What it stands in, from the outside. */
  folds?: readonly ProseElement[] | undefined;
}

const isHeading = (node: ProseNode): boolean => typeof node === 'object' && /^h\d$/.test(node.tag);

/** What stands below everything, and the notes that go with a choice: they belong to no piece. */
const standsAlone = (node: ProseNode): boolean =>
  /^nazorg-(?:note-|related|disclaimer|draft|reviewed|provenance)/.test(attributeOf(node, 'class') ?? '');

const isFold = (node: ProseNode): node is ProseElement => [FIGURES, MORE].includes(attributeOf(node, 'class') ?? '');

/** Cuts prose into pieces: each starts at a heading or an answer, and what follows belongs to it. */
const toPieces = (nodes: readonly ProseNode[], folds: readonly ProseElement[] = []): Piece[] => {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    if (isFold(node)) {
      pieces.push(...toPieces((node.children ?? []).slice(1), [...folds, node]));
      continue;
    }
    const about = attributeOf(node, ABOUT);
    const id = about ?? attributeOf(node, 'id');
    const previous = pieces.at(-1);
    const starts =
      id !== undefined ||
      isHeading(node) ||
      standsAlone(node) ||
      previous === undefined ||
      previous.folds?.length !== folds.length ||
      standsAlone(previous.nodes[0] ?? '');
    if (starts) pieces.push({ id, section: attributeOf(node, SECTION), nodes: [node], folds, isApart: about !== undefined });
    else previous.nodes.push(node);
  }
  return pieces;
};

/** Puts pieces back into what they stood in. */
const toNodes = (pieces: readonly Piece[], depth = 0): ProseNode[] => {
  const nodes: ProseNode[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] as Piece;
    const fold = piece.folds?.[depth];
    const after = pieces.findIndex(({ folds }, index) => index > at && folds?.[depth] !== fold);
    const end = fold === undefined ? at + 1 : after < 0 ? pieces.length : after;
    if (fold === undefined) nodes.push(...piece.nodes);
    else nodes.push({ ...fold, children: [...(fold.children ?? []).slice(0, 1), ...toNodes(pieces.slice(at, end), depth + 1)] });
    at = end;
  }
  return nodes;
};

/** One part of a built-in pack, such as its questions, while a hospital changes it. */
export class ChangedPart {
  #pieces: Piece[];
  readonly #own = new Set<string>();

  constructor(nodes: readonly ProseNode[], remains: (piece: Piece) => boolean) {
    this.#pieces = toPieces(nodes).filter(remains);
  }

  get sections(): Set<string> {
    return new Set(this.#pieces.flatMap(({ section }) => section ?? []));
  }

  sectionOf(id: string): string | undefined {
    return this.#pieces.find((piece) => piece.id === id)?.section;
  }

  /** Puts a piece in the place of the one with its id, else behind the last of its kind. Whether its id was still free. */
  place(piece: Piece & { id: string }, isKin: (piece: Piece) => boolean): boolean {
    if (this.#own.has(piece.id)) return false;
    this.#own.add(piece.id);
    this.#pieces = this.#pieces.filter(({ id, isApart }) => id !== piece.id || !isApart);
    const same = this.#pieces.findIndex(({ id }) => id === piece.id);
    const last = same >= 0 ? same : this.#pieces.findLastIndex(isKin);
    this.#pieces.splice(same >= 0 ? same : last + 1, same >= 0 ? 1 : 0, { ...piece, folds: this.#pieces[last]?.folds });
    return true;
  }

  /** Whether a hospital wrote something in it. */
  get isChanged(): boolean {
    return this.#own.size > 0;
  }

  /** The part as prose. */
  get nodes(): ProseNode[] {
    return toNodes(this.#pieces);
  }
}
