import { channels } from '../../../../tools/authoring/colour.js';
import { readColour } from '../../../../tools/checks/css/read-colour.js';
import { readDeclarations } from '../../../../tools/checks/css/read-declarations.js';
import { resolveValue, withoutSpace } from '../../../../tools/checks/css/resolve-value.js';

/** Names of properties and selectors that a main colour stands at. */
const TELLING = /primary|brand|accent|action|huisstijl|merk|link|button|btn|knop/i;

/** How far a colour is from grey, from 0 to 255. */
const strength = (colour: string): number => {
  const parts = channels(colour);
  return Math.max(...parts) - Math.min(...parts);
};

/** The most colours that are worth a choice, and how far from grey each is at least. */
const [MOST, LEAST] = [6, 40];

/** The colours of a style sheet that could be the main one of its site, the most likely first. */
export const coloursInCss = (css: string): string[] => {
  const { declarations } = readDeclarations(css);
  const values = new Map(declarations.filter(({ name }) => name.startsWith('--')).map(({ name, value }) => [name, value]));
  const points = new Map<string, number>();
  for (const { name, value, selector } of declarations) {
    const resolved = resolveValue(value, { scheme: 'light', valueOf: (wanted) => values.get(wanted) });
    const colour = 'missing' in resolved ? undefined : readColour(withoutSpace(resolved.value), '#000000');
    if (colour?.alpha !== 1 || strength(colour.hex) < LEAST) continue;
    const more = (TELLING.test(name) ? 4 : 0) + (TELLING.test(selector) || /(?:^|[\s,])a(?:$|[:\s,])/.test(selector) ? 3 : 0);
    points.set(colour.hex, (points.get(colour.hex) ?? 0) + 1 + more);
  }
  return [...points]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([colour]) => colour);
};
