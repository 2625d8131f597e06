import { contrast } from '../../../tools/checks/contrast.js';
import type { Faint, FaintPart } from './frame-message.js';

/** The least contrast of words, and of large ones: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const [LEAST, LEAST_LARGE] = [4.5, 3];

/** From how many pixels on words are large, and bold ones. */
const [LARGE, LARGE_BOLD] = [24, 18.66];

const PARTS: Readonly<Record<FaintPart, string>> = { headings: 'h1, h2, h3, h4, h5, h6', text: 'p, li', links: 'a[href]' };

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads any colour that a style computes, by painting it. */
const painter = (): ((colour: string) => Rgba) => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return (colour) => {
    if (canvas === null) return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
};

const over = ([red, green, blue, alpha]: Rgba, below: Rgba): Rgba => {
  const mix = (top: number, under: number): number => top * alpha + under * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
};

const toHex = ([red, green, blue]: Rgba): string =>
  `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The colour behind an element, or undefined where a picture is behind it. */
const groundOf = (element: Element | null, read: (colour: string) => Rgba): Rgba | undefined => {
  if (element === null) return read(getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#000' : '#fff');
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none') return undefined;
  const own = read(backgroundColor);
  if (own[3] === 1) return own;
  const root = element.getRootNode();
  const below = groundOf(element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null), read);
  return below && over(own, below);
};

/** Words of the widgets that the styles of the page make hard to read: of each part the worst, and only what is too faint. */
export const faintWords = (page: Document): Faint[] => {
  const read = painter();
  return (Object.keys(PARTS) as FaintPart[]).flatMap((part) => {
    const found = [...page.querySelectorAll('[data-nazorg]')]
      .flatMap((widget) => [...widget.querySelectorAll(PARTS[part])])
      .flatMap((element): Faint[] => {
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const ground = groundOf(element, read);
        if (ground === undefined) return [];
        const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? LARGE_BOLD : LARGE);
        const least = isLarge ? LEAST_LARGE : LEAST;
        const ratio = contrast(toHex(over(read(color), ground)), toHex(ground));
        return ratio < least ? [{ part, ratio, least }] : [];
      });
    return found.sort((one, other) => one.ratio - other.ratio).slice(0, 1);
  });
};
