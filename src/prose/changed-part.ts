import { SECTION } from './faq-prose.js';
import { attributeOf, type ProseNode } from './prose-node.js';

/** A stretch of prose that a hospital can replace or leave out: a question, a section, a table, a statement or a step. */
export interface Piece {
  id?: string | undefined;
  section?: string | undefined;
  nodes: ProseNode[];
}

const isHeading = (node: ProseNode): boolean => typeof node === 'object' && /^h\d$/.test(node.tag);

/** What stands below everything, and the notes that go with a choice: they belong to no piece. */
const standsAlone = (node: ProseNode): boolean =>
  /^nazorg-(?:note-|related|disclaimer|draft|reviewed|provenance)/.test(attributeOf(node, 'class') ?? '');

/** Cuts prose into pieces: each starts at a heading or an answer, and what follows belongs to it. */
const toPieces = (nodes: readonly ProseNode[]): Piece[] => {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const id = attributeOf(node, 'id');
    const previous = pieces.at(-1);
    const starts =
      id !== undefined || isHeading(node) || standsAlone(node) || previous === undefined || standsAlone(previous.nodes[0] ?? '');
    if (starts) pieces.push({ id, section: attributeOf(node, SECTION), nodes: [node] });
    else previous.nodes.push(node);
  }
  return pieces;
};

/** One part of a built-in pack, such as its questions, while a hospital changes it. */
export class ChangedPart {
  readonly #pieces: Piece[];
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
    const same = this.#pieces.findIndex(({ id }) => id === piece.id);
    if (same >= 0) this.#pieces[same] = piece;
    else this.#pieces.splice(this.#pieces.findLastIndex(isKin) + 1, 0, piece);
    return true;
  }

  /** Whether a hospital wrote something in it. */
  get isChanged(): boolean {
    return this.#own.size > 0;
  }

  /** The part as prose. */
  get nodes(): ProseNode[] {
    return this.#pieces.flatMap(({ nodes }) => nodes);
  }
}
