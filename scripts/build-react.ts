import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { CustomElement, Declaration, Package } from 'custom-elements-manifest/schema.js';

/*
 * Writes a React component for each widget to src/generated, from the manifest that is made of the JSDoc. The components
 * are made by @lit/react.
 */

const PATH = /^src\/(elements\/([a-z-]+)\/)\2-element\.ts$/;

/** `faq-accordion-toggle` as React calls what hears of it: `onFaqAccordionToggle`. */
const handler = (event: string): string => `on-${event}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const { modules } = JSON.parse(await readFile('custom-elements.json', 'utf8')) as Package;
const widgets = modules.flatMap(({ path, declarations = [] }) => {
  const [, folder, tag] = PATH.exec(path) ?? [];
  const widget = declarations.find((one): one is Declaration & CustomElement => 'tagName' in one && one.tagName === tag);
  // The table for professionals is in no page for patients.
  return widget && folder !== undefined && tag !== undefined && tag !== 'evidence-table' ? [{ widget, folder, tag }] : [];
});
const events = new Set(widgets.flatMap(({ widget }) => (widget.events ?? []).map(({ type }) => type.text)));

const component = ({ widget: { name, summary = '', events: own = [] }, tag }: (typeof widgets)[number]): string => `
/** ${summary} */
export const ${name.replace(/Element$/, '')} = createComponent({
  react,
  tagName: '${tag}',
  elementClass: ${name},
  events: {${own.map((event) => ` ${handler(event.name)}: '${event.name}' as EventName<${event.type.text}>,`).join('')} },
});
`;

await mkdir('src/generated', { recursive: true });
await writeFile(
  'src/generated/react.ts',
  `/* Made by scripts/build-react.ts from custom-elements.json. */
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
${widgets.map(({ widget, folder, tag }) => `import { ${widget.name} } from '../${folder}${tag}.js';`).join('\n')}
import type { ${[...events].sort().join(', ')} } from '../index.js';
${widgets.map(component).join('')}`,
);
