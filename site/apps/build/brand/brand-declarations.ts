import type { Profile } from '../../../../src/content/profile.js';
import { toCamelCase, publicTokens } from '../../../../tools/authoring/tokens.js';

/** What a brand of a profile sets, as the styles of a page would. */
export const brandDeclarations = (brand: Profile['brand'] = {}): string => {
  const colours: Readonly<Record<string, string | undefined>> = { ...brand };
  const lines = publicTokens().flatMap(({ name }) => {
    const key = toCamelCase(name.slice('--nazorg-'.length));
    const light = colours[key];
    if (light === undefined) return [];
    const dark = colours[`${key}Dark`];
    return [`${name}: ${dark === undefined ? light : `light-dark(${light}, ${dark})`};`];
  });
  return lines.length === 0 ? '' : `:root {\n  ${lines.join('\n  ')}\n}`;
};
