import { isRestOf, type Interval } from '../../src/domain/interval.js';
import { readChance, readNumerals } from '../../src/domain/read-chance.js';
import { toIconPicture } from '../../src/domain/risk-picture.js';
import { attributeOf, h, proseWords, type ProseElement, type ProseNode } from '../../src/prose/prose-node.js';
import { pictureToProse } from '../../src/prose/picture-to-prose.js';
import { LABEL } from '../../src/prose/risk-names.js';

/** One side of a figure: numerals below a label, or a sentence. */
const readSide = (cell: ProseNode): Interval | undefined => {
  const parts = typeof cell === 'object' ? (cell.children ?? []) : [];
  const numerals = parts.filter((part) => attributeOf(part, 'class') !== LABEL);
  return numerals.length < parts.length ? readNumerals(proseWords(numerals)) : readChance(proseWords([cell]));
};

const drawRow = (row: ProseElement): ProseElement => {
  const [label, ...cells] = row.children ?? [];
  if (typeof label !== 'object' || attributeOf(label, 'scope') !== 'row') return row;
  const [chance, rest] = cells.map(readSide);
  if (chance === undefined || rest === undefined || !isRestOf(chance, rest)) return row;
  const drawn = { ...label, children: [...(label.children ?? []), h('br', {}), pictureToProse(toIconPicture(chance))] };
  return { ...row, children: [drawn, ...cells] };
};

/**
 * Draws the picture of every row into plain HTML, behind the name of its group, so that a page shows picture and sentence before any
 * script, and without one. `<risk-meter>` leaves them there, and adds the same where there are none.
 */
export const withRiskPictures = (nodes: readonly ProseNode[]): ProseNode[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.tag === 'tr') return drawRow(node);
    return node.children === undefined ? node : { ...node, children: withRiskPictures(node.children) };
  });
