/** What an SVG path draws, in units of its picture: boxes, and lines that stand by themselves. */
export interface PathShapes {
  boxes: { x: number; y: number; width: number; height: number }[];
  lines: { x: number; y: number; toX: number; toY: number }[];
}

/** Walks a path as the SVG specification says, for the few commands that our pictures use. */
export const shapesIn = (path: string): PathShapes => {
  const shapes: PathShapes = { boxes: [], lines: [] };
  let [x, y, startX, startY, width, height] = [0, 0, 0, 0, 0, 0];
  for (const [, command = '', written = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const [first = 0, second = 0] = (written.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    if (command === 'M') [x, y] = [first, second];
    else if (command === 'm') [x, y] = [x + first, y + second];
    else if (command === 'h') [x, width] = [x + first, Math.max(width, first)];
    else if (command === 'v') [y, height] = [y + first, Math.max(height, first)];
    else if (command === 'l') {
      shapes.lines.push({ x, y, toX: x + first, toY: y + second });
      [x, y] = [x + first, y + second];
    } else if (command === 'z') {
      shapes.boxes.push({ x: startX, y: startY, width, height });
      [x, y, width, height] = [startX, startY, 0, 0];
    } else throw new Error(`There is a command "${command}" that these pictures don't use.`);
    if (/m/i.test(command)) [startX, startY] = [x, y];
  }
  return shapes;
};

/** The boxes of a picture by how they look: those with a line in their middle are hatched. */
export const looksIn = ({ filled, open }: { filled: string; open: string }): Record<'yes' | 'between' | 'no', PathShapes['boxes']> => {
  const { boxes, lines } = shapesIn(open);
  const isHatched = (box: PathShapes['boxes'][number]): boolean =>
    lines.some(({ x, y, toX, toY }) => {
      const [middleX, middleY] = [(x + toX) / 2, (y + toY) / 2];
      return middleX > box.x && middleX < box.x + box.width && middleY > box.y && middleY < box.y + box.height;
    });
  return { yes: shapesIn(filled).boxes, between: boxes.filter(isHatched), no: boxes.filter((box) => !isHatched(box)) };
};
