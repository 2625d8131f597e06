import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { WIDGETS } from '../src/widgets.js';

/*
 * Writes lists that others imply, so that nobody types them twice and no page works them out: which way the languages of this build
 * are written, and the class of each widget.
 */

const { sourceLocale, targetLocales } = JSON.parse(await readFile('lit-localize.json', 'utf8')) as {
  sourceLocale: string;
  targetLocales: string[];
};
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);
const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '');
const languages = [sourceLocale, ...targetLocales].sort();
const listed = (found: string[]): string => `readonly string[] = ${JSON.stringify(found)};\n`;

const className = (tag: string): string => `${tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`;

const write = (name: string, source: string, code: string): Promise<void> =>
  writeFile(`src/generated/${name}.ts`, `/* Made by scripts/build-lists.ts from ${source}. */\n${code}`);

await mkdir('src/generated', { recursive: true });
await write(
  'text-directions',
  'lit-localize.json',
  `export const LEFT_TO_RIGHT: ${listed(languages.filter((language) => !isRightToLeft(language)))}export const RIGHT_TO_LEFT: ${listed(languages.filter(isRightToLeft))}`,
);
await write(
  'widgets-by-tag',
  'src/widgets.ts',
  `${WIDGETS.map((tag) => `import { ${className(tag)} } from '../elements/${tag}/${tag}-element.js';\n`).join('')}
/** The classes of the widgets for patients, by their tags. */
export const widgetsByTag = {
${WIDGETS.map((tag) => `  '${tag}': ${className(tag)},\n`).join('')}};
`,
);
