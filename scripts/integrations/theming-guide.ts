import { readFile } from 'node:fs/promises';
import { publicTokens } from '../../tools/authoring/tokens.js';
import { declarationOf } from '../../tools/manifest.js';
import { WIDGETS } from '../../src/widgets.js';
import { inCode, toTable, withTables } from './made-tables.js';

const PATH = 'docs/theming.md';

const tokenTable = (): string =>
  toTable(
    ['property', 'kind', 'where nobody sets it', 'what it is'],
    publicTokens().map(({ name, syntax, value, use }) => [inCode(name), syntax.slice(1, -1), inCode(value), use]),
  );

const partTable = (): string =>
  toTable(
    ['widget', 'part', 'what it is'],
    WIDGETS.flatMap((widget) =>
      (declarationOf(widget).cssParts ?? []).map(({ name, description = '' }) => [inCode(widget), inCode(name), description]),
    ),
  );

/** The guide for a brand, with its tables of properties and parts. */
export const themingGuide = async (): Promise<[path: string, text: string]> => [
  PATH,
  withTables(PATH, await readFile(PATH, 'utf8'), tokenTable(), partTable()),
];
