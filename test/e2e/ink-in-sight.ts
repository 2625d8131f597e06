import type { BoundingBox, Page } from 'puppeteer-core';

/** How much ink stands in a place, from none to 1, and how far its lightest and darkest pixels are apart. */
export interface Ink {
  mean: number;
  spread: number;
}

/** The bare edge that is looked at around something, in pixels. */
const EDGE = 3;

/** Something with its edge, in whole pixels, as a screenshot takes it. */
const around = ({ x, y, width, height }: BoundingBox): BoundingBox => {
  const [left, top] = [Math.floor(x - EDGE), Math.floor(y - EDGE)];
  return { x: left, y: top, width: Math.ceil(x + width + EDGE) - left, height: Math.ceil(y + height + EDGE) - top };
};

/**
 * Looks at places of something on the page in a screenshot, as pixels. Ink is what differs most from the middle of the edge before it,
 * which has to be bare.
 */
export const inkIn = async (page: Page, box: BoundingBox, places: readonly BoundingBox[]): Promise<Ink[]> => {
  const clip = around(box);
  const picture = await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: true });
  return page.evaluate(
    async (base64, wanted, breadth) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = bitmap;
      const scale = width / breadth;
      const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
      canvas.drawImage(bitmap, 0, 0);
      const { data } = canvas.getImageData(0, 0, width, height);
      const greys = Array.from(
        { length: width * height },
        (_, pixel) => 0.2126 * data[pixel * 4]! + 0.7152 * data[pixel * 4 + 1]! + 0.0722 * data[pixel * 4 + 2]!,
      );
      const bare = greys[Math.floor(height / 2) * width]!;
      const most = greys.reduce((found, grey) => Math.max(found, Math.abs(grey - bare)), 0);
      return wanted.map((place) => {
        const shares: number[] = [];
        for (let y = Math.ceil(place.y * scale); y < Math.floor((place.y + place.height) * scale); y += 1)
          for (let x = Math.ceil(place.x * scale); x < Math.floor((place.x + place.width) * scale); x += 1)
            shares.push(Math.abs(greys[y * width + x]! - bare) / most);
        // Where nothing can be seen, nothing is told apart.
        if (most < 40 || shares.length === 0) return { mean: 0.25, spread: 0 };
        return { mean: shares.reduce((sum, share) => sum + share, 0) / shares.length, spread: Math.max(...shares) - Math.min(...shares) };
      });
    },
    picture,
    places.map((place) => ({ ...place, x: place.x - clip.x, y: place.y - clip.y })),
    clip.width,
  );
};
