/** The three channels of a colour such as #005ca9 or #fff, each from 0 to 255. */
export const channels = (colour: string): number[] => {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  return (digits.match(/[^#]{2}/g) ?? []).map((pair) => parseInt(pair, 16));
};

/** A colour of which some percent covers another one. */
export const blend = (colour: string, percent: number, ground: string): string => {
  const below = channels(ground);
  const mixed = channels(colour).map((part, index) => Math.round((part * percent + (below[index] ?? 0) * (100 - percent)) / 100));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};
