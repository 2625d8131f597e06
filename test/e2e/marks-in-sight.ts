import type { BoundingBox, ElementHandle, Page } from 'puppeteer-core';

/** What an eye makes of one square or of a stretch of a bar. */
export type Look = 'filled' | 'hatched' | 'open' | 'unclear';

/** The ends of the built-in figures of recurrent miscarriage, in the order of the page. */
export const FIGURES: [low: number, high: number][] = [
  [10, 10],
  [17, 20],
  [33, 33],
  [25, 25],
  [35, 35],
];

/** How the squares of a figure should look. */
export const squaresOf = ([low, high]: [number, number]): Look[] =>
  Array.from({ length: 100 }, (_, index) => (index < low ? 'filled' : index < high ? 'hatched' : 'open'));

/** A place inside a picture, in hundredths of its width and height. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Side of a square and of its step in the drawing, and the edge that the outline takes. */
const STEP = 10;
const INNER = { offset: 2.5, side: 4.9 };

/** The inside of each of the hundred squares, in reading order: from the right to the left where the page is read so. */
export const squarePlaces = (rightToLeft = false): Place[] =>
  Array.from({ length: 100 }, (_, index) => {
    const column = rightToLeft ? 9 - (index % 10) : index % 10;
    return { x: column * STEP + INNER.offset, y: Math.floor(index / 10) * STEP + INNER.offset, width: INNER.side, height: INNER.side };
  });

/** The inside of the stretches of a bar with these ends, in hundredths of its length; a stretch of nothing is left out. */
export const barPlaces = (low: number, high: number): Place[] =>
  [
    { from: 0, to: low },
    { from: low, to: high },
    { from: high, to: 100 },
  ]
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => ({ x: from + 0.8, y: 20, width: to - from - 1.6, height: 60 }));

/** Where an element stands on the whole page. */
export const boxOf = (element: ElementHandle): Promise<BoundingBox> =>
  element.evaluate((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });

/**
 * Looks at places of a part of the page in a screenshot, as pixels: where there is hardly anything but ink, hardly any, or both beside
 * each other. Ink is what differs most from the corner of the picture, which is always bare.
 */
export const looksAt = async (page: Page, clip: BoundingBox, places: readonly Place[]): Promise<Look[]> => {
  const picture = await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: true });
  return page.evaluate(
    async (base64, wanted) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = bitmap;
      const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
      canvas.drawImage(bitmap, 0, 0);
      const { data } = canvas.getImageData(0, 0, width, height);
      const greys = Array.from(
        { length: width * height },
        (_, pixel) => 0.2126 * data[pixel * 4]! + 0.7152 * data[pixel * 4 + 1]! + 0.0722 * data[pixel * 4 + 2]!,
      );
      const bare = greys[0]!;
      const contrast = greys.reduce((most, grey) => Math.max(most, Math.abs(grey - bare)), 0);
      return wanted.map((place) => {
        const shares: number[] = [];
        for (let y = Math.ceil((place.y / 100) * height); y < Math.floor(((place.y + place.height) / 100) * height); y += 1) {
          for (let x = Math.ceil((place.x / 100) * width); x < Math.floor(((place.x + place.width) / 100) * width); x += 1) {
            shares.push(Math.abs(greys[y * width + x]! - bare) / contrast);
          }
        }
        const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
        const spread = Math.max(...shares) - Math.min(...shares);
        if (contrast < 40 || shares.length === 0) return 'unclear';
        if (mean > 0.9) return 'filled';
        if (mean < 0.12) return 'open';
        return mean > 0.2 && mean < 0.8 && spread > 0.3 ? 'hatched' : 'unclear';
      });
    },
    picture,
    places,
  );
};
