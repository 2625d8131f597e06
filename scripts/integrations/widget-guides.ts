import { readFile } from 'node:fs/promises';
import { WIDGETS } from '../../src/widgets.js';
import { attributesOf, type WidgetAttribute } from '../../tools/manifest.js';

const START = '<!-- Made by npm run build:integrations -->';
const END = '<!-- Made to here -->';

const inCode = (text: string): string => `\`${text}\``;

const valueOf = ({ isBoolean, isNumber, values }: WidgetAttribute): string => {
  if (isBoolean) return 'none: it is there or not';
  if (values.length > 0) return values.map(inCode).join(', ');
  return isNumber ? 'a number' : 'text';
};

const rowOf = (attribute: WidgetAttribute): string =>
  `| ${inCode(attribute.name)} | ${valueOf(attribute)} | ${attribute.description.replace(/\s+/g, ' ').replaceAll('|', '\\|')} |`;

const tableOf = (widget: string): string =>
  ['| attribute | value | |', '| --- | --- | --- |', ...attributesOf(widget).map(rowOf)].join('\n');

const guideOf = async (widget: string): Promise<[path: string, text: string]> => {
  const path = `docs/${widget}.md`;
  const guide = await readFile(path, 'utf8');
  const [before, rest] = guide.split(START);
  const end = rest?.indexOf(END) ?? -1;
  if (before === undefined || rest === undefined || end < 0) throw new Error(`${path} has no place for the attributes: ${START} … ${END}.`);
  return [path, `${before}${START}\n\n${tableOf(widget)}\n\n${rest.slice(end)}`];
};

/** The guides of the widgets, each with a table of its attributes. */
export const widgetGuides = (): Promise<[path: string, text: string][]> => Promise.all(WIDGETS.map(guideOf));
