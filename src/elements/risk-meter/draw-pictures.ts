import { MADE } from '../../base/author-content.js';
import { toBarPicture, toIconPicture } from '../../domain/risk-picture.js';
import { pictureToProse } from '../../prose/picture-to-prose.js';
import type { ProseElement } from '../../prose/prose-node.js';
import type { RiskDisplay } from './risk-display.js';
import type { RiskRow, RiskTable } from './risk-table.js';

const PICTURE = '.nazorg-picture';

const toSvg = ({ tag, attributes = {}, children = [] }: ProseElement): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (typeof child === 'object') element.append(toSvg(child));
  return element;
};

/** The picture of ours that a row needs: none where the page brought the squares, or where the words stand alone. */
const pictureOf = ({ chance, element }: RiskRow, display: RiskDisplay): SVGElement | undefined => {
  const isBar = display === 'bars';
  const isThere = !isBar && element.querySelector(`${PICTURE}:not([${MADE}])`) !== null;
  if (chance === undefined || display === 'sentences' || isThere) return undefined;
  const picture = toSvg(pictureToProse((isBar ? toBarPicture : toIconPicture)(chance)));
  picture.setAttribute(MADE, '');
  return picture;
};

/**
 * Puts the picture of every row at the end of its first cell, and takes away what was put there for other figures or by an earlier
 * widget, in a copy of the page. What is there already stays.
 */
export const drawPictures = (source: Element, tables: readonly RiskTable[], display: RiskDisplay): void => {
  const left = new Set(source.querySelectorAll(`${PICTURE}[${MADE}]`));
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const cell = row.element.cells[0];
    const picture = pictureOf(row, display);
    if (cell === undefined || picture === undefined) continue;
    const same = [...left].find((old) => old.parentElement === cell && old.isEqualNode(picture));
    if (same) left.delete(same);
    else cell.append(picture);
  }
  left.forEach((old) => old.remove());
};
