import type { RiskPicture } from '../../src/domain/risk-picture.js';

/** A mark of a picture, or a stretch of a bar: its edges, in units of the picture. */
export interface Mark {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a picture draws of each kind. */
export interface Marks {
  yes: Mark[];
  between: Mark[];
  no: Mark[];
}

/** The paths of a picture, and how they are drawn. */
type Drawn = Pick<RiskPicture, 'breadth' | 'dashes' | 'yes' | 'range' | 'no'>;

const numbersIn = (text = ''): number[] => text.split(' ').map(Number);

/** The marks that a stroke is cut into by its dashes; a round one stands around a dash without a length. One without dashes is whole. */
const cut = (path: string, breadth: number, dashes: string | undefined): Mark[] =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)([hH])([\d.]+)/g)].flatMap(([, left, middle, command, end]) => {
    const x = Number(left);
    const length = command === 'h' ? Number(end) : Number(end) - x;
    const y = Number(middle) - breadth / 2;
    if (dashes === undefined) return [{ x, y, width: length, height: breadth }];
    const [dash = 0, gap = 0] = numbersIn(dashes);
    const marks: Mark[] = [];
    for (let at = 0; dash === 0 ? at <= length : at < length; at += dash + gap) {
      const width = Math.min(dash, length - at);
      marks.push(dash === 0 ? { x: x + at - breadth / 2, y, width: breadth, height: breadth } : { x: x + at, y, width, height: breadth });
    }
    return marks;
  });

/** The hatched marks, or the hatched stretch of a bar, by their outlines, which are drawn half a unit inside. */
const outlined = (path: string): Mark[] => [
  ...[...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)].map((found) => {
    const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
    return { x: x - 0.5, y: y - 0.5, width: width + 1, height: height + 1 };
  }),
  ...[...path.matchAll(/M([\d.]+) \.5H([\d.]+)v([\d.]+)H[\d.]+z/g)].map((found) => {
    const [x = 0, toX = 0, height = 0] = found.slice(1).map(Number);
    return { x, y: 0, width: toX - x, height: height + 1 };
  }),
];

/** The marks of a picture as they are seen. */
export const marksIn = ({ breadth, dashes, yes, range, no }: Drawn): Marks => ({
  yes: cut(yes, breadth, dashes?.yes),
  between: outlined(range),
  no: cut(no, breadth, dashes?.no),
});

/** The marks of a picture on a page. */
export const marksOf = (picture: Element): Marks => {
  const [no, yes, range] = [...picture.querySelectorAll('path')];
  const attribute = (path: Element | undefined, name: string): string | undefined => path?.getAttribute(name) ?? undefined;
  const [yesDashes, noDashes] = [attribute(yes, 'stroke-dasharray'), attribute(no, 'stroke-dasharray')];
  return marksIn({
    breadth: Number(attribute(yes, 'stroke-width')),
    ...(yesDashes !== undefined && noDashes !== undefined ? { dashes: { yes: yesDashes, no: noDashes } } : {}),
    yes: attribute(yes, 'd') ?? '',
    range: attribute(range, 'd') ?? '',
    no: attribute(no, 'd') ?? '',
  });
};
