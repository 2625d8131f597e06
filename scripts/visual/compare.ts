import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How unlike the colours of a point may be, from 0 to 1, before it counts: smoothed edges of letters differ by less. The default
 * of pixelmatch, which leaves such edges out as well.
 */
const THRESHOLD = 0.1;

/** What differs between two pictures. */
export interface Difference {
  /** How many points look otherwise. */
  points: number;
  /** A picture of both with these points marked, as PNG. */
  picture: Buffer;
}

const canvas = (picture: PNG, width: number, height: number): PNG => {
  const larger = new PNG({ width, height });
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
};

/** Compares two pictures as PNG. One that is larger differs in all that the other hasn't. Returns nothing where they look the same. */
export const compare = (before: Buffer, after: Buffer): Difference | undefined => {
  if (before.equals(after)) return undefined;
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const marked = new PNG({ width, height });
  const points = pixelmatch(canvas(one, width, height).data, canvas(other, width, height).data, marked.data, width, height, {
    threshold: THRESHOLD,
  });
  return points === 0 ? undefined : { points, picture: PNG.sync.write(marked) };
};
