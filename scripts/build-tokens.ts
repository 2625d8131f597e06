import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { COLOURS, toCamelCase, tokenDeclarations, typeDeclarations } from '../tools/authoring/tokens.js';
import { writeChanged } from './build/write-changed.js';

/* Writes what src/theme/tokens.json implies: the declarations that styles use, and the colours that a profile may set. */

const BANNER = '/* Made by scripts/build-tokens.ts from src/theme/tokens.json. */\n';
const SCHEMA = 'schemas/profile.schema.json';

const names = Object.keys(COLOURS).map(toCamelCase);

/** A colour of a light page and the one of a dark page, as a profile may set them. */
const brandColours = Object.entries(COLOURS).flatMap(([name, { use }]) => [
  [toCamelCase(name), { $ref: '#/$defs/colour', description: `${use} On a light page.` }],
  [`${toCamelCase(name)}Dark`, { $ref: '#/$defs/colour', description: `The same on a dark page. Left out: as on a light one.` }],
]) as [string, object][];

const schema = JSON.parse(await readFile(SCHEMA, 'utf8')) as {
  $defs: { brand: { properties: { radius: object }; dependentRequired: object } };
};
const { brand } = schema.$defs;
brand.properties = { ...Object.fromEntries(brandColours), radius: brand.properties.radius };
brand.dependentRequired = Object.fromEntries(names.map((name) => [`${name}Dark`, [name]]));

await mkdir('src/generated', { recursive: true });
await writeFile(
  'src/generated/tokens.ts',
  `${BANNER}
/** Colours, spaces and lines, as declarations of CSS. */
export const TOKENS = ${JSON.stringify(tokenDeclarations())};

/** The roles of type, each as declarations of CSS. */
export const TYPE = ${JSON.stringify(typeDeclarations())} as const;
`,
);
await writeFile(
  'src/generated/brand-colours.ts',
  `${BANNER}
/** The colours that a profile may set, each also with \`Dark\`. */
export const BRAND_COLOURS = ${JSON.stringify(names)} as const;
`,
);
await writeChanged(new Map([[SCHEMA, await format(JSON.stringify(schema, null, 2), { parser: 'json', printWidth: 140 })]]));
