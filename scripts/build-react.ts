import { mkdir, writeFile } from 'node:fs/promises';
import type { Attribute } from 'custom-elements-manifest/schema.js';
import { READER_ATTRIBUTES, WIDGETS } from '../src/widgets.js';
import { declarationOf, eventsOf } from '../tools/manifest.js';

/*
 * Writes what derives from the list of widgets and from the manifest that is made of their JSDoc to src/generated: their classes
 * by name and by tag, with their events, and a React component for each.
 */

/** `faq-accordion-toggle` as React calls what listens to it: `onFaqAccordionToggle`. */
const handler = (event: string): string => `on-${event}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const className = (tag: string): string => `${tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`;

const moduleOf = (tag: string): string => `../elements/${tag}/${tag}-element.js`;

const eventTypes = [...new Set(WIDGETS.flatMap((tag) => eventsOf(tag).map(({ type }) => type.text)))].sort();

const write = (name: string, code: string): Promise<void> =>
  writeFile(`src/generated/${name}.ts`, `/* Made by scripts/build-react.ts from src/widgets.ts and custom-elements.json. */\n${code}`);

/** The settings of a widget that are given as properties: data, and what says something about one reader. */
const propertiesOf = (tag: string): string[] =>
  (declarationOf(tag).members ?? [])
    .filter((member) => member.kind === 'field' && !writtenOf(tag).some(({ fieldName }) => fieldName === member.name))
    .map(({ name }) => name);

/** Its settings that are written as attributes, by the names of their fields. */
const writtenOf = (tag: string): Attribute[] =>
  (declarationOf(tag).attributes ?? []).filter(({ name }) => !READER_ATTRIBUTES.includes(name));

const component = (tag: string): string => `
/** ${declarationOf(tag).summary ?? ''} */
export const ${className(tag).replace(/Element$/, '')} = toReactComponent<'${tag}'>({
  tag: '${tag}',
  element: ${className(tag)},
  attributes: {${writtenOf(tag)
    .map(({ name, fieldName }) => ` ${fieldName}: '${name}',`)
    .join('')} },
  properties: ${JSON.stringify(propertiesOf(tag))},
  events: {${eventsOf(tag)
    .map(({ name }) => ` ${handler(name)}: '${name}',`)
    .join('')} },
});
`;

await mkdir('src/generated', { recursive: true });
await write('widget-classes', WIDGETS.map((tag) => `export { ${className(tag)} } from '${moduleOf(tag)}';\n`).join(''));
await write(
  'widgets',
  `${WIDGETS.map((tag) => `import type { ${className(tag)} } from '${moduleOf(tag)}';\n`).join('')}import type { ${eventTypes.join(', ')} } from '../index.js';

/** The elements of the widgets for patients, by their tags. */
export interface Widgets {
${WIDGETS.map((tag) => `  '${tag}': ${className(tag)};\n`).join('')}}

/** The events of each widget, by their names. */
export interface WidgetEvents {
${WIDGETS.map(
  (tag) =>
    `  '${tag}': {${eventsOf(tag)
      .map(({ name, type }) => ` '${name}': ${type.text};`)
      .join('')} };\n`,
).join('')}}
`,
);
await write(
  'react',
  `import { toReactComponent } from '../frameworks/react-component.js';
${WIDGETS.map((tag) => `import { ${className(tag)} } from '${moduleOf(tag)}';`).join('\n')}
${WIDGETS.map(component).join('')}`,
);
