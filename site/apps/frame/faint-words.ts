import { blend } from '../../../tools/authoring/colour.js';
import { contrast } from '../../../tools/checks/contrast.js';
import type { Faint, FaintPart } from './frame-message.js';

/** The least contrast of words, and of large ones: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const [LEAST, LEAST_LARGE] = [4.5, 3];

/** From how many pixels on words are large, and bold ones. */
const [LARGE, LARGE_BOLD] = [24, 18.66];

const PARTS: Readonly<Record<FaintPart, string>> = { headings: 'h1, h2, h3, h4, h5, h6', text: 'p, li', links: 'a[href]' };

/** A colour, and how much of it covers what is behind, in percent. */
interface Paint {
  colour: string;
  percent: number;
}

const toHex = (channels: readonly number[]): string => `#${channels.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Reads any colour that a style computes, by painting it. */
const painter = (): ((colour: string) => Paint) => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return (colour) => {
    if (canvas === null) return { colour: '#000000', percent: 0 };
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return { colour: toHex([red, green, blue]), percent: (alpha * 100) / 255 };
  };
};

/** The colour behind an element, or undefined where a picture is behind it. */
const groundOf = (element: Element | null, read: (colour: string) => Paint): string | undefined => {
  if (element === null) return getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#000000' : '#ffffff';
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none') return undefined;
  const { colour, percent } = read(backgroundColor);
  if (percent === 100) return colour;
  const root = element.getRootNode();
  const below = groundOf(element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null), read);
  return below && blend(colour, percent, below);
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
        const { colour, percent } = read(color);
        const ratio = contrast(blend(colour, percent, ground), ground);
        return ratio < least ? [{ part, ratio, least }] : [];
      });
    return found.sort((one, other) => one.ratio - other.ratio).slice(0, 1);
  });
};
