import type { BoundingBox, ElementHandle, Page } from 'puppeteer-core';
import { inkIn, type Ink } from './ink-in-sight.js';

/** What an eye makes of one mark. */
export type Look = 'square' | 'hatched' | 'round' | 'unclear';

/** The ends of the built-in figures of recurrent miscarriage, in the order of the page. */
export const FIGURES: [low: number, high: number][] = [
  [10, 10],
  [17, 20],
  [33, 33],
  [25, 25],
  [35, 35],
];

/** How the marks of a figure should look. */
export const looksOf = ([low, high]: readonly [number, number]): Look[] =>
  Array.from({ length: 100 }, (_, index) => (index < low ? 'square' : index < high ? 'hatched' : 'round'));

/** Side of a picture and of a mark, and where each begins, in units of the drawing. */
const WHOLE = 101;
const SIDE = 8;
const placeOf = (index: number): number => index * 10 + (index < 5 ? 0 : 3);

/** How many places of a mark are looked at. */
const EACH = 5;

/** Four places in the corners of a mark, none of which a round one reaches, and one in its middle. */
const placesIn = (x: number, y: number, side: number): BoundingBox[] => {
  const at = (fromLeft: number, fromTop: number, part: number): BoundingBox => ({
    x: x + fromLeft * side,
    y: y + fromTop * side,
    width: part * side,
    height: part * side,
  });
  const [near, far, small] = [0.025, 0.875, 0.1];
  return [at(near, near, small), at(far, near, small), at(near, far, small), at(far, far, small), at(0.3, 0.3, 0.4)];
};

const isBare = ({ mean }: Ink): boolean => mean < 0.2;
const isFilled = ({ mean, spread }: Ink): boolean => mean > 0.3 && spread < 0.15;

const lookOf = (inks: readonly Ink[]): Look => {
  const middle = inks.at(-1)!;
  const corners = inks.slice(0, -1);
  if (corners.every(isBare)) return isFilled(middle) ? 'round' : 'unclear';
  if (corners.some(({ mean }) => mean < 0.3)) return 'unclear';
  if (isFilled(middle)) return 'square';
  return middle.spread > 0.25 ? 'hatched' : 'unclear';
};

/** Where an element stands on the whole page. */
export const boxOf = (element: ElementHandle): Promise<BoundingBox> =>
  element.evaluate((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });

/** Looks at the marks of a picture in reading order: from the right to the left where the page is read so. */
export const marksIn = async (page: Page, picture: ElementHandle, isFromRight = false): Promise<Look[]> => {
  const box = await boxOf(picture);
  const unit = box.width / WHOLE;
  const places = Array.from({ length: 100 }, (_, index) => {
    const left = placeOf(index % 10);
    const x = isFromRight ? WHOLE - left - SIDE : left;
    return placesIn(box.x + x * unit, box.y + placeOf(Math.floor(index / 10)) * unit, SIDE * unit);
  });
  const inks = await inkIn(page, box, places.flat());
  return places.map((_, index) => lookOf(inks.slice(index * EACH, (index + 1) * EACH)));
};

/** Looks at one mark that stands in a box, such as that of a legend. */
export const markIn = async (page: Page, box: BoundingBox): Promise<Look> =>
  lookOf(await inkIn(page, box, placesIn(box.x, box.y, box.width)));

/** What an eye makes of a stretch of a bar, and how dark it is. */
export interface Stretch {
  look: 'solid' | 'hatched' | 'rounds';
  ink: number;
}

/** Looks at the stretches of a bar with these ends; a stretch of nothing is left out. */
export const stretchesIn = async (page: Page, bar: ElementHandle, [low, high]: readonly [number, number]): Promise<Stretch[]> => {
  const box = await boxOf(bar);
  const stretches = [
    [0, low],
    [low, high],
    [high, 100],
  ].filter((ends): ends is [number, number] => ends[0]! < ends[1]!);
  const places = stretches.map(([from, to]) => ({
    x: box.x + ((from + 0.8) / 100) * box.width,
    y: box.y + 0.4 * box.height,
    width: ((to - from - 1.6) / 100) * box.width,
    height: 0.2 * box.height,
  }));
  const inks = await inkIn(page, box, places);
  return inks.map((ink) => ({ look: isFilled(ink) ? 'solid' : ink.mean > 0.8 ? 'rounds' : 'hatched', ink: ink.mean }));
};
