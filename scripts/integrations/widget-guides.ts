import { readFile } from 'node:fs/promises';
import { WIDGETS } from '../../src/widgets.js';
import { attributesOf, declarationOf, type WidgetAttribute } from '../../tools/manifest.js';
import { inCode, toTable, withTables } from './made-tables.js';

const valueOf = ({ isBoolean, isNumber, values }: WidgetAttribute): string => {
  if (isBoolean) return 'none: it is there or not';
  if (values.length > 0) return values.map(inCode).join(', ');
  return isNumber ? 'a number' : 'text';
};

const partTable = (widget: string): string =>
  toTable(
    ['part', 'what it is'],
    (declarationOf(widget).cssParts ?? []).map(({ name, description = '' }) => [inCode(name), description]),
  );

const attributeTable = (widget: string): string =>
  toTable(
    ['attribute', 'value', 'what it does'],
    attributesOf(widget).map((attribute) => [inCode(attribute.name), valueOf(attribute), attribute.description]),
  );

const guideOf = async (widget: string): Promise<[path: string, text: string]> => {
  const path = `docs/${widget}.md`;
  return [path, withTables(path, await readFile(path, 'utf8'), partTable(widget), attributeTable(widget))];
};

/** The guides of the widgets, each with tables of its parts and its attributes. */
export const widgetGuides = (): Promise<[path: string, text: string][]> => Promise.all(WIDGETS.map(guideOf));
