import { blend } from './colour.js';
import tokens from '../../src/theme/tokens.json' with { type: 'json' };

/** A page that is light or dark. */
export type Scheme = 'light' | 'dark';

/** What a token of colour is where nobody sets it: a colour for each scheme, another token, or a part of another one. */
export interface ColourToken {
  use: string;
  light?: string;
  dark?: string;
  same?: string;
  mix?: [of: string, percent: number];
}

/** A custom property that a page may set. */
export interface PublicToken {
  /** Its name, with `--nazorg-`. */
  name: string;
  syntax: '<color>' | '<length>' | '<number>' | '<time>';
  /** What it is where nobody sets it, in words of CSS. */
  value: string;
  use: string;
}

/** The colours of widgets, by name. */
export const COLOURS = tokens.color as unknown as Readonly<Record<string, ColourToken>>;

/** What a page has of its own, as colours are held against it. */
export const REFERENCE: Readonly<Record<string, ColourToken>> = tokens.reference;

/** Pairs of colours, as "ink page", with the contrast that they need at least. */
export const CONTRAST: readonly { least: number; pairs: readonly string[] }[] = Object.values(tokens.contrast);

const ofPage = (name: string): boolean => name in REFERENCE;

const privateName = (name: string): string => (ofPage(name) ? 'currentColor' : `var(--_${name})`);

const valueOf = ({ light = '', dark = '', same, mix }: ColourToken): string => {
  if (same !== undefined) return privateName(same);
  return mix ? `color-mix(in srgb, ${privateName(mix[0])} ${mix[1]}%, transparent)` : `light-dark(${light}, ${dark})`;
};

const declaration = (name: string, value: string): string => `--_${name}: var(--nazorg-${name}, ${value});\n`;

/** The declarations of a host or a box: what every style of a widget takes its colours, spaces and lines from. */
export const tokenDeclarations = (): string =>
  [
    ...Object.entries(COLOURS).map(([name, colour]) => declaration(name, `var(--_brand-${name}, ${valueOf(colour)})`)),
    ...Object.entries(tokens.space).map(
      ([step, size]) => `--_space-${step}: calc(var(--nazorg-space-${step}, ${size}) * var(--_density));\n`,
    ),
    ...Object.entries(tokens.shape).map(([name, { value }]) =>
      declaration(name, name === 'radius' ? `var(--_brand-radius, ${value})` : value),
    ),
  ].join('');

/** The declarations of each role of type. */
export const typeDeclarations = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tokens.type).map(([role, { size, line, weight }]) => [
      role,
      `font-size: var(--nazorg-${role}-size, ${size});\nline-height: ${line};\nfont-weight: ${weight};\n`,
    ]),
  );

/** All that a page may set, in the order of the file. */
export const publicTokens = (): PublicToken[] => [
  ...Object.entries(COLOURS).map(([name, colour]): PublicToken => ({
    name: `--nazorg-${name}`,
    syntax: '<color>',
    value: valueOf(colour).replaceAll('--_', '--nazorg-'),
    use: colour.use,
  })),
  ...Object.entries(tokens.space).map(([step, size]): PublicToken => ({
    name: `--nazorg-space-${step}`,
    syntax: '<length>',
    value: size,
    use: 'A space, before density.',
  })),
  ...Object.entries(tokens.type).map(([role, { size, use }]): PublicToken => ({
    name: `--nazorg-${role}-size`,
    syntax: '<length>',
    value: size,
    use: `Size of type. ${use}`,
  })),
  ...Object.entries(tokens.shape).map(([name, { syntax, value, use }]): PublicToken => ({
    name: `--nazorg-${name}`,
    syntax: syntax as PublicToken['syntax'],
    value,
    use,
  })),
];

/** The name of a colour as a profile writes it. */
export const toCamelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A colour as #rrggbb on a page of one scheme, where a profile sets some of them. Those that it leaves out follow from the others. */
export const colourOf = (name: string, scheme: Scheme, brand: Readonly<Record<string, string | undefined>> = {}): string => {
  const key = toCamelCase(name);
  const own = (scheme === 'dark' ? brand[`${key}Dark`] : undefined) ?? brand[key];
  if (own !== undefined) return own;
  const token = COLOURS[name] ?? REFERENCE[name];
  if (token === undefined) throw new Error(`There is no colour "${name}" in src/theme/tokens.json.`);
  if (token.same !== undefined) return colourOf(token.same, scheme, brand);
  if (token.mix) return blend(colourOf(token.mix[0], scheme, brand), token.mix[1], colourOf('page', scheme, brand));
  return token[scheme] ?? '';
};
